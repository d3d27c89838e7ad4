/** Works out how to put back what a run replaced, and what has to stay because somebody changed it since. */
import { a1 } from '../tables/sheet-data';
import type { ChangedCells } from './changed-cells';
import type { HeldTab } from './find-changes';
import { findRows, heldNow } from './find-rows';
import { holdsWritten, isFormula, sameKept, type Kept } from './kept';
import { movedFormula } from './moved-formula';

/** A cell, or the note on it, to put back. Row and column count from 1. */
export interface PutBack {
  readonly row: number;
  readonly column: number;
  readonly kept: Kept;
}

/** A cell that stays as it is. */
export interface LeftAlone {
  readonly tab: string;
  readonly cell: string;
  readonly why: 'changed since' | 'row not found' | 'tab gone';
}

export interface RestorePlan {
  readonly tabs: readonly TabRestore[];
  readonly left: readonly LeftAlone[];
}

export interface TabRestore {
  readonly sheetId: number;
  /** Its name now. */
  readonly tab: string;
  readonly cells: readonly PutBack[];
  readonly notes: readonly PutBack[];
}

/** @param now the tabs that the run wrote to, as they are; one that was deleted is missing */
export function planRestore(
  changes: readonly ChangedCells[],
  now: ReadonlyMap<number, HeldTab>,
  zone: number,
): RestorePlan {
  const left: LeftAlone[] = [];
  const tabs = [...new Set(changes.map(({ sheetId }) => sheetId))].flatMap(
    (sheetId): readonly TabRestore[] => {
      const ofTab = changes.filter((change) => change.sheetId === sheetId);
      const held = now.get(sheetId);
      const rows = held ? findRows(held, ofTab, zone) : undefined;
      const part = { Cells: [] as PutBack[], Notes: [] as PutBack[] };
      for (const change of ofTab) {
        const row = rows?.get(change.row);
        if (!held || row === undefined) {
          const why = held ? 'row not found' : 'tab gone';
          left.push(...change.after.map((_, i) => leftAlone(change, change.row, i, held?.tab, why)));
          continue;
        }
        const moved = row - change.row;
        heldNow(held, change, row).forEach((content, i) => {
          const [before = '', after = ''] = [change.before[i], change.after[i]];
          if (sameKept(content, before, moved)) return;
          if (!holdsWritten(content, after, { zone, moved })) {
            left.push(leftAlone(change, row, i, held.tab, 'changed since'));
            return;
          }
          const kept = isFormula(before) ? { formula: movedFormula(before.formula, moved) } : before;
          part[change.part].push({ row, column: change.column + i, kept });
        });
      }
      const isEmpty = part.Cells.length + part.Notes.length === 0;
      return held && !isEmpty ? [{ sheetId, tab: held.tab, cells: part.Cells, notes: part.Notes }] : [];
    },
  );
  return { tabs, left };
}

function leftAlone(
  { tab, column }: ChangedCells,
  row: number,
  i: number,
  tabNow: string | undefined,
  why: LeftAlone['why'],
): LeftAlone {
  return { tab: tabNow ?? tab, cell: a1({ row, column: column + i }), why };
}
