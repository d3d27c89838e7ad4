/** What a choice for one table says about the columns of others. */
import type { MappedKey, TableProposal, TabProposal } from '../../../core/mapping/proposal';
import { columnsOf } from '../../../core/tables/table';
import type { TakenFor } from '../../../rpc/mapping';
import type { TablePlace } from './use-draft';
import { tableOf } from './words';

interface Placed extends TablePlace {
  readonly table: MappedKey;
  readonly proposal: TableProposal;
}

function placed(tabs: readonly TabProposal[]): readonly Placed[] {
  return tabs.flatMap(({ sheetId, tables }) =>
    tables.flatMap((proposal, position) =>
      proposal.table === undefined ? [] : [{ sheetId, position, table: proposal.table, proposal }],
    ),
  );
}

/** What the tabs are taken for, but for one place. */
export function takenFor(tabs: readonly TabProposal[], but: TablePlace): readonly TakenFor[] {
  return placed(tabs)
    .filter(({ sheetId, position }) => sheetId !== but.sheetId || position !== but.position)
    .map(({ sheetId, table, proposal: { area } }) => ({ sheetId, area, table }));
}

/** Tables that could point to this one, and do not yet say with which column. */
export function pointingTo(table: MappedKey, tabs: readonly TabProposal[]): readonly Placed[] {
  return placed(tabs).filter(({ table: other, proposal }) =>
    columnsOf(tableOf(other)).some(
      ([key, { pointsTo = [] }]) =>
        pointsTo.includes(table) && !proposal.columns.some((column) => column.key === key),
    ),
  );
}

/** The columns that are understood now and were left out before; what the person chose stays. */
export function withMore(old: TableProposal, anew: TableProposal): TableProposal {
  const used = new Set(old.columns.map(({ key }) => key));
  const columns = old.columns.map((column) => {
    const now = anew.columns.find((one) => one.column === column.column);
    return column.key === undefined && now?.key !== undefined && !used.has(now.key) ? now : column;
  });
  return { ...old, columns };
}
