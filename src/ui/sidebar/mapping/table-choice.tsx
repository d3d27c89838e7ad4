/** Which table a part of a tab is. Reading it as another one asks the sheet, so the choice waits and may fail. */
import type { MappedKey } from '../../../core/mapping/proposal';
import { useTask } from '../../use-task';
import { MAPPED_KEYS, tableOf } from './words';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: MappedKey | undefined;
  readonly onChange: (table: MappedKey | undefined) => Promise<void>;
}

export function TableChoice({ id, label, value, onChange }: Props) {
  const { task, start } = useTask<void>();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-busy={task.state === 'busy'}
        onChange={(event) => {
          const chosen = (event.currentTarget.value || undefined) as MappedKey | undefined;
          void start(() => onChange(chosen));
        }}
      >
        <option value="">Not part of the plan</option>
        {MAPPED_KEYS.map((key) => (
          <option key={key} value={key}>
            {tableOf(key).name}
          </option>
        ))}
      </select>
      <p class="missing" role="status">
        {task.state === 'failed' && task.message}
      </p>
    </div>
  );
}
