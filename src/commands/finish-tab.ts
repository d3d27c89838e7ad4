/** The second step of laying out a tab: what needs other tabs to be there, such as drop-downs over tabs, names and the chart. */
import { SUMMARY_ROWS } from '../core/results/summary-page';
import { templateRows } from '../core/emails/templates/template-rows';
import type { SettingKey } from '../core/settings/definitions';
import { settingRows } from '../core/settings/setting-rows';
import { SETTING_VALUES, switchHeading } from '../core/settings/switch-cell';
import { allTables, type TableKey } from '../core/tables/all-tables';
import { coverage } from '../core/tables/coverage';
import { findHeadings } from '../core/tables/find-tables';
import { inert } from '../core/tables/formulas';
import { layoutOf } from '../core/tables/layout';
import { templates } from '../core/tables/pages';
import { columnLetters } from '../core/tables/sheet-data';
import { columnsOf, type Table } from '../core/tables/table';
import { addColumnChart } from '../google/lay-out-page';
import { addDropDowns } from '../google/drop-downs';
import type { BegunTab } from '../google/insert-tab';
import { nameCell, nameColumns, nameWholeTab, type NamedFile } from '../google/name-ranges';
import { writeNotedFormula } from '../google/one-cell';
import { fileIdOf, type Tab } from '../google/open-file';
import { writeBlocks } from '../google/write-blocks';
import { dressRows } from './dress-settings';

export function finishTab(
  named: NamedFile,
  key: TableKey,
  begun: BegunTab,
  tabs: ReadonlyMap<string, Tab>,
): void {
  const { tab } = begun;
  const table: Table = allTables[key];
  const { dropDowns, namedRange, headings, isOpenEnded } = layoutOf(table);
  if (table.kind !== 'page') addDropDowns(begun, dropDowns, (other) => tabs.get(other));
  if (namedRange && isOpenEnded) nameWholeTab(named, begun, namedRange);
  else if (namedRange) nameColumns(named, tab, namedRange, columnLetters(headings.length));
  if (key === 'settings') finishSettings(named, begun);
  showSwitch(key, tab, tabs.get('settings'));
  if (key === 'templates' && isBlankBelow(begun)) finishTemplates(tab);
  if (key === 'summary') finishSummary(named, begun, tabs.get('coverage'));
}

function showSwitch(key: TableKey, tab: Tab, settings: Tab | undefined): void {
  const cell = settings && switchHeading(key, allTables[key], settings.getSheetId());
  if (cell) writeNotedFormula(tab.getRange(1, 1), cell);
}

const FIRST_SETTING = 2;

/** False where a run that died had come this far: what people have changed since then stays. */
function isBlankBelow({ tab, isNew }: BegunTab): boolean {
  return isNew || tab.getLastRow() < FIRST_SETTING;
}

function finishSettings(named: NamedFile, begun: BegunTab): void {
  const { tab } = begun;
  const rows = settingRows();
  dressRows(tab, rows, FIRST_SETTING, 2);
  const rowOf = (key: SettingKey) => rows.findIndex((row) => row.key === key) + FIRST_SETTING;
  const values = rows.map(({ key, standard, column: { heading, help } }) => [
    inert(heading),
    key === FILE ? fileIdOf(named.file) : standard,
    inert(help),
  ]);
  if (isBlankBelow(begun)) writeBlocks(tab, [{ row: FIRST_SETTING, column: 1, values }]);
  nameCell(named, tab, 'CurrentPeriod', rowOf('currentPeriod'), 2);
  nameColumns(named, tab, SETTING_VALUES, 'B');
}

const FILE: SettingKey = 'fileId';

function finishTemplates(tab: Tab): void {
  const sheet = { id: tab.getSheetId(), name: tab.getName(), cells: [layoutOf(templates).headings] };
  const found = findHeadings(sheet, templates);
  if (found) writeBlocks(tab, templateRows(found).blocks);
}

/** Enough rows for the chart of a company with ten objectives. */
const CHART_ROWS = 11;

function finishSummary(named: NamedFile, begun: BegunTab, numbers: Tab | undefined): void {
  nameCell(named, begun.tab, 'LastCheck', SUMMARY_ROWS.lastCheck, 2);
  if (!numbers) return;
  const keys = columnsOf(coverage).map(([key]) => key);
  const columns = ['id', 'weight', 'effortShare'].map((key) => keys.indexOf(key) + 1);
  addColumnChart(begun, numbers, {
    title: 'What we say matters, and what we spend',
    columns,
    rows: CHART_ROWS,
    row: 4,
    column: 6,
  });
}
