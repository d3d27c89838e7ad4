/** The Changes tab: a line for neighbouring cells of one run, and which lines stay. */
import { cellsName, type ChangedCells } from './changed-cells';
import { inert } from '../tables/formulas';
import type { Kept } from './kept';

export interface Run {
  readonly number: number;
  /** 2026-03-31 14:05:09, in the zone of the file. */
  readonly when: string;
  readonly what: string;
  /** Undefined where it changed more than can be remembered. */
  readonly changes: readonly ChangedCells[] | undefined;
}

/** A line as it stands on the tab, in the order of its columns; all of it is text. */
export type LogLine = readonly string[];

const RUNS_KEPT = 10;
/** Of ten cells each: a fiftieth of what a file may hold. */
const LINES_KEPT = 20_000;
/** A cell takes 50,000 characters; longer texts go on in the next line. A character may count as two. */
const LONGEST = 24_000;
const PIECES = /[^]{1,24000}/gu;

export const GOES_ON = '…';
export const TOO_MANY = 'Too many to remember';
/** In a line that names the columns of a tab, where others say what of the cells changed. */
export const HEADS = 'Columns';

/** One line at least, so that a run which changed too much is known to be the last one. */
export function linesOf({ number, when, what, changes = [] }: Run): readonly LogLine[] {
  const run = [String(number), when, inert(what)];
  const lines = [...linesOfHeads(run, changes), ...changes.flatMap((changed) => linesOfCells(run, changed))];
  if (lines.length <= LINES_KEPT) return lines;
  return [[...run, '', '', '', TOO_MANY, '', '', '']];
}

/** One line a tab, which is left out where the texts are too long for a cell. */
function linesOfHeads(run: readonly string[], changes: readonly ChangedCells[]): readonly LogLine[] {
  const byTab = new Map(changes.map((changed) => [changed.sheetId, changed]));
  return [...byTab.values()].flatMap(({ tab, sheetId, heads }) => {
    const json = JSON.stringify(heads?.texts ?? []);
    if (!heads || json.length > LONGEST) return [];
    return [[...run, inert(tab), String(sheetId), '', HEADS, `A${heads.row}`, '', json]];
  });
}

function linesOfCells(run: readonly string[], changed: ChangedCells): readonly LogLine[] {
  const { tab, sheetId, anchor, part } = changed;
  const [before, after] = [partsOf(changed.before), partsOf(changed.after)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [
    ...run,
    inert(tab),
    String(sheetId),
    anchor === undefined ? '' : JSON.stringify([anchor.column, anchor.text]),
    part,
    i === 0 ? cellsName(changed) : '',
    before[i] ?? '',
    after[i] ?? '',
  ]);
}

/** Blank cells need no words: []. A piece that goes on has a mark before it, so that it never looks like a formula. */
function partsOf(kept: readonly Kept[]): readonly string[] {
  const json = JSON.stringify(kept.every((one) => one === '') ? [] : kept);
  if (json.length <= LONGEST) return [json];
  const pieces = json.match(PIECES) ?? [];
  return pieces.map((piece, i) => (i === 0 ? piece : `${GOES_ON}${piece}`));
}

/**
 * How many of the oldest lines have to go so that there is room for new ones.
 * @param numbers the run of each line that is there, the oldest first
 */
export function outlived(numbers: readonly string[], added: number): number {
  const runs = [...new Set(numbers)].slice(-(RUNS_KEPT - 1));
  const first = runs.find((run) => numbers.length - numbers.indexOf(run) + added <= LINES_KEPT);
  return first === undefined ? numbers.length : numbers.indexOf(first);
}

/** The number for the next run. */
export function nextNumber(numbers: readonly string[]): number {
  return Math.max(0, ...numbers.map(Number).filter(Number.isFinite)) + 1;
}
