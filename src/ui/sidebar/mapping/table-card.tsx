/** A table on a tab: which one we take it for, why, and its columns. */
import type { MappedKey, TableProposal } from '../../../core/mapping/proposal';
import { ColumnRow } from './column-row';
import { TableChoice } from './table-choice';
import { CONFIDENCE, missedBy, rowsText, understood } from './words';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly proposal: TableProposal;
  readonly onTable: (table: MappedKey | undefined) => Promise<void>;
  readonly onColumn: (column: number, key: string | undefined) => void;
}

export function TableCard({ id, label, proposal, onTable, onColumn }: Props) {
  const { table, confidence, why, columns } = proposal;
  const doubtful = columns.some((one) => one.key !== undefined && one.confidence === 'guess');
  return (
    <div class="table">
      <TableChoice id={id} label={label} value={table} onChange={onTable} />
      {table !== undefined && (
        <>
          <p class={confidence === 'guess' ? 'verdict doubtful' : 'verdict'}>
            {CONFIDENCE[confidence]}. {why}
          </p>
          {missedBy(proposal).map((sentence) => (
            <p key={sentence} class="verdict missed">
              {sentence}
            </p>
          ))}
          <details open={confidence === 'guess' || doubtful}>
            <summary>
              {understood(proposal)}, {rowsText(proposal)}
            </summary>
            {columns.map((column) => (
              <ColumnRow
                key={column.column}
                id={`${id}-${column.column}`}
                table={table}
                proposal={column}
                onChange={(key) => onColumn(column.column, key)}
              />
            ))}
          </details>
        </>
      )}
    </div>
  );
}
