/** Rows that hold one text alone, in front: they name what the rows below them belong to. */
import { cellText, isBlank } from '../../tables/cell';
import { isCode } from './ids';
import { markOf } from './marks';
import type { Area } from '../area';
import { columnsOf, isNameLike, rowsOf, type AreaRow } from './shared-rows';

/** A sentence longer than this is a note. */
const LONGEST = 120;
const NOTE =
  /^(?:notes?|sources?|legend|key|updated|last updated|as of|how to|instructions?|example)\b|^[*(]/i;
const FEWEST = 2;

interface Lone extends AreaRow {
  readonly column: number;
  readonly text: string;
  /** The row after it, where that is no lone text too. */
  readonly next: AreaRow | undefined;
}

/** Rows with one text in one of the first two columns. */
export function loneRows(area: Area): readonly Lone[] {
  const before = known.get(area);
  if (before) return before;
  const rows = rowsOf(area);
  const texts = loneTexts(area);
  const lone = rows.flatMap((one, i): readonly Lone[] => {
    const said = texts[i];
    const next = texts[i + 1] === undefined ? rows[i + 1] : undefined;
    return said ? [{ ...one, ...said, next }] : [];
  });
  known.set(area, lone);
  return lone;
}

/** Several ways of reading ask for them. */
const known = new WeakMap<Area, readonly Lone[]>();

interface LoneText {
  readonly column: number;
  readonly text: string;
}

/** Of each row that holds nothing else. */
function loneTexts(area: Area): readonly (LoneText | undefined)[] {
  const columns = columnsOf(area);
  return rowsOf(area).map(({ cells }) => {
    const column = columns.find((at) => !isBlank(cells[at]));
    if (column === undefined || column > area.firstColumn + 1) return undefined;
    if (columns.some((at) => at > column && !isBlank(cells[at]))) return undefined;
    const text = cellText(cells[column]);
    const canBe = isNameLike(cells[column]) && !isCode(text) && !NOTE.test(text) && text.length <= LONGEST;
    return canBe ? { column, text } : undefined;
  });
}

/**
 * Rows between levels that stand beside each other. A lone text in the column of the top level is an objective by itself, unless the next
 * row names one too, and it says that it is a team or all lone texts stand so.
 */
export function bannersBeside(area: Area, levels: readonly number[]): ReadonlySet<number> {
  const lone = loneRows(area);
  const between = lone.filter(({ column }) => !levels.includes(column));
  const inTop = lone.filter(({ column }) => column === Math.min(...levels));
  const heads = inTop.filter(({ next, column }) => next !== undefined && !isBlank(next.cells[column]));
  const isEach = startsWith(area, inTop) && heads.length === inTop.length;
  const banners = isEach ? inTop : heads.filter(({ text }) => teamIn(text) !== undefined);
  return new Set([...between, ...banners].map(({ row }) => row));
}

/**
 * Rows between those of a plain table: with their text elsewhere than in the naming column, or in it and set apart by blank rows, each
 * followed by rows of its own.
 */
export function bannersBetween(area: Area, name: number): readonly Lone[] {
  const lone = loneRows(area);
  const heads = lone.filter(({ next }) => next !== undefined);
  if (!startsWith(area, heads)) return [];
  if (heads.every(({ column }) => column !== name)) return heads;
  if (heads.length < lone.length) return [];
  const areApart = heads.every(({ row }) => isGap(area, row - 1));
  const sayIt = heads.every(({ text }) => teamIn(text) !== undefined || markOf(text) !== undefined);
  return areApart || sayIt ? heads : [];
}

/** A single lone text may be a row that is filled in by half, and so may all where rows stand above the first one. */
function startsWith(area: Area, lone: readonly Lone[]): boolean {
  return lone.length >= FEWEST && rowsOf(area)[0]?.row === lone[0]?.row;
}

function isGap({ sheet, firstColumn, lastColumn, headingRow }: Area, row: number): boolean {
  return row === headingRow || (sheet.cells[row] ?? []).slice(firstColumn, lastColumn + 1).every(isBlank);
}

const TEAM =
  /^(?:team|squad|product|department|dept|function|area|tribe|group|domain|product area)\s*[:–—-]\s*(.+)$/i;
const TEAM_NAME = /^(?:team|squad|tribe)\s+\S+(?: \S+)?$/i;
/** "Growth team", but also "Build a great team". */
const MAYBE_TEAM = /^\S+(?: \S+){0,3} (?:team|squad|tribe|department)$/i;

/** The team that a text names: "Team: Growth", "Growth team". */
export function teamIn(text: string): string | undefined {
  return TEAM.exec(text)?.[1] ?? (TEAM_NAME.test(text) || MAYBE_TEAM.test(text) ? text : undefined);
}

/** True where the first word says that the text names a team. */
export function saysTeam(text: string): boolean {
  return TEAM.test(text) || TEAM_NAME.test(text);
}

/** For each row, the last of the banners above it; they come from the top down. */
export function bannerAbove<T extends { readonly row: number }>(
  banners: readonly T[],
): (row: number) => T | undefined {
  return (row) => {
    let [low, high] = [0, banners.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((banners[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return banners[low - 1];
  };
}
