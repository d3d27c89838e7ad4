/** In whose name the answer is recorded. Links are forwarded, so somebody else can say who they are. */
import type { NamedPerson } from '../../core/reviews/answer-problems';
import { PersonFields } from './person-fields';
import { NOBODY } from './use-answers';

interface Props {
  readonly reader: NamedPerson;
  /** Undefined where the reader answers. */
  readonly other: NamedPerson | undefined;
  readonly problem: string | undefined;
  readonly onOther: (person: NamedPerson | undefined) => void;
}

export function WhoAnswers({ reader, other, problem, onOther }: Props) {
  const named = reader.name || reader.address;
  return (
    <div class="who">
      <p>
        {other ? `The link was sent to ${named}.` : `Answering as ${named}`}
        {!other && reader.name !== '' && <span class="help"> ({reader.address})</span>}{' '}
        <button
          type="button"
          class="quiet"
          aria-expanded={other !== undefined}
          onClick={() => onOther(other ? undefined : NOBODY)}
        >
          {other ? `I am ${named}` : 'Not you?'}
        </button>
      </p>
      {other && (
        <>
          <PersonFields id="who" legend="Who are you?" person={other} problem={problem} onPerson={onOther} />
          <p class="help">
            Your answer is recorded in your name, with a note that the link was sent to {named}.
          </p>
        </>
      )}
    </div>
  );
}
