/** The formula of the selected cell: what it gives, how, out of which cells, and what it shows. */
import type { ExplainedFormula, FormulaInput } from '../../../core/why/explain-formula';
import type { SelectedFormula } from '../../../rpc/why';
import type { ScreenProps } from '../destination';
import { labelOf } from '../formulas/words';

interface Props {
  readonly formula: SelectedFormula;
  readonly go: ScreenProps<'why'>['go'];
}

export function FormulaView({ formula: { text, shows, calls }, go }: Props) {
  return (
    <section class="formula" aria-label="The formula in this cell">
      <h2>The formula in this cell</h2>
      <code class="preview">{text}</code>
      <dl>
        <div>
          <dt>It shows</dt>
          <dd>{shown(shows)}</dd>
        </div>
      </dl>
      {calls.map((call, i) => (
        <Call key={`${call.name} ${i}`} call={call} />
      ))}
      <div class="buttons">
        <button type="button" class="small" onClick={() => go({ screen: 'formulas' })}>
          Insert a formula
        </button>
      </div>
    </section>
  );
}

function shown(shows: string | undefined): string {
  if (shows === undefined) return 'A judgement about people: it stays in the sheet.';
  return shows === '' ? 'Nothing yet: it is blank.' : shows;
}

function Call({
  call: { name, summary, result, formula, source, pitfalls, inputs },
}: {
  readonly call: ExplainedFormula;
}) {
  const facts = [
    ['Gives', result],
    ['How', formula],
    ['Source', source],
    ['What to mind', pitfalls],
  ] as const;
  return (
    <>
      <h3>{name}</h3>
      <p>{summary}</p>
      <dl>
        {inputs.map((input) => (
          <Input key={input.name} input={input} />
        ))}
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Input({ input }: { readonly input: FormulaInput }) {
  const { where, values, typed, isPrivate } = input;
  return (
    <div>
      <dt>{labelOf(input)}</dt>
      <dd>
        <p>{typed === '' ? 'Left out.' : (where ?? typed)}</p>
        {isPrivate && <p>Judgements about people: they stay in the sheet.</p>}
        {values.map((value, i) => (
          <p class="value" key={i}>
            {value}
          </p>
        ))}
        <p class="help">{input.help}</p>
      </dd>
    </div>
  );
}
