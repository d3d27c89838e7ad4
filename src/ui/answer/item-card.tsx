/** One item: what it means for the business, what changed, and the answer to it. */
import type { AnswerItem } from '../../core/reviews/answer-item';
import { Choices } from './choices';
import { RecordedView } from './recorded-view';
import type { Draft } from './use-answers';

interface Props {
  readonly item: AnswerItem;
  /** "2 of 3"; '' where there is only one. */
  readonly number: string;
  readonly sender: string;
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function ItemCard(props: Props) {
  const { item, number, sender, draft, problem, onChange } = props;
  const { review, name, impact, changes, tradeOff, evidence, state, recorded, reply } = item;
  return (
    <section class="card" id={review} aria-labelledby={`${review}-name`}>
      <h2 id={`${review}-name`}>
        {number !== '' && <span class="number">{number}</span>} {name}
      </h2>
      {impact.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {tradeOff !== undefined && <p>The trade-off: {tradeOff}</p>}
      {changes.length > 0 && (
        <>
          <h3>What changed since you were last asked</h3>
          <Lines of={changes} />
        </>
      )}
      {evidence.length > 0 && (
        <details>
          <summary>What customers said</summary>
          <ul>
            {evidence.map(({ text, source }) => (
              <li key={text}>
                {text}
                {source !== undefined && (
                  <>
                    {' '}
                    <a href={source} target="_blank" rel="noopener noreferrer">
                      Look at the source<span class="only-heard"> of {text}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {reply !== undefined && (
        <div class="note">
          <p class="help">{sender} replied to your answer:</p>
          <p>{reply}</p>
        </div>
      )}
      {state === 'gone' && (
        <p class="note">This row is not in the plan any more, so there is nothing to answer here.</p>
      )}
      {recorded && !draft.isOpen && (
        <RecordedView
          recorded={recorded}
          sender={sender}
          {...(state === 'open' ? { onAgain: () => onChange({ isOpen: true }) } : {})}
        />
      )}
      {state === 'closed' && (
        <p class="note">
          The round for this one is closed{recorded ? '' : ', so no answer is taken any more'}. {sender} still
          reads a reply to the mail.
        </p>
      )}
      {state === 'open' && draft.isOpen && (
        <Choices review={review} name={name} draft={draft} problem={problem} onChange={onChange} />
      )}
    </section>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
