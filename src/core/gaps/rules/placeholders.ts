/** Words in a plan that only hold a place. */
import type { Item } from '../../strategy/item';
import type { Strategy } from '../../strategy/strategy';
import { planTables, type PlanTableKey } from '../../tables/all-tables';
import { columnsOf } from '../../tables/table';
import { headingOf, placeOf, type RowItem } from '../cell-facts';
import { placeholderIn } from '../../language/placeholders';
import { quote } from '../wording';
import type { Rule } from '../rule';

/** Columns in which "not applicable" is no answer. */
const MUST_ANSWER: ReadonlySet<string> = new Set(['metric', 'owner']);

export const placeholderLeft: Rule = {
  id: 'G22',
  name: 'Placeholder left in',
  family: 'Measures',
  level: 2,
  why: 'Once the plan is agreed, nobody comes back to fill it in.',
  needs: [],
  find: (strategy) => {
    const columns = textColumns();
    return liveRows(strategy).flatMap((item) => {
      const held = placeholdersOf(item, columns[item.table]);
      const [first] = held;
      if (!first) return [];
      return [
        {
          items: [item],
          place: placeOf(strategy, item, first.key),
          gap: `${quote(item)} still holds a placeholder.`,
          saw: `${held.map(({ key, words }) => `${headingOf(strategy, item, key)} holds ${quote(words)}`).join('; ')}.`,
          next: 'Fill it in, or strike it, before you agree on the plan.',
        },
      ];
    });
  },
};

function liveRows(strategy: Strategy): readonly (Item & RowItem)[] {
  const { companyObjectives, productObjectives, keyResults, initiatives, vision } = strategy;
  return [...vision, ...companyObjectives, ...productObjectives, ...keyResults, ...initiatives];
}

type TextColumns = Readonly<Record<PlanTableKey, readonly string[]>>;

/** Text cells only: a placeholder among numbers, dates or references cannot be read, and is reported as that. */
function textColumns(): TextColumns {
  const columns = Object.entries(planTables).map(([key, table]) => [
    key,
    columnsOf(table).flatMap(([column, { expected }]) => (expected === 'text' ? [column] : [])),
  ]);
  return Object.fromEntries(columns) as TextColumns;
}

function placeholdersOf({ row }: RowItem, columns: readonly string[]): readonly Held[] {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  return columns.flatMap((key) => {
    const text = values[key];
    const words = typeof text === 'string' ? placeholderIn(text, MUST_ANSWER.has(key)) : undefined;
    return words === undefined ? [] : [{ key, words }];
  });
}

interface Held {
  readonly key: string;
  readonly words: string;
}
