/** The Help tab, out of tables, rules and cell functions. */
import { allCellDocs } from './cells/all-cell-docs';
import { allRules } from './gaps/all-rules';
import { allFields } from './emails/templates/fields';
import { severityOf } from './gaps/severity';
import { allTables } from './tables/all-tables';
import type { Cell } from './tables/cell';
import { inert } from './tables/formulas';
import { columnsOf, type Table } from './tables/table';

const HELP_COLUMNS = 3;

/** The terms of the field, each said once. */
const TERMS: readonly (readonly [string, string])[] = [
  ['Company objective', 'What the company wants to reach.'],
  [
    'Product objective',
    'What a product changes for customers or the business, within what the company wants.',
  ],
  ['Key result', 'A number that shows whether an objective is reached: baseline, target, current.'],
  ['Baseline', 'The number where you started.'],
  ['Initiative', 'Work that takes effort: a project, a bet, an epic.'],
  [
    'Contribution',
    'How much one objective helps another: 9 strong, 3 medium, 1 weak, negative works against it.',
  ],
  [
    'Coverage',
    'How well linked work covers a company objective: one strong link 90 %, strong and medium 93 %, three weak 27 %.',
  ],
  ['Traceability', 'The share of product objectives and initiatives that say what they are for.'],
  ['Investment match', 'How far effort goes where the weights say: 100 % spends exactly as it says.'],
  ['Gap', 'Something that does not line up.'],
  ['Consent', 'Nobody has a reasoned objection: good enough for now, safe enough to try.'],
  ['Objection', 'A reason why something does harm, or a clearly better way. It pauses; a concern does not.'],
];

/** Rows of three cells; headings of parts stand alone in the first one. */
export function helpPage(): readonly (readonly Cell[])[] {
  const tables: readonly Table[] = Object.values(allTables);
  return [
    line('How Throughline works'),
    line(
      '',
      '',
      'Fill in the plan tabs, or keep your own. Run gap analysis from the Throughline menu. Fix, accept with a reason, or plan what it finds.',
    ),
    line('Words'),
    ...TERMS.map(([term, meaning]) => line('', term, meaning)),
    line('Tabs'),
    ...tables.flatMap((table) => [
      line('', table.name, table.purpose),
      ...(table.kind === 'page'
        ? []
        : columnsOf(table).map(([, { heading, help }]) => line('', `    ${heading}`, help))),
    ]),
    line('Fields of messages, for the Templates tab'),
    ...allFields().map(({ name, help }) => line('', `{{${name}}}`, sentenceOf(help))),
    line('Functions'),
    ...allCellDocs.flatMap(({ name, example, summary, result, formula, source, pitfalls }) => [
      line('', name, `${summary} ${result}`),
      line('', example, `Formula: ${formula}`),
      line('', '', `Source: ${source} Mind: ${pitfalls}`),
    ]),
    line('Rules'),
    ...allRules.map((rule) => line(rule.id, `${rule.name} (${severityOf(rule.level)})`, rule.why)),
  ];
}

function sentenceOf(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function line(...texts: readonly string[]): readonly Cell[] {
  return Array.from({ length: HELP_COLUMNS }, (_, i) => inert(texts[i] ?? ''));
}
