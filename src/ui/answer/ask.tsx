/** Who asks whom for what, and what to look at first. */
import type { AnswerItem } from '../../core/reviews/answer-item';
import type { AnswerPage } from '../../core/reviews/answer-page';
import { senderName } from './words';

interface Props {
  readonly page: AnswerPage;
  readonly items: readonly AnswerItem[];
}

export function Ask({ page, items }: Props) {
  const { sender, why, due, questions, artefacts, decided, open, file, stage } = page;
  const isOver = items.every(({ state }) => state !== 'open');
  return (
    <header>
      <h1>{titleOf(items)}</h1>
      <p>
        {senderName(sender)} asks about “{file}”{why === undefined ? '' : `, because ${why}`}.
        {due !== undefined && !isOver && ` An answer by ${due} helps most.`}
      </p>
      {questions.map((question) => (
        <p key={question} class="question">
          {question}
        </p>
      ))}
      {artefacts.map((address) => (
        <p key={address}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            Look at the {stage?.toLowerCase() ?? 'draft'} first
          </a>{' '}
          <span class="help">({hostOf(address)}, opens beside this page)</span>
        </p>
      ))}
      {(decided !== undefined || open !== undefined) && (
        <dl>
          {decided !== undefined && <Fact name="Decided" words={decided} />}
          {open !== undefined && <Fact name="Still open" words={open} />}
        </dl>
      )}
    </header>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function titleOf(items: readonly AnswerItem[]): string {
  if (items.every(({ recorded }) => recorded !== undefined)) return 'Thank you for your view';
  if (items.some(({ state }) => state === 'open')) return 'What is your view?';
  return items.every(({ state }) => state === 'gone')
    ? 'This is not in the plan any more'
    : 'This round is closed';
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
}
