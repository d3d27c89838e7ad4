/** Gives each different object its place in a list, so that many cells can name it by a number. */

export interface Numbering<T> {
  readonly items: readonly T[];
  number(item: T): number;
}

export function createNumbering<T extends object>(): Numbering<T> {
  const places = new Map<T, number>();
  const placesByText = new Map<string, number>();
  const items: T[] = [];
  return {
    items,
    number: (item) => {
      const known = places.get(item);
      if (known !== undefined) return known;
      const text = JSON.stringify(item);
      const place = placesByText.get(text) ?? items.push(item) - 1;
      places.set(item, place);
      placesByText.set(text, place);
      return place;
    },
  };
}
