/** The plan of the open file, joined, with the settings of the file. */
import { readSettings } from '../core/settings/read-settings';
import { joinStrategy } from '../core/strategy/join';
import type { Strategy } from '../core/strategy/strategy';
import { findHeadings } from '../core/tables/find-tables';
import { settingsTable } from '../core/tables/settings';
import { readFilePlan, type FilePlan } from './file-plan';
import { readWorkbook, sheetOf, type Workbook } from './workbook';

export interface StrategyFile extends FilePlan {
  readonly strategy: Strategy;
}

export function readStrategyFile(workbook: Workbook = readWorkbook('plan and settings')): StrategyFile {
  const file = readFilePlan(workbook);
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && findHeadings(sheet, settingsTable));
  return { ...file, strategy: joinStrategy(file.plan, settings, workbook.today) };
}
