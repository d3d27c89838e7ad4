/** Wordings of the screen, and what is to be mended before it can be saved. */
import type { Confidence, MappedKey, TableProposal, TabProposal } from '../../../core/mapping/proposal';
import { alignmentMap } from '../../../core/tables/alignment-map';
import { planTables } from '../../../core/tables/all-tables';
import { columnsOf, type Table } from '../../../core/tables/table';

export const MAPPED_KEYS = [...Object.keys(planTables), 'alignmentMap'] as readonly MappedKey[];

export function tableOf(key: MappedKey): Table {
  return key === 'alignmentMap' ? alignmentMap : planTables[key];
}

export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  sure: 'We are sure',
  likely: 'We think so',
  guess: 'A guess: please look',
};

export function columnChoices(table: MappedKey): readonly (readonly [key: string, heading: string])[] {
  return columnsOf(tableOf(table)).map(([key, { heading }]) => [key, heading] as const);
}

export function understood({ columns }: TableProposal): string {
  const known = columns.filter(({ key }) => key !== undefined).length;
  return `${known} of ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} understood`;
}

export function rowsText({ rows }: TableProposal): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

/** One sentence for each thing that keeps the mapping from being saved. */
export function problemsOf(tabs: readonly TabProposal[]): readonly string[] {
  const used = tabs.flatMap(({ tab, tables }) =>
    tables.flatMap((table) => (table.table === undefined ? [] : [{ tab, ...table, table: table.table }])),
  );
  const twice = MAPPED_KEYS.flatMap((key) => {
    const places = used.filter(({ table }) => table === key).map(({ tab }) => tab);
    if (places.length < 2) return [];
    return `${tableOf(key).name} can stand in one place, but were found in ${places.length}: ${places.join(', ')}. Set the others to “Not part of the plan”.`;
  });
  const nameless = used.flatMap(({ tab, table, columns }) => {
    const { identity, name, columns: declared } = tableOf(table);
    if (table === 'alignmentMap' || columns.some(({ key }) => key === identity)) return [];
    return `${tab}: choose the column that holds “${declared[identity]?.heading}”, which names the rows of ${name}.`;
  });
  return [...twice, ...nameless];
}

export function introduction(
  { tabs }: { readonly tabs: readonly TabProposal[] },
  recognised: number,
): string {
  if (tabs.length === 0) {
    return 'This file has no tabs of yours yet. Put your plan on a tab, then read it again.';
  }
  if (recognised === 0) {
    return 'No plan was recognised. Say below what a tab holds, or give its columns headings such as Objective, Key result or Initiative.';
  }
  const what = recognised === 1 ? 'one tab' : `${recognised} tabs`;
  return `We recognised a plan on ${what}. Look through it and change what is wrong.`;
}

/** Columns without which much stays unsaid, and what that is. */
const MISSED: Readonly<Partial<Record<MappedKey, readonly (readonly [key: string, sentence: string])[]>>> = {
  productObjectives: [
    [
      'companyObjective',
      'No column says which company objective each row serves. With one, or with an alignment map, we can tell what nobody serves.',
    ],
  ],
  keyResults: [['supports', 'No column says what each key result measures.']],
  initiatives: [['productObjective', 'No column says what each row is for, so work cannot be traced.']],
  stakeholders: [
    ['email', 'No column holds e-mail addresses. With one, people can be asked for their view by e-mail.'],
  ],
};

export function missedBy({ table, columns }: TableProposal): readonly string[] {
  const missed = table === undefined ? [] : (MISSED[table] ?? []);
  return missed.filter(([key]) => !columns.some((column) => column.key === key)).map(([, text]) => text);
}
