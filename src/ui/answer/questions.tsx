/** The page with the questions: what is asked, each item with its own answer, and the one button that records. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerPage } from '../../core/reviews/answer-page';
import type { NamedPerson } from '../../core/reviews/answer-problems';
import { BusyButton } from '../sidebar/parts/busy-button';
import { useTask } from '../use-task';
import { Ask } from './ask';
import { after, outcomeWords } from './after-recording';
import { answerReview } from './call-with-link';
import { ItemCard } from './item-card';
import type { Link } from './link';
import { StopPage } from './stop-page';
import { givenAnswer, problemsIn, useDrafts } from './use-answers';
import { WhoAnswers } from './who-answers';
import { senderName } from './words';

export function Questions({ link, page }: { readonly link: Link; readonly page: AnswerPage }) {
  const [items, setItems] = useState(page.items);
  const [other, setOther] = useState<NamedPerson>();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [isStopping, setIsStopping] = useState(false);
  const { draftOf, change } = useDrafts(items, link);
  const { task, start, forget } = useTask<string>();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (link.review === undefined || page.items[0]?.review === link.review) return;
    document.getElementById(link.review)?.scrollIntoView();
  }, []);
  useEffect(() => {
    const [first] = problems.keys();
    if (first !== undefined) focusField(first);
  }, [problems]);
  const isDone = task.state === 'done' && task.value !== '';
  useEffect(() => {
    if (!isDone) return;
    outcome.current?.focus({ preventScroll: true });
    document.querySelector('[data-just-recorded]')?.scrollIntoView();
  }, [isDone]);
  if (isStopping) return <StopPage token={link.token} page={page} onBack={() => setIsStopping(false)} />;

  const given = items.flatMap((item) => givenAnswer(item, draftOf(item.review)) ?? []);
  const open = items.filter(({ review, state }) => state === 'open' && draftOf(review).isOpen);

  const changeOther = (person: NamedPerson | undefined) => {
    setOther(person);
    setProblems(new Map());
  };
  const record = async () => {
    const found = problemsIn(given, other);
    if (given.length === 0) found.set(open[0]?.review ?? '', 'Please choose an answer first.');
    setProblems(found);
    if (found.size > 0) return;
    await start(async () => {
      const input = { kind: 'answers', answers: given, ...(other ? { as: other } : {}) } as const;
      const recorded = await answerReview(link.token, input);
      if (recorded.kind === 'door') throw new Error(`${recorded.door.title}. ${recorded.door.says}`);
      const closed = new Set(recorded.closed);
      setItems((old) => old.map((item) => after(item, given, closed, other)));
      const taken = given.filter(({ review }) => !closed.has(review));
      for (const { review } of given) change(review, { isOpen: false });
      return outcomeWords(taken.length, given.length - taken.length, open.length - given.length);
    });
  };

  return (
    <main>
      <Ask page={page} items={items} />
      {open.length > 0 && (
        <WhoAnswers reader={page.reader} other={other} problem={problems.get('who')} onOther={changeOther} />
      )}
      {items.map((item, i) => (
        <ItemCard
          key={item.review}
          item={item}
          number={items.length > 1 ? `${i + 1} of ${items.length}` : ''}
          sender={senderName(page.sender)}
          draft={draftOf(item.review)}
          problem={problems.get(item.review)}
          onChange={(part) => {
            change(item.review, part);
            setProblems(new Map());
            if (isDone) forget();
          }}
        />
      ))}
      <section class="finish" aria-label="Record">
        <div role="status" tabIndex={-1} ref={outcome}>
          {isDone && <p class="note good">{task.value}</p>}
        </div>
        {task.state === 'failed' && (
          <p class="note problem" role="alert">
            {task.message}
          </p>
        )}
        {open.length > 0 && (
          <>
            <BusyButton look="primary" busy="Recording…" onPress={record}>
              {buttonWords(task.state === 'failed', given.length)}
            </BusyButton>
            <p class="help">Nothing is recorded before you press this.</p>
          </>
        )}
      </section>
      <footer>
        <button type="button" class="quiet" onClick={() => setIsStopping(true)}>
          {page.stopped ? 'You get no more of these mails: send them again' : 'Stop these mails'}
        </button>
      </footer>
    </main>
  );
}

function buttonWords(isAgain: boolean, given: number): string {
  if (isAgain) return 'Try again';
  return given > 1 ? `Record my ${given} answers` : 'Record my answer';
}

function focusField(id: string): void {
  const fields = document.getElementById(id)?.querySelectorAll<HTMLElement>('textarea, input');
  const list = [...(fields ?? [])];
  (list.find((field) => field.getAttribute('aria-invalid') === 'true') ?? list[0])?.focus();
}
