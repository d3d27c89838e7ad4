/** Finds the rows that a run wrote, wherever people have sorted or moved them since. */
import type { ChangedCells } from './changed-cells';
import { anchorText } from './find-anchors';
import { holdsWritten, isFormula, keptAt, sameKept, type Kept } from './kept';
import type { HeldTab } from './find-changes';

/** What one run changed in one row. */
type RowChanges = readonly ChangedCells[];

/**
 * By the text that was the row's own, else by everything that was written in it: where it stood, or the only place that holds it.
 * @returns where each row, from 1, is now; a row that cannot be told is left out, so that nothing is written to a wrong one
 */
export function findRows(
  now: HeldTab,
  changes: readonly ChangedCells[],
  zone: number,
): ReadonlyMap<number, number> {
  const rows = new Map<number, ChangedCells[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  const anchored = anchorsNow(now);
  const found = new Map<number, number>();
  for (const [row, changed] of rows) {
    const isBack =
      isAnchorWritten(changed) && isHalfBack(now, row, changed, zone) && isTelling(now, row, changed);
    const at = isBack ? row : (anchorPlace(row, changed, anchored) ?? writtenPlace(now, row, changed, zone));
    if (at !== undefined) found.set(row, at);
  }
  return found;
}

/** What the cells of a change, or their notes, hold in a row from 1. */
export function heldNow(now: HeldTab, change: ChangedCells, row: number): readonly Kept[] {
  return change.after.map((_, i) => {
    const column = change.column - 1 + i;
    return change.part === 'Notes' ? (now.notes?.[row - 1]?.[column] ?? '') : keptAt(now, row - 1, column);
  });
}

type AnchorsNow = (column: number) => ReadonlyMap<string, readonly number[]>;

/** The rows, from 1, of each text in a column; a column is gone through once. */
function anchorsNow({ values }: HeldTab): AnchorsNow {
  const columns = new Map<number, ReadonlyMap<string, readonly number[]>>();
  return (column) => {
    const known = columns.get(column);
    if (known) return known;
    const rows = new Map<string, number[]>();
    values.forEach((cells, i) => {
      const text = anchorText(cells[column - 1]);
      if (text === undefined) return;
      const at = rows.get(text);
      if (at) at.push(i + 1);
      else rows.set(text, [i + 1]);
    });
    columns.set(column, rows);
    return rows;
  };
}

function anchorPlace(row: number, [first]: RowChanges, anchors: AnchorsNow): number | undefined {
  if (!first?.anchor) return undefined;
  const rows = anchors(first.anchor.column).get(first.anchor.text) ?? [];
  if (rows.includes(row)) return row;
  return rows.length === 1 ? rows[0] : undefined;
}

function writtenPlace(now: HeldTab, row: number, changed: RowChanges, zone: number): number | undefined {
  const holds = (at: number) =>
    changed.every((change) =>
      heldNow(now, change, at).every((held, i) =>
        holdsWritten(held, change.after[i] ?? '', { zone, moved: at - change.row }),
      ),
    );
  if (holds(row)) return row;
  const says = changed.some(({ after }) =>
    after.some((kept) => isFormula(kept) || anchorText(kept) !== undefined),
  );
  const isHere = isHalfBack(now, row, changed, zone);
  if (!says || (isHere && isTelling(now, row, changed))) return isHere ? row : undefined;
  const places: number[] = [];
  for (let at = 1; at <= now.values.length && places.length < 2; at++) if (holds(at)) places.push(at);
  if (places.length === 0 && isHere) return row;
  return places.length === 1 ? places[0] : undefined;
}

/** In a list that the run moved up or down, the text of a row may stand in the next one again once a part of it is put back. */
function isAnchorWritten(changed: RowChanges): boolean {
  const column = changed[0]?.anchor?.column;
  return (
    column !== undefined &&
    changed.some((change) => column >= change.column && column < change.column + change.after.length)
  );
}

/** A single short word, such as a status, looks alike in many rows; and in a blank row anything may have stood. */
function isTelling(now: HeldTab, row: number, changed: RowChanges): boolean {
  const filled = changed.flatMap((change) => heldNow(now, change, row)).filter((held) => held !== '');
  return (
    filled.length > 1 ||
    filled.some((held) => isFormula(held) || (typeof held === 'string' && held.length >= TELLING))
  );
}

/** Characters. */
const TELLING = 20;

/** Each cell holds what the run wrote, or again what stood there before: a restore came this far and died. */
function isHalfBack(now: HeldTab, row: number, changed: RowChanges, zone: number): boolean {
  return changed.every((change) =>
    heldNow(now, change, row).every(
      (held, i) =>
        sameKept(held, change.before[i] ?? '') ||
        holdsWritten(held, change.after[i] ?? '', { zone, moved: 0 }),
    ),
  );
}
