/** The list of formulas with its search: by families, or by how well they fit what was typed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormulaEntry } from '../../../core/formulas/entry';
import { searchFormulas } from '../../../core/formulas/search';
import type { Asked } from '../../use-answer';
import { Await } from '../parts/await';
import { Notice } from '../parts/notice';
import { FormulaList } from './formula-list';
import { itemId } from './item-id';

interface Props {
  readonly asked: Asked<readonly FormulaEntry[]>;
  readonly query: string;
  /** The formula whose form was left: the focus goes there. */
  readonly returnsTo: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (entry: FormulaEntry) => void;
}

export function FormulaPicker({ asked, query, returnsTo, onQuery, onChoose }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (returnsTo) document.getElementById(itemId(returnsTo))?.focus();
    else search.current?.focus();
  }, []);
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
      <Await asked={asked} waiting="Getting the formulas…" lines={6}>
        {(entries) => <Found entries={searchFormulas(entries, query)} {...{ query, onQuery, onChoose }} />}
      </Await>
    </>
  );
}

interface FoundProps extends Pick<Props, 'query' | 'onQuery' | 'onChoose'> {
  readonly entries: readonly FormulaEntry[];
}

function Found({ entries, query, onQuery, onChoose }: FoundProps) {
  return (
    <>
      <p class="count" role="status">
        {countText(entries.length, query)}
      </p>
      {entries.length === 0 && (
        <Notice>
          <p>Try fewer or other words, such as score, progress, customers or people.</p>
          <button type="button" onClick={() => onQuery('')}>
            Show all formulas
          </button>
        </Notice>
      )}
      <FormulaList entries={entries} inFamilies={query.trim() === ''} onChoose={onChoose} />
    </>
  );
}

function countText(count: number, query: string): string {
  if (query.trim() === '') return `${count} formulas`;
  if (count === 0) return `No formula fits “${query.trim()}”.`;
  return count === 1 ? '1 formula fits' : `${count} formulas fit, the closest first`;
}
