/** The list of formulas with its search: by families, or by how well they fit what was typed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormulaEntry } from '../../core/formulas/entry';
import { searchFormulas } from '../../core/formulas/search';
import type { Answer } from '../use-answer';
import { FormulaList } from './formula-list';
import { itemId } from './item-id';

interface Props {
  readonly answer: Answer<readonly FormulaEntry[]>;
  readonly query: string;
  /** The formula whose form was left: the focus goes there. */
  readonly returnsTo: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (entry: FormulaEntry) => void;
  readonly onAskAgain: () => void;
}

export function FormulaPicker({ answer, query, returnsTo, onQuery, onChoose, onAskAgain }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (returnsTo) document.getElementById(itemId(returnsTo))?.focus();
    else search.current?.focus();
  }, []);
  const found = answer.state === 'here' ? searchFormulas(answer.value, query) : [];
  return (
    <>
      <div class="search">
        <label>
          What do you want to know?
          <input
            ref={search}
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-help"
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <p id="search-help" class="help">
          A name, or plain words such as prioritise, weights or survey.
        </p>
      </div>
      <p class="count" role="status">
        {answer.state === 'waiting' && 'Getting the formulas…'}
        {answer.state === 'here' && countText(found.length, query)}
      </p>
      {answer.state === 'waiting' && <Placeholders />}
      {answer.state === 'failed' && (
        <div class="note problem" role="alert">
          <p>{answer.message}</p>
          <button type="button" onClick={onAskAgain}>
            Try again
          </button>
        </div>
      )}
      {answer.state === 'here' && found.length === 0 && (
        <div class="note">
          <p>Try fewer or other words, such as score, progress, customers or people.</p>
          <button type="button" onClick={() => onQuery('')}>
            Show all formulas
          </button>
        </div>
      )}
      <FormulaList entries={found} inFamilies={query.trim() === ''} onChoose={onChoose} />
    </>
  );
}

function countText(count: number, query: string): string {
  if (query.trim() === '') return `${count} formulas`;
  if (count === 0) return `No formula fits “${query.trim()}”.`;
  return count === 1 ? '1 formula fits' : `${count} formulas fit, the closest first`;
}

/** Where the list will be, in about its shape. */
function Placeholders() {
  return (
    <div class="placeholders" aria-hidden="true">
      {Array.from({ length: 6 }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}
