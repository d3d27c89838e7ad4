/** How many requests were sent, how many of them were answered, and how many wait to be sent, by the Reviews tab. */
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { ReviewState } from './states';

export interface AskedCounts {
  readonly asked: number;
  readonly answered: number;
  /** Left out where none does. */
  readonly waiting?: number;
}

const QUEUED: ReviewState = 'Queued';

export function countAsked({ sheet, headingRow, columns }: FoundTable): AskedCounts {
  const counts = { asked: 0, answered: 0 };
  let waiting = 0;
  for (const row of sheet.cells.slice(headingRow + 1)) {
    const text = (key: string) => cellText(row[columns.get(key) ?? -1]);
    const holds = (key: string) => text(key) !== '';
    if (holds('id') && text('state') === QUEUED) waiting++;
    if (!holds('id') || !(holds('sent') || holds('answer'))) continue;
    counts.asked++;
    if (holds('answer')) counts.answered++;
  }
  return waiting === 0 ? counts : { ...counts, waiting };
}
