/** Who reads which cells: finds the formulas to compute again when an area changed. */
import type { Area } from './contract';

/** A range that several formulas may read. */
interface Watch<T> {
  readonly area: Area;
  readonly readers: Set<T>;
}

/** What is read on one sheet: single cells by key, low ranges by blocks of rows, tall ones in a list of their own. */
interface SheetReaders<T> {
  readonly cells: Map<number, Set<T>>;
  readonly blocks: Map<number, Map<string, Watch<T>>>;
  readonly tall: Map<string, Watch<T>>;
}

export interface Dependents<T> {
  add(reader: T, area: Area): void;
  remove(reader: T, areas: readonly Area[]): void;
  /** Calls `visit` at least once for each reader of a cell in the area. */
  readersOf(area: Area, visit: (reader: T) => void): void;
  clear(): void;
}

const COLUMNS = 2 ** 15; // more than the 18,278 columns that a sheet can have
const BLOCK = 64; // rows
const LOW = 4; // blocks

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function createDependents<T>(): Dependents<T> {
  const sheets = new Map<number, SheetReaders<T>>();

  const sheetOf = (id: number): SheetReaders<T> =>
    remembered(sheets, id, () => ({ cells: new Map(), blocks: new Map(), tall: new Map() }));

  const homesOf = (sheet: SheetReaders<T>, area: Area): Map<string, Watch<T>>[] => {
    const [first, last] = blocksOf(area);
    if (last - first >= LOW) return [sheet.tall];
    return range(first, last).map((block) =>
      remembered(sheet.blocks, block, () => new Map<string, Watch<T>>()),
    );
  };

  const add = (reader: T, area: Area): void => {
    const sheet = sheetOf(area.sheet);
    if (isCell(area)) {
      remembered(sheet.cells, cellKey(area.row, area.column), () => new Set<T>()).add(reader);
      return;
    }
    for (const home of homesOf(sheet, area)) {
      remembered(home, nameOf(area), () => ({ area, readers: new Set<T>() })).readers.add(reader);
    }
  };

  const remove = (reader: T, areas: readonly Area[]): void => {
    for (const area of areas) {
      const sheet = sheetOf(area.sheet);
      if (isCell(area)) {
        const key = cellKey(area.row, area.column);
        const readers = sheet.cells.get(key);
        readers?.delete(reader);
        if (readers?.size === 0) sheet.cells.delete(key);
      } else {
        for (const home of homesOf(sheet, area)) {
          const watch = home.get(nameOf(area));
          watch?.readers.delete(reader);
          if (watch?.readers.size === 0) home.delete(nameOf(area));
        }
      }
    }
  };

  const readersOf = (area: Area, visit: (reader: T) => void): void => {
    const sheet = sheets.get(area.sheet);
    if (!sheet) return;
    for (const readers of cellReaders(sheet, area)) for (const reader of readers) visit(reader);
    for (const home of [sheet.tall, ...blocksWithin(sheet, area)]) {
      for (const watch of home.values()) {
        if (overlaps(watch.area, area)) for (const reader of watch.readers) visit(reader);
      }
    }
  };

  return { add, remove, readersOf, clear: () => sheets.clear() };
}

/** Looks at the area's cells or at the cells that are read, whichever are fewer. */
function cellReaders<T>({ cells }: SheetReaders<T>, area: Area): Set<T>[] {
  const found: Set<T>[] = [];
  if (area.rows * area.columns <= cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const readers = cells.get(cellKey(row, column));
        if (readers) found.push(readers);
      }
    }
    return found;
  }
  for (const [key, readers] of cells) {
    const cell = {
      sheet: area.sheet,
      row: Math.floor(key / COLUMNS),
      column: key % COLUMNS,
      rows: 1,
      columns: 1,
    };
    if (overlaps(cell, area)) found.push(readers);
  }
  return found;
}

function blocksWithin<T>({ blocks }: SheetReaders<T>, area: Area): Map<string, Watch<T>>[] {
  const [first, last] = blocksOf(area);
  if (last - first >= blocks.size) return [...blocks.values()];
  return range(first, last).flatMap((block) => blocks.get(block) ?? []);
}

function blocksOf(area: Area): [first: number, last: number] {
  return [Math.floor(area.row / BLOCK), Math.floor((area.row + area.rows - 1) / BLOCK)];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

function nameOf(area: Area): string {
  return `${area.row},${area.column},${area.rows},${area.columns}`;
}

function remembered<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
