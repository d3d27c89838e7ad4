/** One person with a box to tick, and why. */
import { useId } from 'preact/hooks';
import type { AskPage } from '../../../rpc/ask';

interface Props {
  readonly person: AskPage['people'][number];
  readonly isTicked: boolean;
  readonly onTick: (key: string, on: boolean) => void;
}

export function PersonBox({ person, isTicked, onTick }: Props) {
  const id = useId();
  const { key, name, function: works, address, reasons, privately, cannot } = person;
  const known = [...(cannot === undefined ? [] : [cannot]), ...reasons];
  return (
    <li>
      <input
        type="checkbox"
        id={id}
        checked={isTicked}
        disabled={cannot !== undefined}
        aria-describedby={`${id}-why`}
        onChange={(event) => onTick(key, event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{works === '' ? name : `${name}, ${works}`}</label>
        <div id={`${id}-why`} class="help">
          {address !== '' && <span class="address">{address}</span>}
          {known.map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
          {privately !== undefined && <span>{privately} (private)</span>}
        </div>
      </div>
    </li>
  );
}
