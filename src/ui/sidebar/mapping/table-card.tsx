/** A table on a tab: which one we take it for, why, and its columns. */
import type { MappedKey, TableProposal } from '../../../core/mapping/proposal';
import { columnLetters } from '../../../core/tables/sheet-data';
import { ColumnRow } from './column-row';
import { TableChoice } from './table-choice';
import { CONFIDENCE, missedBy, rowsText, understood } from './words';

interface Props {
  readonly id: string;
  readonly tab: string;
  /** Several tables stand on the tab, so each says where. */
  readonly isOneOfMany: boolean;
  readonly proposal: TableProposal;
  readonly onTable: (table: MappedKey | undefined) => Promise<void>;
  readonly onColumn: (column: number, key: string | undefined) => void;
}

export function TableCard({ id, tab, isOneOfMany, proposal, onTable, onColumn }: Props) {
  const { table, confidence, why, columns, area } = proposal;
  const from = columnLetters(area.firstColumn + 1);
  const to = columnLetters(area.lastColumn + 1);
  const place = isOneOfMany ? `${from} to ${to}, from row ${area.headingRow + 1}` : '';
  const doubtful = columns.some((one) => one.key !== undefined && one.confidence === 'guess');
  return (
    <div class="table">
      <TableChoice
        id={id}
        label={isOneOfMany ? `${tab}, ${place}, is` : `${tab} is`}
        value={table}
        onChange={onTable}
      />
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
