/** What was recorded, what happens next, and the way to change it. */
import type { RecordedAnswer } from '../../core/reviews/answer-item';
import { wordsOf } from '../../core/reviews/answer-buttons';
import { JUST_NOW, nextStep } from './words';

interface Props {
  readonly recorded: RecordedAnswer;
  readonly sender: string;
  /** Left out where the round is closed. */
  readonly onAgain?: () => void;
}

export function RecordedView({ recorded, sender, onAgain }: Props) {
  const { answer, comment, at, by, instead } = recorded;
  return (
    <div class="recorded" data-just-recorded={at === JUST_NOW || undefined}>
      <p>
        <span class="help">
          Recorded {at}
          {by === undefined ? '' : ` by ${by}`}:
        </span>
        <br />
        <strong>{wordsOf(answer)}</strong>
      </p>
      {comment !== '' && <p class="comment">{comment}</p>}
      {instead && (
        <p>Ask instead: {[instead.name, instead.address].filter((part) => part !== '').join(', ')}</p>
      )}
      {onAgain && (
        <>
          <p>{nextStep(answer, sender, instead && (instead.name || instead.address))}</p>
          <button type="button" onClick={onAgain}>
            Change my answer
          </button>
        </>
      )}
    </div>
  );
}
