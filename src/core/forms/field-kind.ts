/** How a field of a form is filled in, worked out from what its column declares. */
import type { Column } from '../tables/column';

export type FieldKind = 'line' | 'long' | 'choice' | 'reference' | 'number' | 'share' | 'day';

/** A column that is wider than this is for sentences. */
const LONG_FROM_PIXELS = 240;

export function kindOf(column: Column): FieldKind {
  if (column.options) return 'choice';
  if (column.pointsTo) return 'reference';
  if (column.format === '') return 'number';
  if (column.format === '0%') return 'share';
  if (column.format === 'yyyy-mm-dd') return 'day';
  return column.width >= LONG_FROM_PIXELS ? 'long' : 'line';
}
