/** The second step of laying out a tab: what needs other tabs to be there, such as drop-downs over tabs, names and the chart. */
import { SUMMARY_ROWS } from '../core/results/summary-page';
import { settingDefinitions } from '../core/settings/definitions';
import { settingRows } from '../core/settings/read-settings';
import { allTables, type TableKey } from '../core/tables/all-tables';
import { coverage } from '../core/tables/coverage';
import { inert } from '../core/tables/formulas';
import { layoutOf } from '../core/tables/layout';
import { columnLetters } from '../core/tables/sheet-data';
import { columnsOf, type Table } from '../core/tables/table';
import { addColumnChart } from '../google/lay-out-page';
import { addDropDowns } from '../google/lay-out-tab';
import { formatRows, nameCell, nameColumns, nameWholeTab } from '../google/name-ranges';
import { fileIdOf, type File, type Tab } from '../google/open-file';
import { writeBlocks } from '../google/write-blocks';

export function finishTab(file: File, key: TableKey, tabs: ReadonlyMap<string, Tab>): void {
  const tab = tabs.get(key);
  if (!tab) return;
  const table: Table = allTables[key];
  const { dropDowns, namedRange, headings, isOpenEnded } = layoutOf(table);
  if (table.kind !== 'page') addDropDowns(tab, dropDowns, (other) => tabs.get(other));
  if (namedRange && isOpenEnded) nameWholeTab(file, tab, namedRange);
  else if (namedRange) nameColumns(file, tab, namedRange, columnLetters(headings.length));
  if (key === 'settings') finishSettings(file, tab);
  if (key === 'summary') finishSummary(file, tab, tabs.get('coverage'));
}

const FIRST_SETTING = 2;

function finishSettings(file: File, tab: Tab): void {
  const rows = settingRows();
  formatRows(
    tab,
    FIRST_SETTING,
    2,
    rows.map(({ column }) => column.format),
  );
  const values = rows.map(({ label, standard, column }) => {
    const value = label === settingDefinitions.fileId.column.heading ? fileIdOf(file) : standard;
    return [inert(label), value, inert(column.help)];
  });
  writeBlocks(tab, [{ row: FIRST_SETTING, column: 1, values }]);
  nameCell(
    file,
    tab,
    'CurrentPeriod',
    rows.findIndex(({ label }) => label === settingDefinitions.currentPeriod.column.heading) + FIRST_SETTING,
    2,
  );
  const rules = rows.flatMap(({ column: { options } }, i) =>
    options ? [{ options, row: i + FIRST_SETTING }] : [],
  );
  const [first] = rules;
  if (!first) return;
  const place = { column: 2, columns: 1, rows: { first: first.row, count: rules.length } };
  addDropDowns(
    tab,
    [{ ...place, options: first.options, help: 'Warn, Note (never more than Low) or Off.' }],
    () => undefined,
  );
}

/** Enough rows for the chart of a company with ten objectives. */
const CHART_ROWS = 11;

function finishSummary(file: File, tab: Tab, numbers: Tab | undefined): void {
  nameCell(file, tab, 'LastCheck', SUMMARY_ROWS.lastCheck, 2);
  if (!numbers) return;
  const keys = columnsOf(coverage).map(([key]) => key);
  const columns = ['id', 'weight', 'effortShare'].map((key) => keys.indexOf(key) + 1);
  addColumnChart(tab, numbers, {
    title: 'What we say matters, and what we spend',
    columns,
    rows: CHART_ROWS,
    row: 4,
    column: 6,
  });
}
