/** A tab as JSON: what cells hold one by one, how they look as stretches of a column, since most cells look like the one above. */
import { type Cell, type CellFormat, PLAIN, blankCell } from './model/cell';
import { type Lines, type Tab, cellFor, createTab } from './model/tab';
import type { ValidationRule } from './model/validation';
import type { Numbering } from './numbering';

type Contents = Omit<Cell, 'format' | 'validation'>;
type SavedContents = readonly [row: number, column: number, contents: Contents];
/** `rule` is -1 where the cells have no validation. */
type SavedLook = readonly [row: number, column: number, rows: number, format: number, rule: number];
type SavedLines = Omit<Lines, 'sizes' | 'hidden'> & {
  readonly sizes: readonly (readonly [number, number])[];
  readonly hidden: readonly number[];
};

export interface SavedTab extends Omit<Tab, 'rows' | 'columns' | 'cells' | 'used'> {
  readonly rows: SavedLines;
  readonly columns: SavedLines;
  readonly contents: readonly SavedContents[];
  readonly looks: readonly SavedLook[];
}

export interface Looks {
  readonly formats: Numbering<CellFormat>;
  readonly rules: Numbering<ValidationRule>;
}

export function saveTab(tab: Tab, looks: Looks): SavedTab {
  const { used: _used, cells: _cells, ...rest } = tab;
  return {
    ...rest,
    rows: savedLines(tab.rows),
    columns: savedLines(tab.columns),
    contents: savedContents(tab),
    looks: savedLooks(tab, looks),
  };
}

export function loadTab(
  saved: SavedTab,
  formats: readonly CellFormat[],
  rules: readonly ValidationRule[],
): Tab {
  const { contents, looks, ...rest } = saved;
  const tab: Tab = {
    ...createTab(saved.id, saved.name),
    ...rest,
    rows: loadedLines(saved.rows),
    columns: loadedLines(saved.columns),
  };
  for (const [first, column, rows, format, rule] of looks) {
    const blank = blankCell(formats[format] ?? PLAIN, rules[rule]);
    for (let row = first; row < first + rows; row += 1) (tab.cells[row] ??= [])[column] = blank;
  }
  for (const [row, column, held] of contents) Object.assign(cellFor(tab, row, column), held);
  return tab;
}

function savedContents(tab: Tab): SavedContents[] {
  const contents: SavedContents[] = [];
  tab.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      // Most cells only look like something.
      if (!cell || cell.isShared) return;
      const { format: _format, validation: _validation, ...held } = cell;
      const bare = held.literal === null && held.formula === undefined && held.note === undefined;
      if (!bare) contents.push([row, column, held]);
    }),
  );
  return contents;
}

function savedLooks({ cells }: Tab, { formats, rules }: Looks): SavedLook[] {
  const looks: SavedLook[] = [];
  const width = cells.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  for (let column = 0; column < width; column += 1) {
    let start = 0;
    for (let row = 1; row <= cells.length; row += 1) {
      const first = cells[start]?.[column];
      const cell = cells[row]?.[column];
      const same = looksAlike(first, cell);
      if (same && row < cells.length) continue;
      if (first) {
        const rule = first.validation ? rules.number(first.validation) : -1;
        looks.push([start, column, row - start, formats.number(first.format), rule]);
      }
      start = row;
    }
  }
  return looks;
}

/** Two blanks look alike, a blank and a cell do not. */
function looksAlike(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return one.format === other.format && one.validation === other.validation;
}

/** Most lines have the default size, so the others are listed with their index. */
function savedLines({ sizes, hidden, ...rest }: Lines): SavedLines {
  const sized = Array.from(sizes, (size, index): [number, number | undefined] => [index, size]);
  return {
    ...rest,
    sizes: sized.filter((entry): entry is [number, number] => entry[1] !== undefined),
    hidden: Array.from(hidden, (is, index) => (is ? index : -1)).filter((index) => index >= 0),
  };
}

function loadedLines({ sizes, hidden, ...rest }: SavedLines): Lines {
  const lines: Lines = { ...rest, sizes: [], hidden: [] };
  for (const [index, size] of sizes) lines.sizes[index] = size;
  for (const index of hidden) lines.hidden[index] = true;
  return lines;
}
