/** Works out how to put back what a run replaced, and what has to stay because somebody changed it since. */
import { a1 } from '../tables/sheet-data';
import type { ChangedCells } from './changed-cells';
import type { HeldTab } from './find-changes';
import { findRows, heldNow } from './find-rows';
import { holdsWritten, isFormula, sameKept, type Kept } from './kept';
import { asWritten } from './moved-columns';
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
  readonly why: 'changed since' | 'row not found' | 'column not found' | 'tab gone';
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
      const seen = held && asWritten(held, ofTab);
      const rows = seen && findRows(seen.held, seen.changes, zone);
      const part = { Cells: [] as PutBack[], Notes: [] as PutBack[] };
      for (const change of seen?.changes ?? ofTab) {
        const row = rows?.get(change.row);
        const leave = (i: number, why: LeftAlone['why']) => {
          const column = seen?.column(change.column + i) ?? change.column + i;
          left.push({ tab: held?.tab ?? change.tab, cell: a1({ row: row ?? change.row, column }), why });
        };
        if (!seen || row === undefined) {
          change.after.forEach((_, i) => leave(i, seen ? 'row not found' : 'tab gone'));
          continue;
        }
        const moved = row - change.row;
        heldNow(seen.held, change, row).forEach((content, i) => {
          const [before = '', after = ''] = [change.before[i], change.after[i]];
          const column = seen.column(change.column + i);
          if (column === undefined || seen.isLost(before)) return leave(i, 'column not found');
          if (sameKept(content, before, moved)) return;
          if (!holdsWritten(content, after, { zone, moved })) return leave(i, 'changed since');
          const kept = isFormula(before) ? { formula: movedFormula(before.formula, moved) } : before;
          part[change.part].push({ row, column, kept });
        });
      }
      const isEmpty = part.Cells.length + part.Notes.length === 0;
      return held && !isEmpty ? [{ sheetId, tab: held.tab, cells: part.Cells, notes: part.Notes }] : [];
    },
  );
  return { tabs, left };
}
