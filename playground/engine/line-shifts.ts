/** Where a reference points after rows or columns were inserted, deleted or moved. Positions are zero-based. */
import type { Corner, Reference } from './references';

export type Axis = 'row' | 'column';

export function insertedLines(reference: Reference, axis: Axis, at: number, count: number): Reference {
  return withEnds(reference, axis, (place) => (place < at ? place : place + count));
}

/** undefined where nothing is left of it. */
export function deletedLines(
  reference: Reference,
  axis: Axis,
  at: number,
  count: number,
): Reference | undefined {
  const { from, to = from } = reference;
  const end = at + count;
  const first = from[axis];
  const last = to[axis];
  if (liesWithin(first, at, end) && liesWithin(last, at, end)) return undefined;
  const start = first === undefined || first < at ? first : first >= end ? first - count : at;
  const stop = last === undefined || last < at ? last : last >= end ? last - count : at - 1;
  return {
    ...reference,
    from: placed(from, axis, start),
    ...(reference.to && { to: placed(to, axis, stop) }),
  };
}

/**
 * A cell, or a range that lies wholly in the block, goes along. Any other range is what it would be had the block been
 * taken out and put in elsewhere: it loses lines that leave it and gains those that come to lie between its own. Google
 * does not document this case; it is put together from deleting and inserting, whose rules are known.
 * @param to where the block starts afterwards, counted before the move
 */
export function movedLines(
  reference: Reference,
  axis: Axis,
  at: number,
  count: number,
  to: number,
): Reference {
  const target = to > at ? to - count : to;
  const rest = deletedLines(reference, axis, at, count);
  return rest
    ? insertedLines(rest, axis, target, count)
    : withEnds(reference, axis, (place) => place + target - at);
}

/** The same reference with both ends put elsewhere; open ends stay open. */
export function withEnds(reference: Reference, axis: Axis, move: (place: number) => number): Reference {
  const end = (corner: Corner): Corner => {
    const place = corner[axis];
    return place === undefined ? corner : { ...corner, [axis]: move(place) };
  };
  return { ...reference, from: end(reference.from), ...(reference.to && { to: end(reference.to) }) };
}

function liesWithin(place: number | undefined, start: number, end: number): boolean {
  return place !== undefined && place >= start && place < end;
}

function placed(corner: Corner, axis: Axis, place: number | undefined): Corner {
  return place === undefined ? corner : { ...corner, [axis]: place };
}
