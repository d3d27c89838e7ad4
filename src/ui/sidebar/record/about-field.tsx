/** Which question was answered: one that was sent, or any item and person. */
import { label } from '../../../core/forms/named-parts';
import type { RecordPage } from '../../../rpc/concerns';
import { ItemPicker } from '../parts/item-picker';

type Item = RecordPage['items'][number];
export type About =
  { readonly review: string } | { readonly item: Item | undefined; readonly person: string };

interface Props {
  readonly page: RecordPage;
  readonly about: About;
  readonly onAbout: (about: About) => void;
}

export function AboutField({ page: { requests, items, people }, about, onAbout }: Props) {
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
          <ItemPicker
            id="record-item"
            label={`Item: ${other.item ? label(other.item) : 'none chosen yet'}`}
            items={items}
            placeholder="Search the plan and its gaps"
            onChoose={(item) => onAbout({ ...other, item })}
          />
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
