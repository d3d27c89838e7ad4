/** How a field of a form is filled in, worked out from what its column declares. */
import type { Column } from '../tables/column';

export type FieldKind = 'line' | 'long' | 'choice' | 'reference' | 'number' | 'share' | 'day';

/** A column that is at least this wide is for sentences. */
const LONG_FROM_PIXELS = 240;

export function kindOf({ kind, pointsTo, width }: Column): FieldKind {
  if (kind === 'number' || kind === 'share' || kind === 'day' || kind === 'choice') return kind;
  if (kind === 'reference' && pointsTo) return kind;
  return kind === 'text' && width >= LONG_FROM_PIXELS ? 'long' : 'line';
}
