/** DeveloperMetadataFinder, and the places that metadata can be tied to. */
import { type Area, overlaps } from '../model/area';
import type { Metadata, MetadataPlace } from '../model/metadata';
import { sizeOf } from '../model/tab';
import { tabById } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { DeveloperMetadata } from './developer-metadata';
import { nameIn } from './enums';
import { METADATA_LOCATION, METADATA_VISIBILITY } from './sheet-enums';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** @param area what it searches; undefined for the whole spreadsheet */
export function metadataFinder(run: Run, area?: Area): GoogleFinder {
  return asGoogle(new DeveloperMetadataFinder(run, area));
}

class DeveloperMetadataFinder
  extends RunObject
  implements
    Pick<GoogleFinder, 'find' | 'withId' | 'withKey' | 'withLocationType' | 'withValue' | 'withVisibility'>
{
  readonly api = 'DeveloperMetadataFinder';
  readonly tests: ((item: Metadata) => boolean)[];

  constructor(run: Run, area: Area | undefined) {
    super(run);
    this.tests = area ? [({ place }) => liesIn(run, place, area)] : [];
  }

  find(): Google[] {
    return this.run.state.workbook.metadata
      .filter((item) => this.tests.every((test) => test(item)))
      .map((item) => asGoogle(new DeveloperMetadata(this.run, item)));
  }

  withId(id: number): GoogleFinder {
    return also(this, (item) => item.id === id);
  }

  withKey(key: string): GoogleFinder {
    return also(this, (item) => item.key === key);
  }

  withValue(value: string): GoogleFinder {
    return also(this, (item) => item.value === value);
  }

  withVisibility(visibility: Visibility): GoogleFinder {
    const name = nameIn(
      METADATA_VISIBILITY,
      visibility,
      'SpreadsheetApp.DeveloperMetadataFinder.withVisibility',
    );
    return also(this, (item) => item.visibility === name);
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GoogleFinder {
    const name = nameIn(METADATA_LOCATION, type, 'SpreadsheetApp.DeveloperMetadataFinder.withLocationType');
    return also(this, (item) => item.place.kind === name);
  }
}

function also(finder: DeveloperMetadataFinder, test: (item: Metadata) => boolean): GoogleFinder {
  finder.tests.push(test);
  return asGoogle(finder);
}

/** A tab's finder sees the tab's own metadata and that of its rows and columns. */
function liesIn(run: Run, place: MetadataPlace, area: Area): boolean {
  if (place.kind === 'SPREADSHEET' || place.sheet !== area.sheet) return false;
  const tab = tabById(run.state.workbook, place.sheet);
  if (!tab) return false;
  const size = sizeOf(tab);
  const whole = area.rows === size.rows && area.columns === size.columns;
  if (place.kind === 'SHEET') return whole;
  const line: Area =
    place.kind === 'ROW'
      ? { sheet: place.sheet, row: place.index, column: 0, rows: 1, columns: size.columns }
      : { sheet: place.sheet, row: 0, column: place.index, rows: size.rows, columns: 1 };
  return overlaps(line, area) && (whole || line.rows === area.rows || line.columns === area.columns);
}
