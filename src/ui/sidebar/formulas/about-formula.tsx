/** How a formula is computed, for those who want to know: closed until somebody opens it. */
import type { FormulaEntry } from '../../../core/formulas/entry';

export function AboutFormula({ entry }: { readonly entry: FormulaEntry }) {
  const facts = [
    ['Gives', entry.result],
    ['Formula', entry.formula],
    ['Source', entry.source],
    ['What to mind', entry.pitfalls],
    ['Example', entry.example],
  ] as const;
  return (
    <details>
      <summary>How it is computed</summary>
      <dl>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
