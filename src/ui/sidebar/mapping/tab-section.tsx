/** A tab with the tables on it. */
import type { TabProposal } from '../../../core/mapping/proposal';
import { TableCard } from './table-card';
import type { Draft } from './use-draft';
import { placeLabels } from './words';

interface Props {
  readonly proposal: TabProposal;
  readonly draft: Draft;
}

export function TabSection({ proposal: { sheetId, tab, tables }, draft }: Props) {
  return (
    <section class="tab" aria-label={`The tab ${tab}`}>
      {tables.map((table, position) => (
        <TableCard
          key={position}
          id={`table-${sheetId}-${position}`}
          label={placeLabels(tab, tables)[position] ?? ''}
          proposal={table}
          onTable={(key) => draft.setTable({ sheetId, position }, key)}
          onColumn={(column, key) => draft.setColumn({ sheetId, position }, column, key)}
        />
      ))}
      {tables.length === 0 && <p class="help">{tab} holds no table.</p>}
    </section>
  );
}
