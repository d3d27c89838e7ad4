/** Rows that hold one text alone, in front: they name what the rows below them belong to. */
import { cellText, isBlank } from '../../tables/cell';
import { markOf } from './marks';
import type { Area } from '../area';
import { columnsOf, isNameLike, lastOf, rowsOf, type AreaRow } from './shared-rows';

/** A sentence longer than this is a note. */
const LONGEST = 120;
const NOTE =
  /^(?:notes?|sources?|legend|key|updated|last updated|as of|how to|instructions?|example)\b|^[*(]/i;
const FEWEST = 2;

interface Lone extends AreaRow {
  readonly column: number;
  readonly text: string;
}

/** Rows with one text in one of the first two columns. */
export function loneRows(area: Area): readonly Lone[] {
  return rowsOf(area).flatMap((one) => {
    const filled = columnsOf(area).filter((column) => !isBlank(one.cells[column]));
    const [column] = filled;
    if (filled.length !== 1 || column === undefined || column > area.firstColumn + 1) return [];
    const cell = one.cells[column];
    const text = cellText(cell);
    return isNameLike(cell) && text.length <= LONGEST && !NOTE.test(text) ? [{ ...one, column, text }] : [];
  });
}

/**
 * Rows between levels that stand beside each other. A lone text in the column of the top level is an objective by itself, unless it says
 * that it is a team, or unless each of several is followed by a row that names its own objective.
 */
export function bannersBeside(area: Area, levels: readonly number[]): ReadonlySet<number> {
  const lone = loneRows(area);
  const between = lone.filter(({ column }) => !levels.includes(column));
  const inTop = lone.filter(({ column }) => column === Math.min(...levels));
  const rows = rowsOf(area);
  const isHead = ({ row, column }: Lone) => {
    const next = rows[rows.findIndex((one) => one.row === row) + 1];
    return next !== undefined && !isBlank(next.cells[column]) && !lone.some((one) => one.row === next.row);
  };
  const isEach = inTop.length >= FEWEST && inTop.every(isHead) && rows[0]?.row === inTop[0]?.row;
  const banners = isEach ? inTop : inTop.filter(({ text }) => teamIn(text) !== undefined);
  return new Set([...between, ...banners].map(({ row }) => row));
}

/**
 * Rows between those of a plain table: with their text elsewhere than in the naming column, or in it and set apart by blank rows, each
 * followed by rows of its own.
 */
export function bannersBetween(area: Area, name: number): readonly Lone[] {
  const rows = rowsOf(area);
  const lone = loneRows(area);
  const heads = lone.filter(({ row }) => {
    const next = rows[rows.findIndex((one) => one.row === row) + 1];
    return next !== undefined && !lone.some((one) => one.row === next.row);
  });
  if (heads.length < FEWEST || rows[0]?.row !== heads[0]?.row) return [];
  const isAside = heads.every(({ column }) => column !== name);
  const isApart =
    heads.length === lone.length &&
    heads.every(({ row }) => row === area.headingRow + 1 || isGap(area, row - 1));
  const saysSo =
    heads.length === lone.length &&
    heads.every(({ text }) => teamIn(text) !== undefined || markOf(text) !== undefined);
  return isAside || isApart || saysSo ? heads : [];
}

function isGap({ sheet, firstColumn, lastColumn, headingRow }: Area, row: number): boolean {
  return row === headingRow || (sheet.cells[row] ?? []).slice(firstColumn, lastColumn + 1).every(isBlank);
}

const TEAM =
  /^(?:team|squad|product|department|dept|function|area|tribe|group|domain|product area)\s*[:–—-]\s*(.+)$/i;
const NAMED_TEAM =
  /^(?:team|squad|tribe)\s+\S+(?: \S+)?$|^\S+(?: \S+){0,3} (?:team|squad|tribe|department)$/i;

/** The team that a text names: "Team: Growth", "Growth team". */
export function teamIn(text: string): string | undefined {
  return TEAM.exec(text)?.[1] ?? (NAMED_TEAM.test(text) ? text : undefined);
}

/** The last banner above a row. */
export function bannerAbove<T extends { readonly row: number }>(
  banners: readonly T[],
  row: number,
): T | undefined {
  return lastOf(banners.filter((banner) => banner.row < row));
}
