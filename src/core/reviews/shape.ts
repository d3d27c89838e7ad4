/** Strict checks of what was read as JSON: a value is of the shape, or it is not used at all. */

export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value): value is string => typeof value === 'string';

/** 1, 2, 3 and so on. */
export const isCount: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;

export function isOneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return (value): value is W => (words as readonly unknown[]).includes(value);
}

export function isListOf<T>(of: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(of);
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** @param optional fields that may be missing, but not be something else */
export function hasFields<T>(required: Fields, optional: Fields = {}): Shape<T> {
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const held = value as Readonly<Record<string, unknown>>;
    return (
      Object.entries(required).every(([name, is]) => is(held[name])) &&
      Object.entries(optional).every(([name, is]) => held[name] === undefined || is(held[name]))
    );
  };
}
