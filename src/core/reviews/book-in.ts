/** What the Review Log comes to, out of the tabs that an analysis has read already. */
import type { Place, SheetData } from '../tables/sheet-data';
import type { ReviewBook } from './book';
import { foldLog } from './fold';
import { logDamage, type LogDamage } from './log-damage';
import { readLog } from './log-rows';

export interface BookIn {
  readonly book: ReviewBook;
  /** Left out where there is no log. */
  readonly damage?: LogDamage & { readonly place: Place };
}

/** Where nobody was asked yet, there may be no log. */
export function bookIn(sheets: readonly SheetData[], own: ReadonlyMap<string, number>): BookIn {
  const sheet = sheets.find(({ id }) => id === own.get('reviewLog'));
  if (!sheet) return { book: foldLog([]) };
  const log = readLog(sheet.cells);
  const damage = logDamage(log);
  const place = { sheetId: sheet.id, tab: sheet.name, row: damage.rows[0] ?? 1, column: 1 };
  return { book: foldLog(log.events), damage: { ...damage, place } };
}
