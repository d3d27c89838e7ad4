/** How many requests were sent, and how many of them were answered, by the Reviews tab. */
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';

export interface AskedCounts {
  readonly asked: number;
  readonly answered: number;
}

export function countAsked({ sheet, headingRow, columns }: FoundTable): AskedCounts {
  const counts = { asked: 0, answered: 0 };
  for (const row of sheet.cells.slice(headingRow + 1)) {
    const holds = (key: string) => cellText(row[columns.get(key) ?? -1]) !== '';
    if (!holds('id') || !(holds('sent') || holds('answer'))) continue;
    counts.asked++;
    if (holds('answer')) counts.answered++;
  }
  return counts;
}
