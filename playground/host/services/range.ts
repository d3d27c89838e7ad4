/** Range: clearing, copying, sorting, selecting and searching. */
import { EVERYTHING, type CopiedParts, type SortKey, copyCells, sortRows } from '../model/copying';
import { type Cell, PLAIN } from '../model/cell';
import { moveCells } from '../model/moving';
import { changeFilled } from '../model/writing';
import { asGoogle } from './api-object';
import { addMetadata, metadataIn, placeOfRange } from './developer-metadata';
import { metadataFinder } from './metadata-finder';
import { nameIn } from './enums';
import { RangeRules } from './range-rules';
import { areaFor, editable, reachOf, refuseOutside, refuseProtected, tabFor } from './ranges';
import { selectRange } from './selection';
import { COPY_PASTE_TYPE } from './sheet-enums';
import { TextFinder } from './text-finder';

type Google = GoogleAppsScript.Spreadsheet.Range;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
}

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

const COPIES: Readonly<Record<string, CopiedParts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: EVERYTHING,
  PASTE_FORMAT: { contents: false, looks: true, validation: false },
  PASTE_FORMULA: { contents: 'formulas', looks: false, validation: false },
  PASTE_VALUES: { contents: 'values', looks: false, validation: false },
  PASTE_DATA_VALIDATION: { contents: false, looks: false, validation: true },
};

export class Range
  extends RangeRules
  implements
    Pick<
      Google,
      | 'activate'
      | 'activateAsCurrentCell'
      | 'addDeveloperMetadata'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'clearNote'
      | 'copyTo'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getDeveloperMetadata'
      | 'moveTo'
      | 'sort'
    >
{
  clear(options: ClearOptions = {}): Google {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    return clearCells(this, (cell) => {
      if (all || contentsOnly) clearContents(cell);
      if (all || formatOnly) cell.format = PLAIN;
      if (validationsOnly) cell.validation = undefined;
      if (commentsOnly) cell.note = undefined;
    });
  }

  clearContent(): Google {
    return clearCells(this, clearContents);
  }

  /** Number formats stay, as Google documents it. */
  clearFormat(): Google {
    return clearCells(this, clearLook);
  }

  clearNote(): Google {
    return clearCells(this, (cell) => {
      cell.note = undefined;
    });
  }

  copyTo(destination: Google, how: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions = {}): void {
    const to = this.run.make.range(reachOf(destination, 'SpreadsheetApp.Range.copyTo')) as unknown as Range;
    refuseProtected(this.run, areaFor(to));
    copyCells(this.run.state.workbook, areaFor(this), areaFor(to), partsOf(how));
  }

  moveTo(target: Google): void {
    editable(this);
    const { sheet, row, column } = reachOf(target, 'SpreadsheetApp.Range.moveTo');
    const to = this.run.make.range({ ...areaFor(this), sheet, row, column }) as unknown as Range;
    refuseOutside(tabFor(to), to.reach);
    editable(to);
    moveCells(this.run.state.workbook, this.reach, { sheet, row, column });
  }

  sort(keys: unknown): Google {
    const list = Array.isArray(keys) ? (keys as unknown[]) : [keys];
    sortRows(this.run.state.workbook, editable(this), list.map(sortKey));
    return asGoogle(this);
  }

  activate(): Google {
    selectRange(this.run, this.reach);
    return asGoogle(this);
  }

  activateAsCurrentCell(): Google {
    return this.activate();
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new TextFinder(this.run, [areaFor(this)], text));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.run, placeOfRange(this.run, this), key, rest);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const here = placeOfRange(this.run, this);
    return metadataIn(this.run, (place) => JSON.stringify(place) === JSON.stringify(here));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.run, areaFor(this));
  }
}

export function clearContents(cell: Cell): void {
  cell.literal = null;
  cell.formula = undefined;
  cell.runs = undefined;
}

export function clearLook(cell: Cell): void {
  cell.format = cell.format.number === undefined ? PLAIN : { number: cell.format.number };
}

function clearCells(range: Range, change: (cell: Cell) => void): Google {
  changeFilled(range.run.state.workbook, editable(range), change);
  return asGoogle(range);
}

function partsOf(how: unknown): CopiedParts {
  const options = how as CopyOptions;
  if (options.contentsOnly === true) return { contents: 'formulas', looks: false, validation: false };
  if (options.formatOnly === true) return { contents: false, looks: true, validation: false };
  if (Object.keys(options).length === 0) return EVERYTHING;
  return COPIES[nameIn(COPY_PASTE_TYPE, how, 'SpreadsheetApp.Range.copyTo')] ?? EVERYTHING;
}

/** A column counted from 1, or `{ column, ascending }`. */
function sortKey(key: unknown): SortKey {
  if (typeof key === 'number') return { column: key - 1, ascending: true };
  const { column, ascending = true } = key as { column: number; ascending?: boolean };
  return { column: column - 1, ascending };
}
