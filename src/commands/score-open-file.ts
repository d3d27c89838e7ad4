/** What the bare =ALIGNMENT_SCORE() reads: the tabs of the file that it stands in. */
import { readSettings } from '../core/settings/read-settings';
import { joinStrategy } from '../core/strategy/join';
import { readPlan } from '../core/strategy/plan';
import { scoreStrategy, type Scores } from '../core/strategy/scores';
import { findHeadings } from '../core/tables/find-tables';
import { settingsTable } from '../core/tables/settings';
import { isWebRequest } from '../google/web-request';
import { UserError } from '../user-error';
import { mappedTables } from './mapped-tables';
import { readWorkbook, sheetOf } from './workbook';

/** @throws UserError for visitors of the web app: any page that we serve can call any global, and the score is for those who see the sheet */
export function scoreOpenFile(): Scores {
  if (isWebRequest()) throw new UserError('Open the sheet to see its score.');
  const workbook = readWorkbook('plan and settings');
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && findHeadings(sheet, settingsTable));
  return scoreStrategy(
    joinStrategy(readPlan(workbook.sheets, workbook.own, mappedTables(workbook)), settings, workbook.today),
  );
}
