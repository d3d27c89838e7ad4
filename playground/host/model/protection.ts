/** Protected ranges and tabs, and who may still edit them. */
import { type Area, type Extent, type Reach, areaOf, contains, overlaps } from './area';

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  /** The whole tab for kind SHEET. */
  reach: Reach;
  description: string;
  warningOnly: boolean;
  /** Everyone who may edit the workbook, until somebody was taken off the list. */
  editors: 'everyone' | readonly string[];
  /** Parts of a protected tab that stay open. */
  open: readonly Reach[];
}

/** True where this person may not change these cells. The owner always may. */
export function isRefused(
  protection: Protection,
  area: Area,
  size: Extent,
  person: { readonly email: string; readonly owner: string },
): boolean {
  if (protection.warningOnly || protection.editors === 'everyone' || person.email === person.owner) {
    return false;
  }
  if (protection.editors.includes(person.email)) return false;
  if (!overlaps(areaOf(protection.reach, size), area)) return false;
  return !protection.open.some((reach) => contains(areaOf(reach, size), area));
}
