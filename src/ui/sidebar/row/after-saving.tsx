/** Where to go once a row is saved. */
import type { RowForm } from '../../../core/forms/field';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { CheckAgain } from '../parts/check-again';

interface Props {
  readonly form: RowForm;
  readonly wasNew: boolean;
  /** The row is the one that is selected in the sheet: Why explains that one. */
  readonly isSelected: boolean;
  readonly onAddAnother: (table: PlanTableKey) => Promise<void>;
  readonly go: (to: Destination) => void;
}

/** The tables whose rows lead up to a company objective. */
const EXPLAINED: ReadonlySet<PlanTableKey> = new Set([
  'companyObjectives',
  'productObjectives',
  'initiatives',
  'keyResults',
]);

export function AfterSaving({ form, wasNew, isSelected, onAddAnother, go }: Props) {
  const rows = form.rows.find(({ table }) => table === form.table)?.rows;
  const key = rows?.find(({ row }) => row === form.mark?.row)?.key;
  return (
    <CheckAgain>
      {wasNew && (
        <BusyButton busy="Adding…" onPress={() => onAddAnother(form.table)}>
          Add another
        </BusyButton>
      )}
      {form.table === 'productObjectives' && key !== undefined && (
        <button type="button" class="small" onClick={() => go({ screen: 'map', key })}>
          Map
        </button>
      )}
      {isSelected && EXPLAINED.has(form.table) && (
        <button type="button" class="small" onClick={() => go({ screen: 'why' })}>
          Why?
        </button>
      )}
    </CheckAgain>
  );
}
