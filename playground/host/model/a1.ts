/** A1 notation: `B3`, `A2:C4`, `A:K`, `2:5`, `A2:B`, `'A tab'!A1`. */
import { columnIndex, columnLetters } from '../../engine/references';
import type { Reach } from './area';

export interface A1 {
  /** The tab before the `!`, without quotes. */
  readonly tab: string | undefined;
  readonly reach: Omit<Reach, 'sheet'>;
}

const END = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** undefined where the text is no A1 notation. */
export function parseA1(text: string): A1 | undefined {
  const { tab, cells } = splitTab(text.trim());
  const [from, to = from, ...more] = cells.split(':');
  const start = from === undefined ? undefined : corner(from);
  const end = to === undefined ? undefined : corner(to);
  if (!start || !end || more.length > 0) return undefined;
  const single = !cells.includes(':');
  if (single && (start.row === undefined || start.column === undefined)) return undefined;
  const rows = span(start.row, end.row);
  const columns = span(start.column, end.column);
  if (!rows || !columns) return undefined;
  return { tab, reach: { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count } };
}

function splitTab(text: string): { tab: string | undefined; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { tab: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0
    ? { tab: undefined, cells: text }
    : { tab: text.slice(0, mark), cells: text.slice(mark + 1) };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = END.exec(text);
  if (!match || text === '') return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

function span(
  from: number | undefined,
  to: number | undefined,
): { from: number; count: number | null } | undefined {
  if (from === undefined && to === undefined) return { from: 0, count: null };
  if (from === undefined || to === undefined) return { from: from ?? to ?? 0, count: null };
  return { from: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

/** The shortest notation: `B3` for one cell, `A:K` for whole columns. */
export function a1Of(reach: Omit<Reach, 'sheet'>): string {
  const { row, column, rows, columns } = reach;
  const left = columnLetters(column);
  if (rows === null && columns === null) return `${left}${row + 1}:${row + 1}`;
  if (columns === null) return `${row + 1}:${row + (rows ?? 1)}`;
  const right = columnLetters(column + columns - 1);
  if (rows === null) return row === 0 ? `${left}:${right}` : `${left}${row + 1}:${right}`;
  const start = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${right}${row + rows}`;
}
