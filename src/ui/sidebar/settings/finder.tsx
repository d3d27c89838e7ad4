/** Finds settings by words, and shows only some of them. */
import { Notice } from '../parts/notice';
import { FILTERS, filtered, type Entry, type Filter } from './entries';

interface Props {
  readonly entries: readonly Entry[];
  readonly found: number;
  readonly query: string;
  readonly filter: Filter;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
}

const NAMES: { readonly [F in Filter]: string } = {
  all: 'Everything',
  changed: 'Changed from the default',
  quiet: 'Rules on Note or Off',
  unreadable: 'Cannot be read',
};

export function Finder({ entries, found, query, filter, onQuery, onFilter }: Props) {
  const showAll = () => {
    onQuery('');
    onFilter('all');
  };
  return (
    <>
      <div class="search find-setting">
        <label>
          Find a setting or a rule
          <input
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <label>
          Show
          <select value={filter} onChange={(event) => onFilter(event.currentTarget.value as Filter)}>
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {NAMES[one]} ({filtered(entries, one).length})
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="count" role="status">
        {countText(entries, found, query)}
      </p>
      {found === 0 && (
        <Notice>
          <p>
            {query.trim() === ''
              ? 'There is nothing of this kind.'
              : 'Try fewer or other words, such as evidence, weight or days.'}
          </p>
          <button type="button" onClick={showAll}>
            Show everything
          </button>
        </Notice>
      )}
    </>
  );
}

function countText(entries: readonly Entry[], found: number, query: string): string {
  if (found === 0 && query.trim() !== '') return `Nothing fits “${query.trim()}”.`;
  if (found < entries.length) return `${found} of ${entries.length} shown`;
  const rules = entries.filter(({ isRule }) => isRule).length;
  return `${entries.length - rules} settings and ${rules} rules`;
}
