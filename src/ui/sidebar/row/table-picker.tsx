/** Chooses the table that a row is added to. */
import { useState } from 'preact/hooks';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { TableOffer } from '../../../rpc/rows';
import { BusyButton } from '../parts/busy-button';

interface Props {
  readonly tables: readonly TableOffer[];
  readonly onAdd: (table: PlanTableKey) => Promise<void>;
  /** Nothing else can be done here. */
  readonly isAlone: boolean;
}

export function TablePicker({ tables, onAdd, isAlone }: Props) {
  const [chosen, setChosen] = useState<PlanTableKey>('productObjectives');
  return (
    <div class="add-row">
      <label>
        {isAlone ? 'Add a row to' : 'Or add a row to'}
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
