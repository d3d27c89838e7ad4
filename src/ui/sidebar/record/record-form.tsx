/** Which question, what was said, and why. */
import { useRef, useState } from 'preact/hooks';
import { ANSWER_BUTTONS, meaningOf } from '../../../core/reviews/answer-buttons';
import { problemOf } from '../../../core/reviews/answer-problems';
import type { RecordPage, SpokenAnswer } from '../../../rpc/concerns';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { AboutField, type About } from './about-field';

interface Props {
  readonly page: RecordPage;
  readonly go: (to: Destination) => void;
  readonly onTouched: (touched: boolean) => void;
  readonly onAgain: () => void;
}

export function RecordForm({ page, go, onTouched, onAgain }: Props) {
  const [about, setAbout] = useState<About>({ review: page.requests[0]?.review ?? '' });
  const [answer, setAnswer] = useState<SpokenAnswer['answer']>('Support');
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string>();
  const { task, start } = useTask<string>();
  const outcome = useRef<HTMLDivElement>(null);
  const touch = (act: () => void) => {
    onTouched(true);
    act();
  };
  const save = async () => {
    const wanted = wantedOf(about);
    const wrong = wanted ? problemOf({ answer, comment }) : 'Choose the item and the person.';
    setProblem(wrong);
    if (wrong === undefined && wanted) {
      await start(async () => {
        const { said } = await call('recordAnswer', { about: wanted, answer, comment });
        onTouched(false);
        return said;
      });
    }
    outcome.current?.focus();
  };
  const isDone = task.state === 'done';
  return (
    <>
      <AboutField page={page} about={about} onAbout={(next) => touch(() => setAbout(next))} />
      <div class="field">
        <label>
          What was said{' '}
          <select
            value={answer}
            aria-describedby="record-meaning"
            onChange={(event) => {
              const chosen = event.currentTarget.value as SpokenAnswer['answer'];
              touch(() => setAnswer(chosen));
            }}
          >
            {ANSWER_BUTTONS.map(({ answer: value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <p class="help" id="record-meaning">
          {meaningOf(answer)}
        </p>
      </div>
      <div class="field">
        <label>
          In their words{' '}
          <textarea
            rows={3}
            value={comment}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              touch(() => setComment(typed));
            }}
          />
        </label>
      </div>
      <div class="buttons wrap">
        <BusyButton look="primary" busy="Saving…" isOff={isDone} onPress={save}>
          Record the answer
        </BusyButton>
      </div>
      <div class="outcome-of-save" role="status" tabIndex={-1} ref={outcome}>
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
        {isDone && (
          <Notice kind="good">
            <p>{task.value}</p>
            <div class="buttons wrap">
              <button type="button" onClick={onAgain}>
                Record another
              </button>
              <button type="button" onClick={() => go({ screen: 'concerns' })}>
                Go to the concerns
              </button>
            </div>
          </Notice>
        )}
      </div>
    </>
  );
}

function wantedOf(about: About): SpokenAnswer['about'] | undefined {
  if ('review' in about) return about.review === '' ? undefined : about;
  const { item, person } = about;
  return item && person !== '' ? { item: { table: item.table, key: item.key }, person } : undefined;
}
