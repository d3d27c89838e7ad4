/** What finding overlaps and accepting them know of the open file. */
import type { MapFacts } from '../../core/forms/map-facts';
import type { DismissedRow } from '../../core/overlaps/dismissed';
import { dismissedRows } from '../../core/overlaps/dismissed';
import { readSettings } from '../../core/settings/read-settings';
import { joinStrategy } from '../../core/strategy/join';
import type { Strategy } from '../../core/strategy/strategy';
import { findHeadings } from '../../core/tables/find-tables';
import { settingsTable } from '../../core/tables/settings';
import { factsOf } from '../file-map';
import { readFilePlan, type FilePlan } from '../file-plan';
import { readAgain, readWorkbook, sheetOf, type Workbook } from '../workbook';

export interface OverlapsFile extends FilePlan {
  readonly strategy: Strategy;
  readonly facts: MapFacts;
}

export function readOverlapsFile(workbook: Workbook = readWorkbook()): OverlapsFile {
  const file = readFilePlan(workbook);
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && findHeadings(sheet, settingsTable));
  return {
    ...file,
    strategy: joinStrategy(file.plan, settings, workbook.today),
    facts: factsOf(file),
  };
}

/** The pairs on the Dismissed tab, the last one first; none where the file has no such tab yet. */
export function dismissedIn(workbook: Workbook): readonly DismissedRow[] {
  const sheet = sheetOf(workbook, 'dismissed');
  return sheet ? dismissedRows(readAgain(workbook, sheet, 'values')) : [];
}
