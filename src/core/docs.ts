/** The generated pages of docs/, in Markdown, out of tables, rules, cell functions and permissions. */
import { allCellDocs } from './cells/all-cell-docs';
import type { CellFunctionDoc } from './cells/cell-function';
import { EDITIONS, type Edition } from './edition/edition';
import { scopeAddress, scopesOf } from './edition/scopes';
import { allRules } from './gaps/all-rules';
import { FAMILIES } from './gaps/rule';
import { severityOf } from './gaps/severity';
import type { Definition } from './settings/definition';
import { settingGroups } from './settings/definitions';
import { settingText } from './settings/setting-text';
import { allTables } from './tables/all-tables';
import type { Column } from './tables/column';
import { columnsOf, type Table } from './tables/table';

const NOTICE =
  '<!-- Generated from the declarations in src/core by "npm run docs". Change those, not this page. -->';

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

export function functionsPage(): string {
  return page('Functions', ABOUT_FUNCTIONS, ...allCellDocs.map(functionSection));
}

const ABOUT_FUNCTIONS =
  'What each formula takes, gives and rests on. Arguments are parted by semicolons here; Sheets shows commas where your file uses them. **Insert a formula** in the menu finds one and fills it in. Each method is [worked through by hand](methods.md).';

function functionSection(doc: CellFunctionDoc): string {
  const parameters = doc.parameters.map(({ name, help, optional }) => [
    `\`${name}\``,
    `${optional ? 'Optional. ' : ''}${help}`,
  ]);
  const facts = [
    `Gives: ${doc.result}`,
    `Formula: ${doc.formula}`,
    `Source: ${doc.source}`,
    `Mind: ${doc.pitfalls}`,
  ];
  return section(
    doc.name,
    doc.summary,
    `\`${doc.example}\``,
    markdownTable(['Argument', 'What it is'], parameters),
    ...facts,
  );
}

export function gapsPage(): string {
  const families = FAMILIES.map((family) => {
    const rules = allRules.filter((rule) => rule.family === family);
    const rows = rules.map(({ id, name, level, why }) => [id, name, severityOf(level), why]);
    return section(family, markdownTable(['Rule', 'Name', 'Severity', 'Why it matters'], rows));
  });
  const settings = settingGroups.flatMap((group) =>
    Object.values<Definition<string> | Definition<number>>(group.settings).map(({ column, standard }) => [
      group.name,
      column.heading,
      settingText(column, standard ?? ''),
      column.help,
    ]),
  );
  return page(
    'Gaps',
    ABOUT_GAPS,
    ...families,
    section('Thresholds', markdownTable(['Group', 'Setting', 'Default', 'Why'], settings)),
  );
}

const ABOUT_GAPS =
  'What **Run gap analysis** looks for, and the [thresholds](#thresholds) that it goes by. The screen Settings changes a threshold and switches a rule off. The numbers are names only; some are not in use.';

export function permissionsPage(): string {
  return page('Permissions', INTRODUCTION, ...EDITIONS.map(editionSection));
}

const INTRODUCTION =
  'What Google asks a person to allow, in its own words, and what Throughline does with it. The words of Google are broader than what is done. Each permission but the first may be refused, and the rest goes on.';

const ABOUT: Readonly<Record<Edition, string>> = {
  full: 'With a page for answers: `npm run deploy`.',
  'mail-only': 'People answer by reply: `npm run deploy -- --mail-only`. Nothing is published.',
};

function editionSection(edition: Edition): string {
  const rows = scopesOf(edition).map(({ name, google, why, without }) => [
    google,
    `\`${name}\``,
    why,
    `${without.charAt(0).toUpperCase()}${without.slice(1)}`,
  ]);
  const headings = ['Google says', 'Its name', 'What for', 'Without it'];
  return section(`The edition ${edition}`, ABOUT[edition], markdownTable(headings, rows));
}

/** What a publisher types into Google's forms; a published add-on is of the edition for mail only. */
export function scopeReasonsPage(): string {
  const scopes = scopesOf('mail-only');
  return page(
    'Scope reasons',
    'For the consent screen, the Marketplace and the verification by Google, one text a scope. They are those of the [list of permissions](../docs/permissions.md).',
    ...scopes.map((scope) => section(`\`${scopeAddress(scope)}\``, scope.why, `Refused: ${scope.without}`)),
    section('All of them', `\`\`\`\n${scopes.map(scopeAddress).join('\n')}\n\`\`\``),
  );
}

function page(title: string, ...sections: readonly string[]): string {
  return `${[NOTICE, `# ${title}`, ...sections].join('\n\n')}\n`;
}

function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n');
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
