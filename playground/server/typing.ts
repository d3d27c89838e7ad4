/** Typed cells as a person's edits: one cell is typed, a rectangle is pasted or cleared as one edit. */
import type { Host } from '../host/host';
import { a1Of } from '../host/model/a1';
import type { Tab } from '../host/model/tab';
import type { TypedCell } from '../protocol/edit';

export function typeCells(person: Host['person'], tab: Tab, cells: readonly TypedCell[]): void {
  const [first] = cells;
  if (!first) return;
  const top = Math.min(...cells.map(([row]) => row));
  const left = Math.min(...cells.map(([, column]) => column));
  const rows = Math.max(...cells.map(([row]) => row)) - top + 1;
  const columns = Math.max(...cells.map(([, column]) => column)) - left + 1;
  const place = a1Of({ row: top, column: left, rows, columns });
  const isRectangle = cells.length === rows * columns;
  if (isRectangle && cells.every(([, , text]) => text === '')) return person.clear(tab.name, place);
  if (cells.length === 1) return person.type(tab.name, place, first[2]);
  if (isRectangle) {
    const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    for (const [row, column, text] of cells) {
      const line = texts[row - top];
      if (line) line[column - left] = text;
    }
    return person.paste(tab.name, place, texts);
  }
  for (const [row, column, text] of cells) {
    person.type(tab.name, a1Of({ row, column, rows: 1, columns: 1 }), text);
  }
}
