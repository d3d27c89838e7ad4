/** docs/tables.md, out of the declarations of tables and columns. */
import { allTables } from '../tables/all-tables';
import type { Column } from '../tables/column';
import { columnsOf, type Table } from '../tables/table';
import { markdownTable, page, section } from './markdown';

export function tablesPage(): string {
  const tables: readonly Table[] = Object.values(allTables);
  return page(
    'Tabs and columns',
    ...ABOUT_TABLES,
    ...tables.filter(({ kind }) => kind !== 'page').map(tableSection),
  );
}

const ABOUT_TABLES = [
  'Each tab that **Set up workbook** lays out, column by column. The same words stand in the note on each heading. Your own tabs may look otherwise: the headings under Also understood are taken as well, and the screen **Use my sheet** settles the rest.',
  'Only the column that names a row is needed, such as Objective or Initiative. Leave blank what you do not know: blank is unknown, and never zero.',
  'A number may be typed as 1200, 1,200 or 1.2k, a share as 70 % or 0.7, a date as 2026-03-31, 31 Mar 2026, March 2026 or Q1 2026. A named range is a name for the whole tab that formulas take, as in `=WHY(A2;Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)`.',
];

function tableSection(table: Table): string {
  const columns = columnsOf(table);
  const rows = columns.map(([, column]) => [
    column.heading,
    `${column.help}${column.sensitive ? ' Private: kept out of messages and reports.' : ''}`,
    expectedIn(column),
    column.synonyms.join(', '),
  ]);
  const { rest } = table;
  const others = rest ? [[rest.heading, rest.help, `a number from ${rest.from} to ${rest.to}`, '']] : [];
  return section(
    table.name,
    [table.purpose, whoseTab(table), table.namedRange ? `Named range: \`${table.namedRange}\`.` : '']
      .filter((sentence) => sentence !== '')
      .join(' '),
    markdownTable(['Heading', 'What belongs there', 'Expected', 'Also understood'], [...rows, ...others]),
  );
}

function expectedIn({ filledIn, kind, pointsToOne, expected }: Column): string {
  if (filledIn) return 'filled in for you';
  return kind === 'reference' && !pointsToOne ? 'IDs or names, several with commas between' : expected;
}

function whoseTab(table: Table): string {
  const place = table.hidden ? ' It is hidden.' : '';
  if (table.kind === 'plan') return `You fill it in.${place}`;
  const isAllOurs = columnsOf(table).every(([, { filledIn }]) => filledIn);
  return isAllOurs
    ? `Throughline fills it in.${place}`
    : `Throughline fills it in, and leaves you the columns that say what they expect.${place}`;
}
