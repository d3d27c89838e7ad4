/** What the Review Log comes to, out of the tabs that an analysis has read already. */
import type { SheetData } from '../tables/sheet-data';
import type { ReviewBook } from './book';
import { foldLog } from './fold';
import { readLog } from './log-rows';

/** Where nobody was asked yet, there may be no log. */
export function bookIn(sheets: readonly SheetData[], own: ReadonlyMap<string, number>): ReviewBook {
  const log = sheets.find(({ id }) => id === own.get('reviewLog'));
  return foldLog(log ? readLog(log.cells).events : []);
}
