/** One concern: who said what about which item, what changed since, and the reply. */
import { useState } from 'preact/hooks';
import type { ConcernItem } from '../../../core/reviews/concerns';
import type { Destination } from '../destination';
import { ReplyForm } from './reply-form';

interface Props {
  readonly concern: ConcernItem;
  readonly go: (to: Destination) => void;
  readonly onTouched: (touched: boolean) => void;
  readonly onReplied: () => void;
}

export function ConcernView({ concern, go, onTouched, onReplied }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { table, key, name, address, label, said, comment, on, reply, changes, isWaiting } = concern;
  return (
    <li class={concern.isObjection ? 'objection' : ''}>
      <h3>
        {name}: {said}
      </h3>
      <p>{label}</p>
      {comment !== '' && <blockquote>{comment}</blockquote>}
      <p class="help">Said on {on}</p>
      {reply !== undefined && <p class="reply">You replied. {reply}</p>}
      {changes.length > 0 && (
        <details>
          <summary>What changed in the plan since</summary>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      {isOpen ? (
        <ReplyForm
          concern={concern}
          onTouched={onTouched}
          onDone={onReplied}
          onCancel={() => {
            onTouched(false);
            setIsOpen(false);
          }}
        />
      ) : (
        <div class="buttons wrap">
          <button type="button" onClick={() => setIsOpen(true)}>
            {isWaiting ? 'Reply' : 'Reply once more'}
            <span class="only-heard">
              {' '}
              to {name} on {label}
            </span>
          </button>
          {!isWaiting && concern.canMail && (
            <button
              type="button"
              onClick={() => go({ screen: 'ask', items: [{ table, key }], people: [address] })}
            >
              Ask again
              <span class="only-heard">
                {' '}
                {name} about {label}
              </span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
