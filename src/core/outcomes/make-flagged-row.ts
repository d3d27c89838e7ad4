/** One row as the page shows it: why it is flagged, what can be built out of its links, which of its columns are blank. */
import { formField, type FormContext } from '../forms/row-form';
import { partOn } from '../gaps/spot';
import { addedWords } from '../language/outcomes/added-words';
import type { OutcomeCheck } from '../language/outcomes/check-outcome';
import { rewriteOutcome } from '../language/outcomes/rewrite-outcome';
import type { SlotName } from '../language/outcomes/sentence';
import { label } from '../strategy/item';
import type { Strategy } from '../strategy/strategy';
import { planTables } from '../tables/all-tables';
import { a1 } from '../tables/sheet-data';
import { COLUMN_SLOTS, type Checked, type FlaggedRow, type Proposal, type SlotTexts } from './flagged-row';
import { goalsOf, linkedNumbers, workBehind, type LinkedNumber, type TextItem } from './linked-numbers';

/** More goals than that are no help. */
const MOST_GOALS = 3;

export interface Around {
  /** With the formulas behind a tab. */
  readonly context: (sheetId: number) => FormContext;
  readonly namedBy: (name: string) => number;
}

export function flaggedRow(
  strategy: Strategy,
  item: TextItem,
  check: OutcomeCheck,
  { context: contextOf, namedBy }: Around,
): FlaggedRow | undefined {
  const { table, id, name, place } = item;
  const { row } = item.row;
  const found = partOn(strategy.tables[table]?.found, place.sheetId);
  const key = planTables[table].identity;
  const context = contextOf(place.sheetId);
  const field = found && formField(table, found, row, key, context);
  if (!found || !field) return undefined;
  const work = workBehind(item);
  const segments = distinct(work.map((one) => one.row.segment));
  const blanks = COLUMN_SLOTS.flatMap((slot) => {
    const column = formField(table, found, row, slot, context);
    const isBlank = column && column.text === '' && column.comesFrom === undefined;
    return isBlank ? [{ key: slot, heading: column.heading }] : [];
  });
  return {
    table,
    id,
    name,
    sheetId: place.sheetId,
    tab: place.tab,
    at: a1(place),
    heading: field.heading,
    mark: { row, id, name },
    text: field.text,
    ...(field.gives === undefined ? {} : { isFormula: true }),
    ...(namedBy(name) > 0 ? { namedBy: namedBy(name) } : {}),
    ...(field.comesFrom === undefined ? {} : { comesFrom: field.comesFrom }),
    check: plainCheck(check),
    // Of several groups none is chosen for the person.
    proposals: linkedNumbers(item).flatMap(
      (number) =>
        proposal(strategy, item, check, number, segments.length === 1 ? segments[0] : undefined) ?? [],
    ),
    segments,
    blanks,
    serves: goalsOf(item).slice(0, MOST_GOALS).map(label),
    levers: distinct(work.map((one) => one.row.lever)),
  };
}

function proposal(
  { settings, today }: Strategy,
  item: TextItem,
  check: OutcomeCheck,
  { from, ...number }: LinkedNumber,
  segment: string | undefined,
): Proposal | undefined {
  const lists = addedWords(settings);
  const rewrite = rewriteOutcome({ text: item.name, ...number, segment, today, lists });
  if (!rewrite) return undefined;
  const text = (name: SlotName) => {
    const slot = rewrite.slots.find((one) => one.name === name);
    return slot && 'value' in slot ? slot.value : '';
  };
  const texts: SlotTexts = {
    verb: text('verb'),
    metric: text('metric'),
    segment: text('segment'),
    baseline: text('baseline'),
    target: text('target'),
    due: text('due'),
    lever: leverText(item, check, text('lever')),
  };
  return { from, texts, needs: rewrite.slots.map(({ name }) => name) };
}

/** A text that we are not sure of names work only where it is a piece of work: then it is quoted. */
function leverText({ table, name }: TextItem, { kind }: OutcomeCheck, lever: string): string {
  const isSure = lever.startsWith('by ') || (kind !== 'unclear' && kind !== 'mixed');
  if (isSure) return lever;
  return table === 'initiatives' ? `with “${name.trim()}”` : '';
}

function plainCheck(check: OutcomeCheck): Checked {
  const { kind, score, advice, tests } = check;
  const plain = tests.map(({ name, passed, words }) => ({
    name,
    passed,
    words: distinct(words.map(({ text }) => text.trim())),
  }));
  return { class: check.class, kind, score, advice, tests: plain };
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text?.trim() || []))];
}
