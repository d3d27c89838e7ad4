/** Which table a part of a tab is. Reading it as another one asks the sheet, so the choice waits and may fail. */
import { useState } from 'preact/hooks';
import type { MappedKey } from '../../../core/mapping/proposal';
import { messageOf } from '../../call';
import { MAPPED_KEYS, tableOf } from './words';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: MappedKey | undefined;
  readonly onChange: (table: MappedKey | undefined) => Promise<void>;
}

export function TableChoice({ id, label, value, onChange }: Props) {
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState('');
  const choose = (table: MappedKey | undefined) => {
    setProblem('');
    setWaiting((count) => count + 1);
    onChange(table)
      .catch((error: unknown) => setProblem(messageOf(error)))
      .finally(() => setWaiting((count) => count - 1));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-busy={waiting > 0}
        onChange={(event) => choose((event.currentTarget.value || undefined) as MappedKey | undefined)}
      >
        <option value="">Not part of the plan</option>
        {MAPPED_KEYS.map((key) => (
          <option key={key} value={key}>
            {tableOf(key).name}
          </option>
        ))}
      </select>
      <p class="missing" role="status">
        {problem || (waiting > 0 && 'Reading it anew…')}
      </p>
    </div>
  );
}
