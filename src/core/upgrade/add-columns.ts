/** A migration that adds the columns which our tabs lack, behind everything that stands on them. */
import { allTables, type TableKey } from '../tables/all-tables';
import { findHeadings } from '../tables/find-tables';
import { layoutOf } from '../tables/layout';
import { columnsOf, type Table } from '../tables/table';
import type { OwnSheets, TabChange } from './migration';

/** A tab that has lost the heading which names its rows is left alone: it is told elsewhere. */
export function addColumns(keys: readonly TableKey[]): (tabs: OwnSheets) => readonly TabChange[] {
  return (tabs) => keys.flatMap((key) => addTo(key, tabs));
}

function addTo(key: TableKey, tabs: OwnSheets): readonly TabChange[] {
  const sheet = tabs.get(key);
  const table: Table = allTables[key];
  const found = sheet && findHeadings(sheet, table);
  if (!found) return [];
  const { notes } = layoutOf(table);
  const lacking = columnsOf(table).flatMap(([name, { heading }], i) =>
    found.columns.has(name) ? [] : [{ name, heading, note: notes[i] ?? '' }],
  );
  if (lacking.length === 0) return [];
  const row = found.headingRow + 1;
  const column = Math.max(...sheet.cells.map((cells) => cells.length)) + 1;
  return [
    {
      table: key,
      says: `gets ${named(lacking.map(({ heading }) => `“${heading}”`))}`,
      blocks: [{ row, column, values: [lacking.map(({ heading }) => heading)] }],
      notes: [{ row, column, notes: [lacking.map(({ note }) => note)] }],
      columns: lacking.map(({ name }, i) => ({ key: name, column: column + i })),
    },
  ];
}

/** All of them: a person agrees to what is named. */
function named(headings: readonly string[]): string {
  const last = headings[headings.length - 1] ?? '';
  return headings.length === 1 ? last : `${headings.slice(0, -1).join(', ')} and ${last}`;
}
