/** Where to go once a row is saved. */
import type { RowForm } from '../../../core/forms/field';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

interface Props {
  readonly form: RowForm;
  readonly wasNew: boolean;
  readonly onAddAnother: (table: PlanTableKey) => Promise<void>;
  readonly go: (to: Destination) => void;
}

export function AfterSaving({ form, wasNew, onAddAnother }: Props) {
  const { task, start } = useTask<string>();
  return (
    <>
      <div class="buttons wrap">
        <BusyButton busy="Checking…" onPress={() => start(async () => (await call('check')).said)}>
          Check again
        </BusyButton>
        {wasNew && (
          <BusyButton busy="Adding…" onPress={() => onAddAnother(form.table)}>
            Add another
          </BusyButton>
        )}
      </div>
      <div role="status">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </>
  );
}
