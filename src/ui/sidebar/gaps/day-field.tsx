/** A day. What the cell holds and nobody can read as a day is shown, and replaced only by another choice. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly min?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

export function DayField({ label, value, onValue, min }: Props) {
  const help = useId();
  const isDay = value === '' || DAY.test(value);
  return (
    <>
      <label>
        {label}
        <input
          type="date"
          value={isDay ? value : ''}
          min={min}
          aria-describedby={isDay ? undefined : help}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </label>
      {!isDay && (
        <p class="help" id={help}>
          The cell says “{value}”, which is no day that can be read.
        </p>
      )}
    </>
  );
}
