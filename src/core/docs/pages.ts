/** The generated pages of docs/, in Markdown, out of rules, cell functions and permissions; that of tables is beside it. */
import { allCellDocs } from '../cells/all-cell-docs';
import type { CellFunctionDoc } from '../cells/cell-function';
import { EDITIONS, type Edition } from '../edition/edition';
import { scopeAddress, scopesOf } from '../edition/scopes';
import { allRules } from '../gaps/all-rules';
import { FAMILIES } from '../gaps/rule';
import { severityOf } from '../gaps/severity';
import type { Definition } from '../settings/definition';
import { settingGroups } from '../settings/definitions';
import { settingText } from '../settings/setting-text';
import { markdownTable, page, section } from './markdown';

export function functionsPage(): string {
  return page('Functions', ABOUT_FUNCTIONS, ...allCellDocs.map(functionSection));
}

const ABOUT_FUNCTIONS =
  'What each formula takes, gives and rests on. Arguments are parted by semicolons here; Sheets shows commas where your file uses them. `CompanyObjectives`, `LastCheck` and other names without an address are those that **Set up workbook** or the first check gives to tabs and cells. **Insert a formula** in the menu finds a function and fills it in. Each method is [worked through by hand](methods.md).';

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
  const settings = settingGroups().flatMap((group) =>
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
