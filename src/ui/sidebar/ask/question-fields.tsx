/** What is asked, how far the work is, what to look at, and until when. */
import { ContextFields } from './context-fields';
import { FIELD_IDS } from './field-ids';
import { STAGES, type AskField } from '../../../core/reviews/ask-form';
import type { AskPage } from '../../../rpc/ask';
import type { Asking } from './use-ask-form';

const ARTEFACT_ID = FIELD_IDS.artefact;
const DUE_ID = FIELD_IDS.due;
const QUESTION_ID = FIELD_IDS.question;

interface Props {
  readonly page: AskPage;
  readonly asking: Asking;
  readonly problems: Partial<Record<AskField, string>>;
}

export function QuestionFields({ page, asking, problems }: Props) {
  const { texts, due, because, write } = asking;
  const invalid = (field: AskField) => ({
    'aria-invalid': problems[field] !== undefined,
    'aria-describedby': `ask-${field}-help`,
  });
  const help = (field: AskField, words: string) => (
    <p id={`ask-${field}-help`} class={problems[field] === undefined ? 'help' : 'missing'}>
      {problems[field] ?? words}
    </p>
  );
  return (
    <section>
      <h2>The question</h2>
      <div class="field">
        <label>
          Question{' '}
          <textarea
            id={QUESTION_ID}
            rows={2}
            value={texts.question}
            {...invalid('question')}
            onInput={(event) => write({ question: event.currentTarget.value })}
          />
        </label>
        {help(
          'question',
          'One or two, a line each. Answers come easier to “what would fail” than to “thoughts”.',
        )}
      </div>
      <div class="field">
        <label>
          Stage{' '}
          <select value={texts.stage} onChange={(event) => write({ stage: event.currentTarget.value })}>
            {STAGES.map((stage) => (
              <option key={stage}>{stage}</option>
            ))}
          </select>
        </label>
      </div>
      <div class="field">
        <label>
          Link to look at <span class="optional">(optional)</span>{' '}
          <input
            id={ARTEFACT_ID}
            type="url"
            value={texts.artefact}
            placeholder="https://"
            {...invalid('artefact')}
            onInput={(event) => write({ artefact: event.currentTarget.value })}
          />
        </label>
        {help('artefact', 'The draft or prototype, not the whole sheet.')}
      </div>
      <ContextFields asking={asking} />
      <div class="field">
        <label>
          Answers by{' '}
          <input
            id={DUE_ID}
            type="date"
            min={page.today}
            value={due}
            {...invalid('due')}
            onInput={(event) => write({ due: event.currentTarget.value })}
          />
        </label>
        <div role="status">{help('due', because ?? 'The day that you have set.')}</div>
      </div>
      <div class="field">
        <label>
          What changed since they were asked <span class="optional">(optional)</span>{' '}
          <textarea
            rows={2}
            value={texts.changes}
            aria-describedby="ask-changes-help"
            onInput={(event) => write({ changes: event.currentTarget.value })}
          />
        </label>
        <p id="ask-changes-help" class="help">
          Only for people who are asked again. What differs in the plan is told by itself.
        </p>
      </div>
    </section>
  );
}
