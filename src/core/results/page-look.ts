/** How the two tabs that are pages look: plain data that the Google side applies. */
import { SUMMARY_ROWS } from './summary-page';

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
  /** Amber and the like for numbers below a bound. */
  readonly colours?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly below: number;
    readonly background: `#${string}`;
  }[];
  readonly tabColour: `#${string}`;
}

const PAGE_COLOUR = '#188038';

export const summaryLook: PageLook = {
  widths: [130, 200, 460, 420],
  boldRows: [1, SUMMARY_ROWS.lastCheck + 1, SUMMARY_ROWS.worst, SUMMARY_ROWS.unchecked],
  formats: [
    { row: SUMMARY_ROWS.lastCheck, column: 2, rows: 1, format: 'yyyy-mm-dd hh:mm' },
    { row: SUMMARY_ROWS.score, column: 2, rows: 1, format: '0.0' },
    { row: SUMMARY_ROWS.score + 1, column: 2, rows: 3, format: '0%' },
  ],
  tabColour: PAGE_COLOUR,
};

export function helpLook(boldRows: readonly number[]): PageLook {
  return { widths: [60, 320, 720], boldRows, formats: [], tabColour: PAGE_COLOUR };
}
