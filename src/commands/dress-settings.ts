/** How rows of the Settings tab look: a number format each, and the words of those that have some. */
import type { FoundTable } from '../core/tables/find-tables';
import type { SettingRow } from '../core/settings/setting-rows';
import { offerWords } from '../google/drop-downs';
import { formatRows } from '../google/name-ranges';
import type { Tab } from '../google/open-file';

export interface AddedRows {
  readonly added: readonly SettingRow[];
  /** From 1. */
  readonly addedFrom: number;
}

/** Rows that stand below each other in the given order. Those of rules are together, and so take one call. */
export function dressSettings(tab: Tab, { columns }: FoundTable, { added, addedFrom }: AddedRows): void {
  if (added.length > 0) dressRows(tab, added, addedFrom, (columns.get('value') ?? 1) + 1);
}

export function dressRows(tab: Tab, rows: readonly SettingRow[], firstRow: number, column: number): void {
  formatRows(
    tab,
    firstRow,
    column,
    rows.map((row) => row.column.format),
  );
  for (const { from, count, options } of runsOfWords(rows)) {
    offerWords(tab, { row: firstRow + from, column, rows: count, words: options });
  }
}

interface WordRun {
  readonly from: number;
  readonly count: number;
  readonly options: readonly string[];
}

/** Neighbours with the same words. */
function runsOfWords(rows: readonly SettingRow[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  rows.forEach(({ column: { options } }, at) => {
    const last = runs[runs.length - 1];
    if (!options) return;
    if (last?.options.join() === options.join() && last.from + last.count === at) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ from: at, count: 1, options });
  });
  return runs;
}
