/** What the person makes of the proposals: tables changed, columns moved, tabs left out. Nothing of it is saved yet. */
import { useRef, useState } from 'preact/hooks';
import type { MappedKey, TableProposal, TabProposal } from '../../../core/mapping/proposal';
import { call } from '../../call';
import { pointingTo, takenFor, withMore } from './links-anew';

export interface Draft {
  readonly tabs: readonly TabProposal[];
  /** @param key undefined: the column is none of the table's */
  readonly setColumn: (at: TablePlace, column: number, key: string | undefined) => void;
  /** Reads the part of the tab as another table, or as none. */
  readonly setTable: (at: TablePlace, table: MappedKey | undefined) => Promise<void>;
  /** The tabs once every part that is being read anew has been read: saving must not overtake a choice. */
  readonly settled: () => Promise<readonly TabProposal[]>;
}

export interface TablePlace {
  readonly sheetId: number;
  /** Its position among the tables of the tab. */
  readonly position: number;
}

export function useDraft(proposed: readonly TabProposal[]): Draft {
  const [tabs, setTabs] = useState(proposed);
  const latest = useRef(proposed);
  const reading = useRef<Promise<unknown>>(Promise.resolve());
  const change = (at: TablePlace, next: (table: TableProposal) => TableProposal) => {
    latest.current = latest.current.map((tab) =>
      tab.sheetId === at.sheetId ? changed(tab, at.position, next) : tab,
    );
    setTabs(latest.current);
  };
  const readAs = async (at: TablePlace, table: MappedKey) => {
    const area = latest.current.find(({ sheetId }) => sheetId === at.sheetId)?.tables[at.position]?.area;
    if (!area) return;
    const read = await call('readTabAs', { sheetId: at.sheetId, area, table, others: others(at) });
    change(at, () => read);
    // What was left out elsewhere may name rows of this table.
    for (const other of pointingTo(table, latest.current)) {
      if (other.sheetId === at.sheetId && other.position === at.position) continue;
      const { sheetId, position, proposal } = other;
      const anew = await call('readTabAs', {
        sheetId,
        area: proposal.area,
        table: other.table,
        others: others(other),
      });
      change({ sheetId, position }, (old) => withMore(old, anew));
    }
  };
  const others = (at: TablePlace) => takenFor(latest.current, at);
  return {
    tabs,
    setColumn: (at, column, key) => change(at, (table) => withColumn(table, column, key)),
    setTable: (at, table) => {
      if (table === undefined) {
        change(at, (old) => ({ ...old, table }));
        return Promise.resolve();
      }
      // One after the other, so that the last choice is the one that stays.
      const mine = reading.current.then(() => readAs(at, table));
      reading.current = mine.catch(() => undefined);
      return mine;
    },
    settled: async () => {
      await reading.current;
      return latest.current;
    },
  };
}

function changed(
  tab: TabProposal,
  position: number,
  next: (table: TableProposal) => TableProposal,
): TabProposal {
  return { ...tab, tables: tab.tables.map((table, i) => (i === position ? next(table) : table)) };
}

/** A column of the table is one column of the sheet: what had the key before gives it up. */
function withColumn(table: TableProposal, column: number, key: string | undefined): TableProposal {
  const columns = table.columns.map((one) => {
    if (one.column === column) return { ...one, key, confidence: 'sure' as const };
    return key !== undefined && one.key === key ? { ...one, key: undefined } : one;
  });
  return { ...table, columns };
}
