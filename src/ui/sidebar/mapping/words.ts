/** Wordings of the screen. */
import type {
  AreaBounds,
  Confidence,
  MappedKey,
  TableProposal,
  TabProposal,
} from '../../../core/mapping/proposal';
import { alignmentMap } from '../../../core/tables/alignment-map';
import { planTables } from '../../../core/tables/all-tables';
import { columnLetters } from '../../../core/tables/sheet-data';
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

export function introduction(
  { tabs }: { readonly tabs: readonly TabProposal[] },
  recognised: number,
): string {
  if (tabs.length === 0) {
    return 'Nothing stands on tabs of yours yet. Type or paste your plan onto one, then press “Read my tabs again”.';
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

/** What stands before each choice of a table on a tab: where it is, where several stand there, and "also" where they share their rows. */
export function placeLabels(tab: string, tables: readonly TableProposal[]): readonly string[] {
  const places = tables.map(({ area }) => placeOf(area));
  const isAlone = new Set(places).size === 1;
  return places.map((place, i) => {
    const also = places.indexOf(place) < i ? 'is also' : 'is';
    return isAlone ? `${tab} ${also}` : `${tab}, ${place}, ${also}`;
  });
}

/** columns A to I from row 3 */
function placeOf({ firstColumn, lastColumn, headingRow }: AreaBounds): string {
  return `columns ${columnLetters(firstColumn + 1)} to ${columnLetters(lastColumn + 1)} from row ${headingRow + 1}`;
}
