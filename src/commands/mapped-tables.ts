/** What the person mapped, found again in the tabs as they are now. */
import { findMapped, type Mapped } from '../core/mapping/find-mapped';
import { readColumnMarks } from '../google/column-marks';
import type { Workbook } from './workbook';

/** Undefined where nobody has mapped anything. Marks of columns are asked for only where a heading is missing: they cost calls. */
export function mappedTables({ file, sheets, mapping }: Workbook): Mapped | undefined {
  if (!mapping) return undefined;
  const mapped = findMapped(sheets, mapping);
  return mapped.lost.some(({ what }) => what !== 'tab')
    ? findMapped(sheets, mapping, readColumnMarks(file))
    : mapped;
}
