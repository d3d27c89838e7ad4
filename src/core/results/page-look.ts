/** How the two tabs that are pages look: plain data that the Google side applies. */
import type { Cell } from '../tables/cell';
import { gaps } from '../tables/gaps';
import type { Colour } from '../tables/table';
import { SUMMARY_ROWS, WORST_SHOWN } from './summary-page';

export interface PageLook {
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  /** Rows of headings, from 1. */
  readonly boldRows: readonly number[];
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly format: string;
  }[];
  /** Columns whose numbers stand left, beside the words that explain them; from 1. */
  readonly leftColumns?: readonly number[];
  /** Amber and the like for numbers below a bound, or for a word. */
  readonly colours?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly when: { readonly below: number } | { readonly text: string };
    readonly background: `#${string}`;
  }[];
  readonly tabColour: `#${string}`;
}

const PAGE_COLOUR = '#188038';

export const summaryLook = (): PageLook => ({
  widths: [130, 200, 460, 420],
  boldRows: [1, SUMMARY_ROWS.lastCheck + 1, SUMMARY_ROWS.worst, SUMMARY_ROWS.below],
  formats: [
    { row: SUMMARY_ROWS.lastCheck, column: 2, rows: 1, format: 'yyyy-mm-dd hh:mm' },
    { row: SUMMARY_ROWS.score, column: 2, rows: 1, format: '0.0' },
    { row: SUMMARY_ROWS.score + 1, column: 2, rows: 3, format: '0%' },
  ],
  leftColumns: [2],
  colours: (gaps.colours ?? []).flatMap(severityColour),
  tabColour: PAGE_COLOUR,
});

/** The same colours as on the Gaps tab. */
function severityColour({ column, when, background }: Colour): NonNullable<PageLook['colours']> {
  if (column !== 'severity' || !('text' in when)) return [];
  return [{ row: SUMMARY_ROWS.worst + 1, column: 1, rows: WORST_SHOWN, when, background }];
}

/** The headings of its parts stand alone in the first column. */
export function helpLook(page: readonly (readonly Cell[])[]): PageLook {
  const boldRows = page.flatMap(([first, second], i) => (first !== '' && second === '' ? i + 1 : []));
  return { widths: [60, 320, 720], boldRows, formats: [], tabColour: PAGE_COLOUR };
}
