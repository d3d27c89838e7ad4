/** The reason for which something is fine as it is; without one nothing is accepted. */
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly value: string;
  /** It was asked for and is not there. */
  readonly misses: boolean;
  readonly onValue: (value: string) => void;
}

export function ReasonField({ value, misses, onValue }: Props) {
  const help = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (misses) field.current?.focus();
  }, [misses]);
  return (
    <div class="field">
      <label>
        Reason
        <textarea
          ref={field}
          value={value}
          aria-invalid={misses}
          aria-describedby={help}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </label>
      <p id={help} class={misses ? 'missing' : 'help'} role={misses ? 'alert' : undefined}>
        {misses
          ? 'Write why it is fine as it is, so that the next person understands it.'
          : 'It goes into Note, for the next person who asks.'}
      </p>
    </div>
  );
}
