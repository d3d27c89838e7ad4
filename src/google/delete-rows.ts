/** Takes rows and columns away, a call for each run of neighbours. */
import type { Tab } from './open-file';

/** @param rows row numbers from 1, in any order; one row below the headings always stays, because Sheets keeps one */
export function deleteRows(tab: Tab, rows: readonly number[]): void {
  for (const { first, count } of runsFromTheEnd(rows)) {
    if (first + count - 1 >= tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), 1);
    tab.deleteRows(first, count);
  }
}

export function deleteColumns(tab: Tab, columns: readonly number[]): void {
  for (const { first, count } of runsFromTheEnd(columns)) tab.deleteColumns(first, count);
}

/** From the end, so that what is deleted does not move what is still to go. */
function runsFromTheEnd(
  numbers: readonly number[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => b - a)) {
    const run = runs[runs.length - 1];
    if (run && run.first === number + 1) {
      run.first = number;
      run.count++;
    } else runs.push({ first: number, count: 1 });
  }
  return runs;
}
