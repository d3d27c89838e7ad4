/** DeveloperMetadata: keys and values that follow a tab, a row or a column; with the finder. */
import type { Metadata, MetadataPlace } from '../model/metadata';
import { Refusal } from '../model/refusal';
import { sizeOf } from '../model/tab';
import { nextId, tabById } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { EnumValue, valueOf } from './enums';
import { reachOf } from './ranges';
import { METADATA_LOCATION, METADATA_VISIBILITY } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** addDeveloperMetadata's arguments after the key: a value, a visibility, or both. */
export function addMetadata(run: Run, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const visibility = rest.find((part) => part instanceof EnumValue);
  const [value] = rest;
  const item: Metadata = {
    id: nextId(run.state.workbook),
    key,
    value: typeof value === 'string' ? value : null,
    visibility: visibility?.text === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  };
  run.state.workbook.metadata = [...run.state.workbook.metadata, item];
}

/** Rows and columns only: a range that is neither whole rows nor whole columns holds no metadata. */
export function placeOfRange(run: Run, range: unknown): MetadataPlace {
  const reach = reachOf(range, 'SpreadsheetApp.Range.addDeveloperMetadata');
  const tab = tabById(run.state.workbook, reach.sheet);
  const size = tab ? sizeOf(tab) : { rows: 0, columns: 0 };
  if ((reach.columns ?? size.columns) === size.columns && reach.rows === 1) {
    return { kind: 'ROW', sheet: reach.sheet, index: reach.row };
  }
  if ((reach.rows ?? size.rows) === size.rows && reach.columns === 1) {
    return { kind: 'COLUMN', sheet: reach.sheet, index: reach.column };
  }
  throw new Refusal(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export function metadataIn(run: Run, suits: (place: MetadataPlace) => boolean): Google[] {
  return run.state.workbook.metadata
    .filter(({ place }) => suits(place))
    .map((item) => asGoogle(new DeveloperMetadata(run, item)));
}

export class DeveloperMetadata
  extends RunObject
  implements
    Pick<
      Google,
      | 'getId'
      | 'getKey'
      | 'getLocation'
      | 'getValue'
      | 'getVisibility'
      | 'moveToColumn'
      | 'remove'
      | 'setKey'
      | 'setValue'
    >
{
  readonly api = 'DeveloperMetadata';

  constructor(
    run: Run,
    readonly item: Metadata,
  ) {
    super(run);
  }

  getId(): number {
    return this.item.id;
  }

  getKey(): string {
    return this.item.key;
  }

  getValue(): string | null {
    return this.item.value;
  }

  getVisibility(): Visibility {
    return valueOf(METADATA_VISIBILITY, this.item.visibility);
  }

  getLocation(): GoogleLocation {
    return asGoogle(new DeveloperMetadataLocation(this.run, this.item.place));
  }

  setKey(key: string): Google {
    this.item.key = key;
    return asGoogle(this);
  }

  setValue(value: string): Google {
    this.item.value = value;
    return asGoogle(this);
  }

  moveToColumn(column: GoogleRange): Google {
    this.item.place = placeOfRange(this.run, column);
    return asGoogle(this);
  }

  remove(): void {
    const { workbook } = this.run.state;
    workbook.metadata = workbook.metadata.filter((item) => item !== this.item);
  }
}

class DeveloperMetadataLocation
  extends RunObject
  implements Pick<GoogleLocation, 'getColumn' | 'getLocationType' | 'getRow' | 'getSheet' | 'getSpreadsheet'>
{
  readonly api = 'DeveloperMetadataLocation';

  constructor(
    run: Run,
    readonly place: MetadataPlace,
  ) {
    super(run);
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return valueOf(METADATA_LOCATION, this.place.kind);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.kind === 'SPREADSHEET' ? this.run.make.spreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { place } = this;
    const tab = place.kind === 'SHEET' ? tabById(this.run.state.workbook, place.sheet) : undefined;
    return tab ? this.run.make.sheet(tab) : null;
  }

  getRow(): GoogleRange | null {
    const { place } = this;
    if (place.kind !== 'ROW') return null;
    return this.run.make.range({ sheet: place.sheet, row: place.index, column: 0, rows: 1, columns: null });
  }

  getColumn(): GoogleRange | null {
    const { place } = this;
    if (place.kind !== 'COLUMN') return null;
    return this.run.make.range({ sheet: place.sheet, row: 0, column: place.index, rows: null, columns: 1 });
  }
}
