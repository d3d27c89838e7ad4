/** Rows that a field names: those chosen, and a search for more of them. */
import { useState } from 'preact/hooks';
import { joinParts, namedParts, searchItems } from '../../../core/forms/named-parts';
import type { FieldProps } from './field-view';
import { ItemSearch } from '../parts/item-search';

interface Props extends FieldProps {
  readonly id: string;
  readonly describedBy: string;
}

export function ReferenceField(props: Props) {
  const { id, describedBy, field, column, text, lists, problem, onText, onLeave } = props;
  const [query, setQuery] = useState('');
  const parts = namedParts(text, lists);
  const texts = parts.map((part) => part.text);
  const add = (name: string) => {
    setQuery('');
    const wanted = name.trim();
    if (wanted === '' || texts.includes(wanted)) return;
    onText(column.pointsToOne ? wanted : joinParts([...texts, wanted]));
  };
  const remove = (position: number) => {
    onText(joinParts(texts.filter((_, i) => i !== position)));
    document.getElementById(id)?.focus();
  };
  const { shown, all } = searchItems(query, lists, texts);
  return (
    <>
      {parts.length > 0 && (
        <ul class="parts" aria-label={`${field.heading}: chosen`}>
          {parts.map((part, i) => (
            <li key={part.text} class={part.label === undefined ? 'unknown' : undefined}>
              <span>{part.label ?? part.text}</span>
              <button type="button" class="take-off" onClick={() => remove(i)}>
                <span aria-hidden="true">×</span>
                <span class="only-heard">Take {part.text} away</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ItemSearch
        id={id}
        describedBy={describedBy}
        isInvalid={problem !== undefined}
        placeholder={column.pointsToOne && parts.length > 0 ? 'Choose another' : 'Search by ID or name'}
        query={query}
        shown={shown}
        all={all}
        onQuery={setQuery}
        onChoose={add}
        onLeave={() => {
          // What was typed and not chosen counts too: it is checked like the rest.
          add(query);
          onLeave();
        }}
      />
    </>
  );
}
