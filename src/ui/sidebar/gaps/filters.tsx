/** What to look for in the list; each choice says how many gaps it would leave. */
import type { RefObject } from 'preact';
import { choicesOf, OPEN_GAPS, type Choice, type GapFilter } from '../../../core/triage/filter-gaps';
import type { GapList } from '../../../core/triage/listed-gap';

interface Props {
  readonly list: GapList;
  readonly filter: GapFilter;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: GapFilter) => void;
}

const PARTS = [
  ['standing', 'Status'],
  ['severity', 'Severity'],
  ['kind', 'Kind'],
  ['owner', 'Owner'],
] as const;

export function Filters({ list, filter, search, onFilter }: Props) {
  const choices = choicesOf(list.gaps, filter, list.rules);
  const isPlain = JSON.stringify(filter) === JSON.stringify(OPEN_GAPS);
  return (
    <div class="filters">
      <label class="wide">
        Find
        <input
          ref={search}
          type="search"
          value={filter.text}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      {PARTS.map(([part, label]) => (
        <label key={part}>
          {label}
          <select
            value={filter[part]}
            onChange={(event) => onFilter({ ...filter, [part]: event.currentTarget.value })}
          >
            {choices[part].map((choice) => (
              <option key={choice.value} value={choice.value}>
                {optionText(choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="small" aria-disabled={isPlain} onClick={() => onFilter(OPEN_GAPS)}>
        Clear filters
      </button>
    </div>
  );
}

function optionText({ label, count }: Choice): string {
  return `${label} (${count})`;
}
