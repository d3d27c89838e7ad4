/** What the bare =ALIGNMENT_SCORE() reads: the tabs of the file that it stands in. */
import { readSettings } from '../core/settings/read-settings';
import { joinStrategy } from '../core/strategy/join';
import { readPlan } from '../core/strategy/plan';
import { scoreStrategy, type Scores } from '../core/strategy/scores';
import { findHeadings } from '../core/tables/find-tables';
import { settingsTable } from '../core/tables/settings';
import { mappedTables } from './mapped-tables';
import { readWorkbook, sheetOf } from './workbook';

export function scoreOpenFile(): Scores {
  const workbook = readWorkbook();
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && findHeadings(sheet, settingsTable));
  return scoreStrategy(
    joinStrategy(readPlan(workbook.sheets, workbook.own, mappedTables(workbook)), settings, workbook.today),
  );
}
