/** Chooses the table that a row is added to. */
import { useState } from 'preact/hooks';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { TableOffer } from '../../../rpc/rows';
import { BusyButton } from '../parts/busy-button';

interface Props {
  readonly tables: readonly TableOffer[];
  readonly onAdd: (table: PlanTableKey) => Promise<void>;
}

export function TablePicker({ tables, onAdd }: Props) {
  const [chosen, setChosen] = useState<PlanTableKey>('productObjectives');
  return (
    <div class="add-row">
      <label>
        Or add a row to
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value as PlanTableKey)}>
          {tables.map(({ table, name, tab }) => (
            <option key={table} value={table}>
              {tab === undefined || tab === name ? name : `${name} (on ${tab})`}
            </option>
          ))}
        </select>
      </label>
      <BusyButton busy="Adding…" onPress={() => onAdd(chosen)}>
        Add a row
      </BusyButton>
    </div>
  );
}
