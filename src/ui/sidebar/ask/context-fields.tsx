/** What people should know before they answer: what is settled, what they can still change, and what this displaces. */
import { label } from '../../../core/forms/named-parts';
import type { Asking } from './use-ask-form';

export function ContextFields({ asking }: { readonly asking: Asking }) {
  const { texts, write, items, displaces, displace } = asking;
  return (
    <details>
      <summary>What is decided, open and displaced (optional)</summary>
      <div class="field">
        <label>
          Decided already{' '}
          <textarea
            rows={2}
            value={texts.decided}
            onInput={(event) => write({ decided: event.currentTarget.value })}
          />
        </label>
      </div>
      <div class="field">
        <label>
          Still open{' '}
          <textarea
            rows={2}
            value={texts.open}
            aria-describedby="ask-open-help"
            onInput={(event) => write({ open: event.currentTarget.value })}
          />
        </label>
        <p id="ask-open-help" class="help">
          What an answer can still change.
        </p>
      </div>
      {items.map((item) => (
        <div class="field" key={`${item.table} ${item.key}`}>
          <label>
            What we would not do instead{items.length > 1 && <span class="help"> of {label(item)}</span>}{' '}
            <textarea
              rows={2}
              value={displaces(item)}
              onInput={(event) => displace(item, event.currentTarget.value)}
            />
          </label>
        </div>
      ))}
    </details>
  );
}
