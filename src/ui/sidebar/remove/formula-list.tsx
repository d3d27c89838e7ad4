/** The first of the formulas that need what goes. */
import type { GoingFormulas } from '../../../rpc/removal';
import { counted } from '../parts/in-words';

export function FormulaList({
  formulas: { named },
  count,
}: {
  readonly formulas: GoingFormulas;
  readonly count: number;
}) {
  const more = count - named.length;
  return (
    <ul class="going formulas-going">
      {named.map(({ tab, cell, formula }) => (
        <li key={`${tab} ${cell}`}>
          {tab} {cell} <code>{formula}</code>
        </li>
      ))}
      {more > 0 && <li class="help">and {counted(more, named.length === 0 ? 'formula' : 'more formula')}</li>}
    </ul>
  );
}
