/** A search among rows by ID and name, with a list below it that keys and mouse choose from. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { label, nameInCell, type Item } from '../../../core/forms/named-parts';

export type SearchedItem = Pick<Item, 'key' | 'id' | 'name'>;

interface Props {
  readonly id: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly placeholder: string;
  readonly query: string;
  readonly shown: readonly SearchedItem[];
  /** How many fit in all. */
  readonly all: number;
  readonly onQuery: (query: string) => void;
  /** The name of the chosen row in a cell, and the row; what was typed, where Enter is pressed on none. */
  readonly onChoose: (name: string, item?: SearchedItem) => void;
  readonly onLeave: () => void;
}

export function ItemSearch(props: Props) {
  const { id, describedBy, isInvalid, placeholder, query, shown, all, onQuery, onChoose, onLeave } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const choose = (name: string, item?: SearchedItem) => {
    onChoose(name, item);
    setActive(-1);
    setIsOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((old) => Math.min(Math.max(old + step, 0), shown.length - 1));
    } else if (event.key === 'Enter') {
      // Enter in a form would save it.
      event.preventDefault();
      const item = shown[active];
      if (item) choose(nameInCell(item), item);
      else if (query.trim() !== '') choose(query);
    } else if (event.key === 'Escape') setIsOpen(false);
  };
  const isShown = isOpen && shown.length > 0;
  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <div class="item-search">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={query}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-item-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
          setActive(-1);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(query !== '')}
        onClick={() => setIsOpen(true)}
        onKeyDown={press}
        onBlur={() => {
          setIsOpen(false);
          onLeave();
        }}
      />
      <div
        class="options"
        id={`${id}-list`}
        role="listbox"
        aria-label="Rows to choose from"
        hidden={!isShown}
        ref={list}
      >
        {shown.map((item, i) => (
          <button
            type="button"
            tabIndex={-1}
            key={item.key}
            id={`${id}-item-${i}`}
            role="option"
            aria-selected={i === active}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(nameInCell(item), item)}
          >
            {label(item)}
          </button>
        ))}
      </div>
      <p class="count only-heard" role="status">
        {isOpen && query !== '' ? foundText(shown.length, all) : ''}
      </p>
      {isShown && all > shown.length && <p class="help">{foundText(shown.length, all)}</p>}
    </div>
  );
}

function foundText(shown: number, all: number): string {
  if (all === 0) return 'No row fits.';
  if (all > shown) return `${shown} of ${all} rows are shown. Type more to narrow them down.`;
  return all === 1 ? '1 row fits.' : `${all} rows fit.`;
}
