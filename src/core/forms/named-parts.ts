/** The rows that a text names, part by part, and the text with one more or one less of them. */
import { label, type Item } from '../strategy/item';
import { indexItems } from '../strategy/references';

export { label, type Item };

export interface NamedPart {
  /** As the cell says it, or as it would. */
  readonly text: string;
  /** With its name, for reading; undefined where it is on no list. */
  readonly label?: string;
}

/** @param lists rows that can be named, those of one table each */
export function namedParts(text: string, lists: readonly (readonly Item[])[]): readonly NamedPart[] {
  const { items, unknown } = indexItems(...lists).resolve(text);
  return [
    ...items.map((item) => ({ text: nameInCell(item), label: label(item) })),
    ...unknown.map((part) => ({ text: part })),
  ];
}

/** How a cell names a row: by its ID, or by its name where it has none. */
export function nameInCell({ id, name }: Pick<Item, 'id' | 'name'>): string {
  return id || name;
}

/** Names that hold commas themselves are parted by semicolons. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ');
}

const MOST_SHOWN = 50;

export interface Search<I> {
  readonly shown: readonly I[];
  readonly all: number;
}

/** Rows whose ID or name holds each of the words; those whose ID or name begins with the text come first. */
export function searchItems<I extends Pick<Item, 'id' | 'name'>>(
  query: string,
  lists: readonly (readonly I[])[],
  left: readonly string[],
): Search<I> {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const said = words.join(' ');
  const fitting = lists.flat().filter((item) => {
    const text = `${item.id} ${item.name}`.toLowerCase();
    return !left.includes(nameInCell(item)) && words.every((word) => text.includes(word));
  });
  const begins = ({ id, name }: I) =>
    id.toLowerCase().startsWith(said) || name.toLowerCase().startsWith(said);
  const sorted =
    said === '' ? fitting : [...fitting.filter(begins), ...fitting.filter((item) => !begins(item))];
  return { shown: sorted.slice(0, MOST_SHOWN), all: sorted.length };
}
