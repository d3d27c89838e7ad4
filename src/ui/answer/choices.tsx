/** The seven answers with what each does, and what there is to say to it. */
import { ANSWER_BUTTONS, meaningOf } from '../../core/reviews/answer-buttons';
import { PersonFields } from './person-fields';
import type { Draft } from './use-answers';
import { COMMENT_LABELS } from './words';

interface Props {
  readonly review: string;
  readonly name: string;
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function Choices({ review, name, draft, problem, onChange }: Props) {
  const { answer, comment, instead } = draft;
  const problemId = `${review}-problem`;
  const isMissing = problem !== undefined;
  return (
    <>
      <fieldset aria-describedby={isMissing && answer === undefined ? problemId : undefined}>
        <legend>
          Your answer<span class="only-heard"> to {name}</span>
        </legend>
        {ANSWER_BUTTONS.map((button) => (
          <label key={button.answer} class={`choice${answer === button.answer ? ' chosen' : ''}`}>
            <input
              type="radio"
              name={review}
              value={button.answer}
              checked={answer === button.answer}
              onChange={() => onChange({ answer: button.answer })}
            />
            <span class="name">{button.words}</span>
            <span class="help">{meaningOf(button.answer)}</span>
          </label>
        ))}
      </fieldset>
      {answer === 'Need to talk' && (
        <PersonFields
          id={`${review}-instead`}
          legend="Not for you? Whom should we ask?"
          person={instead}
          onPerson={(person) => onChange({ instead: person })}
        />
      )}
      {answer !== undefined && (
        <div class="field">
          <label for={`${review}-comment`}>
            {COMMENT_LABELS[answer]}{' '}
            <span class="help">{answer === 'Objection' ? '(needed)' : '(if you like)'}</span>
          </label>
          <textarea
            id={`${review}-comment`}
            rows={4}
            value={comment}
            aria-required={answer === 'Objection'}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? problemId : undefined}
            onInput={(event) => onChange({ comment: event.currentTarget.value })}
          />
        </div>
      )}
      {isMissing && (
        <p class="missing" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
