/** Formulas to choose from, each with its name and what it is for. */
import type { FormulaEntry } from '../../../core/formulas/entry';
import { itemId } from './item-id';

interface Props {
  readonly entries: readonly FormulaEntry[];
  /** Under the headings of their families; they come in that order. */
  readonly inFamilies: boolean;
  readonly onChoose: (entry: FormulaEntry) => void;
}

export function FormulaList({ entries, inFamilies, onChoose }: Props) {
  if (entries.length === 0) return null;
  if (!inFamilies) return <Items entries={entries} onChoose={onChoose} />;
  const families = [...new Set(entries.map(({ family }) => family))];
  return (
    <>
      {families.map((family) => (
        <section key={family}>
          <h2>{family}</h2>
          <Items entries={entries.filter((entry) => entry.family === family)} onChoose={onChoose} />
        </section>
      ))}
    </>
  );
}

function Items({ entries, onChoose }: Omit<Props, 'inFamilies'>) {
  return (
    <ul class="formulas">
      {entries.map((entry) => (
        <li key={entry.name}>
          <button type="button" id={itemId(entry.name)} onClick={() => onChoose(entry)}>
            <span class="name">{entry.name}</span>
            <span class="summary">{firstSentence(entry.summary)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The rest stands on the form. */
function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
