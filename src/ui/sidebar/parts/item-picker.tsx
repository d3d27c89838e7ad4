/** Chooses one row by ID or name: the one that was clicked, or the only one that fits when Enter is pressed. */
import { useState } from 'preact/hooks';
import { searchItems } from '../../../core/forms/named-parts';
import { ItemSearch, type SearchedItem } from './item-search';

interface Props<I> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly I[];
  readonly placeholder?: string;
  /** What is wrong with the choice; left out where nothing can be. */
  readonly problem?: string | undefined;
  readonly onChoose: (item: I) => void;
}

export function ItemPicker<I extends SearchedItem>(props: Props<I>) {
  const { id, label, items, placeholder = 'Search by ID or name', problem, onChoose } = props;
  const [query, setQuery] = useState('');
  const { shown, all } = searchItems(query, [items], []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <ItemSearch
        id={id}
        describedBy={`${id}-problem`}
        isInvalid={problem !== undefined}
        placeholder={placeholder}
        query={query}
        shown={shown}
        all={all}
        onQuery={setQuery}
        onChoose={(_, item) => {
          const chosen = shown.find((one) => one === item) ?? (shown.length === 1 ? shown[0] : undefined);
          if (!chosen) return;
          setQuery('');
          onChoose(chosen);
        }}
        onLeave={() => undefined}
      />
      <p id={`${id}-problem`} class="missing">
        {problem}
      </p>
    </div>
  );
}
