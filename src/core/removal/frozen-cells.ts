/** Formulas that become the values that they show, and what they spilled. */
import type { PutBack } from '../changes/plan-restore';
import { keptAt, type RawCells } from '../changes/kept';
import { COMPUTING } from '../formulas/outcome';
import { needsWhatGoes, type Going } from './needs-what-goes';

/** The cells of formulas that need what goes, each with what it shows. */
export function frozenFormulas({ values, formulas = [] }: RawCells, going: Going): readonly PutBack[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula !== '' && needsWhatGoes(formula, going)
        ? [{ row: row + 1, column: column + 1, kept: keptAt({ values }, row, column) }]
        : [],
    ),
  );
}

/**
 * What the frozen formulas had spilled: right of and below each lies what was shown before and is gone now. What another formula spills
 * stays its own, because something else stands between.
 * @param now the values once the formulas have become values
 */
export function spilledFrom(
  { values, formulas = [] }: RawCells,
  frozen: readonly PutBack[],
  now: readonly (readonly unknown[])[],
): readonly PutBack[] {
  const isGone = (row: number, column: number) =>
    (now[row]?.[column] ?? '') === '' && !formulas[row]?.[column];
  const found = new Map<string, PutBack>();
  for (const { row: top, column: left } of frozen) {
    let width = values[top - 1]?.length ?? 0;
    for (let row = top - 1; row < values.length && width >= left; row++) {
      let column = row === top - 1 ? left : left - 1;
      for (; column < width && isGone(row, column); column++) {
        if ((values[row]?.[column] ?? '') === '') continue;
        const kept = keptAt({ values }, row, column);
        found.set(`${row}:${column}`, { row: row + 1, column: column + 1, kept });
      }
      width = column;
    }
  }
  return [...found.values()];
}

/** What Sheets shows while a custom function is at work. */
export function isComputing({ kept }: PutBack): boolean {
  return kept === COMPUTING;
}
