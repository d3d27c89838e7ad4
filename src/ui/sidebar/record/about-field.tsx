/** Which question was answered: one that was sent, or any item and person. */
import { useState } from 'preact/hooks';
import { label, searchItems } from '../../../core/forms/named-parts';
import type { RecordPage } from '../../../rpc/concerns';
import { ItemSearch } from '../parts/item-search';

type Item = RecordPage['items'][number];
export type About =
  { readonly review: string } | { readonly item: Item | undefined; readonly person: string };

interface Props {
  readonly page: RecordPage;
  readonly about: About;
  readonly onAbout: (about: About) => void;
}

const ITEM_ID = 'record-item';

export function AboutField({ page: { requests, items, people }, about, onAbout }: Props) {
  const [query, setQuery] = useState('');
  const { shown, all } = searchItems(query, [items], []);
  const isOther = 'person' in about || about.review === '';
  const other = 'person' in about ? about : { item: undefined, person: '' };
  return (
    <>
      <div class="field">
        <label>
          Which question{' '}
          <select
            value={isOther ? '' : about.review}
            onChange={(event) => {
              const review = event.currentTarget.value;
              onAbout(review === '' ? { item: undefined, person: '' } : { review });
            }}
          >
            {requests.map(({ review, name, label: about_, state }) => (
              <option key={review} value={review}>
                {name}: {about_} ({state})
              </option>
            ))}
            <option value="">Another item or person</option>
          </select>
        </label>
      </div>
      {isOther && (
        <>
          <div class="field">
            <label for={ITEM_ID}>Item: {other.item ? label(other.item) : 'none chosen yet'}</label>
            <ItemSearch
              id={ITEM_ID}
              describedBy=""
              isInvalid={false}
              placeholder="Search the plan and its gaps"
              query={query}
              shown={shown}
              all={all}
              onQuery={setQuery}
              onChoose={(_, item) => {
                const key = (item ?? (shown.length === 1 ? shown[0] : undefined))?.key;
                const chosen = items.find((one) => one.key === key);
                if (!chosen) return;
                setQuery('');
                onAbout({ ...other, item: chosen });
              }}
              onLeave={() => undefined}
            />
          </div>
          <div class="field">
            <label>
              Person{' '}
              <select
                value={other.person}
                onChange={(event) => onAbout({ ...other, person: event.currentTarget.value })}
              >
                <option value="">Choose a person</option>
                {people.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </>
      )}
    </>
  );
}
