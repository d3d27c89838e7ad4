/** Who looks after a gap: free text, with the owners of the plan on offer. */
import { useEffect, useId, useState } from 'preact/hooks';
import { call } from '../../call';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Asked for once while the sidebar is open: it takes a look at the whole plan. */
let asked: Promise<readonly string[]> | undefined;

function owners(): Promise<readonly string[]> {
  asked ??= call('planOwners').catch(() => {
    asked = undefined;
    return [];
  });
  return asked;
}

export function OwnerField({ label, value, onValue }: Props) {
  const [offers, setOffers] = useState<readonly string[]>([]);
  const id = useId();
  useEffect(() => void owners().then(setOffers), []);
  return (
    <label>
      {label}
      <input
        value={value}
        list={id}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={id}>
        {offers.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </datalist>
    </label>
  );
}
