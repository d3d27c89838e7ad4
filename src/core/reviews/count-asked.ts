/** How many requests were sent, how many of them were answered, how many wait to be sent, and whether any has not gone out, by the Reviews tab. */
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { STATE_WORDS } from './review-rows';
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

/** Whether a request waits to be sent, was refused, or may have been sent: the log then says more. */
export function hasUnsent({ sheet, headingRow, columns }: FoundTable): boolean {
  return sheet.cells
    .slice(headingRow + 1)
    .some((row) => UNSENT.has(cellText(row[columns.get('state') ?? -1])));
}

const UNSENT: ReadonlySet<string> = new Set(
  (['Queued', 'Refused', 'Unknown'] satisfies ReviewState[]).map((state) => STATE_WORDS[state] ?? state),
);
