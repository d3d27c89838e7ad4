/** Up to three goals to choose from, each with how sure it is; the chosen one says why. */
import type { FoundOverlaps } from '../../../core/overlaps/listed-work';
import { reasonsFor, type Sentence } from '../../../core/overlaps/reasons';
import { shorten } from '../../../core/tables/problem';
import type { Front } from './use-walk';
import { CONFIDENCE } from './words';

const LONGEST_NAME = 160;

interface Props {
  readonly found: FoundOverlaps;
  readonly front: Front;
  readonly onChoose: (index: number) => void;
}

export function SuggestionChoice({ found: { goals, texts }, front, onChoose }: Props) {
  const { item, suggestions, chosen, number } = front;
  return (
    <fieldset class="overlap-goals">
      <legend>May serve</legend>
      {suggestions.map((suggestion, i) => {
        const goal = goals[suggestion.to];
        const id = `overlap-${number}-${suggestion.to}`;
        if (!goal) return null;
        return (
          <div class="overlap-goal" key={id}>
            <label>
              <input
                type="radio"
                name={`overlap-${number}`}
                checked={suggestion === chosen}
                aria-describedby={suggestion === chosen ? `${id}-why` : undefined}
                onChange={() => onChoose(i)}
              />
              <span>
                {shorten(`${goal.id} ${goal.name}`.trim(), LONGEST_NAME)}{' '}
                <span class="walk-sure">{CONFIDENCE[suggestion.confidence]}</span>
              </span>
            </label>
            {suggestion === chosen && (
              <ul id={`${id}-why`}>
                {reasonsFor(item, suggestion, goal, texts).map((sentence, k) => (
                  <li key={k}>
                    <Said sentence={sentence} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function Said({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map(({ text, look }, i) => {
        if (look === 'word') return <strong key={i}>{text}</strong>;
        return look === 'quote' ? <em key={i}>{text}</em> : text;
      })}
    </>
  );
}
