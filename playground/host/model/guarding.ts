/** Keeps people out of cells that are protected from them. */
import type { Area } from './area';
import { isRefused } from './protection';
import { Refusal } from './refusal';
import { sizeOf } from './tab';
import { type Workbook, tabById } from './workbook';

/** True where no protection keeps this person out of these cells. */
export function mayChange(workbook: Workbook, email: string, area: Area): boolean {
  const tab = tabById(workbook, area.sheet);
  const person = { email, owner: workbook.owner };
  return !tab || !workbook.protections.some((protection) => isRefused(protection, area, sizeOf(tab), person));
}

/** Throws Google's sentence where this person may not change these cells. */
export function refuseProtected(workbook: Workbook, email: string, area: Area): void {
  if (!mayChange(workbook, email, area)) {
    throw new Refusal(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
