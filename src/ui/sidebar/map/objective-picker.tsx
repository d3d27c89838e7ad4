/** Chooses a product objective by ID or name. */
import { useState } from 'preact/hooks';
import { searchItems } from '../../../core/forms/named-parts';
import type { Objective } from '../../../rpc/map';
import { ItemSearch } from '../parts/item-search';

interface Props {
  readonly objectives: readonly Objective[];
  readonly onChoose: (key: string) => void;
}

const ID = 'choose-objective';

export function ObjectivePicker({ objectives, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const { shown, all } = searchItems(query, [objectives], []);
  return (
    <div class="field">
      <label for={ID}>Or choose {objectives.length === 1 ? 'it' : `one of ${objectives.length}`}</label>
      <ItemSearch
        id={ID}
        describedBy=""
        isInvalid={false}
        placeholder="Search by ID or name"
        query={query}
        shown={shown}
        all={all}
        onQuery={setQuery}
        onChoose={(_, item) => {
          const chosen = item ?? (shown.length === 1 ? shown[0] : undefined);
          if (!chosen) return;
          setQuery('');
          onChoose(chosen.key);
        }}
        onLeave={() => undefined}
      />
    </div>
  );
}
