/** The suggestions for work, ready for the page: what was decided or put aside is left out. */
import type { Overlap } from '../language/overlaps/overlap';
import { rankLinks } from '../language/overlaps/rank-links';
import { itemText } from '../language/overlaps/plan-texts';
import { wordReader, type Word } from '../language/words';
import type { Strategy } from '../strategy/strategy';
import type { Goal } from '../strategy/tracing';
import { goalsOf, listedGoal, type Goals } from './goals';
import type { FoundOverlaps, ListedWork, Suggestion, WorkTable } from './listed-work';
import type { Work } from './open-work';

/** How many goals a piece of work is shown. */
const SHOWN = 3;

type ReadWords = (text: string) => readonly Word[];

export interface Known {
  /** Where a link of it would be written, and what that cell holds. */
  readonly cellOf: (item: Work) => Pick<ListedWork, 'at' | 'holds'>;
  /** True for pairs that are decided, or were put aside. */
  readonly isSettled: (item: Work, goal: Goal) => boolean;
}

export type Listed = Pick<FoundOverlaps, 'work' | 'goals' | 'texts'>;

export function listOverlaps(strategy: Strategy, work: readonly Work[], known: Known): Listed {
  const goals = numbered<Goal>();
  const texts = numbered<string>();
  const tables: readonly WorkTable[] = ['productObjectives', 'initiatives'];
  const listed = tables.flatMap((table) => {
    const items = work.filter((item) => item.table === table);
    const numbers = { goal: goals.numberOf, text: texts.numberOf };
    return items.length === 0 ? [] : suggestFor(items, goalsOf(strategy, table), known, numbers);
  });
  return {
    work: [...listed].sort((a, b) => sureness(b) - sureness(a)),
    goals: goals.all.map(listedGoal),
    texts: texts.all,
  };
}

/** Things that are spoken of by their number, in the order in which they were first named. */
function numbered<T>(): { readonly all: readonly T[]; readonly numberOf: (one: T) => number } {
  const all: T[] = [];
  const numbers = new Map<T, number>();
  const numberOf = (one: T) => {
    const number = numbers.get(one) ?? all.push(one) - 1;
    numbers.set(one, number);
    return number;
  };
  return { all, numberOf };
}

interface Numbers {
  readonly goal: (goal: Goal) => number;
  readonly text: (text: string) => number;
}

function suggestFor(
  items: readonly Work[],
  { items: goals, texts, linked }: Goals,
  { cellOf, isSettled }: Known,
  numbers: Numbers,
): readonly ListedWork[] {
  const { read } = wordReader();
  const byKey = new Map(goals.map((goal) => [goal.key, goal]));
  const stems = new Map(texts.map((text) => [text.id, stemsOf(text, read)]));
  // Reasons cost time, so no more goals are looked at than may be left out.
  const settled = Math.max(0, ...items.map((item) => goals.filter((goal) => isSettled(item, goal)).length));
  const ranked = rankLinks(items.map(itemText), texts, linked, SHOWN + settled);
  return items.map((item, i) => {
    const { table, id, name, place } = item;
    const suggestions = (ranked[i] ?? []).flatMap((overlap) => {
      const goal = byKey.get(overlap.objective);
      if (!goal || isSettled(item, goal)) return [];
      return [{ goal, overlap }];
    });
    return {
      table,
      id,
      name,
      sheetId: place.sheetId,
      row: place.row,
      ...cellOf(item),
      suggestions: suggestions.slice(0, SHOWN).map(({ goal, overlap }) =>
        suggestion(numbers.goal(goal), overlap, name, {
          inGoal: stems.get(goal.key) ?? new Set(),
          read,
          numberOf: numbers.text,
        }),
      ),
    };
  });
}

function stemsOf({ title, more = [] }: Goals['texts'][number], read: ReadWords): ReadonlySet<string> {
  return new Set(
    [title, ...more.map(({ text }) => text)].flatMap((text) => read(text).map(({ stem }) => stem)),
  );
}

interface Texts {
  /** The stems of all that the goal says. */
  readonly inGoal: ReadonlySet<string>;
  readonly read: ReadWords;
  readonly numberOf: (text: string) => number;
}

function suggestion(
  to: number,
  { confidence, shared, speaks, like }: Overlap,
  name: string,
  { inGoal, read, numberOf }: Texts,
): Suggestion {
  const saysIt = (said: string) => read(said).some(({ stem }) => inGoal.has(stem));
  const { kind, text } = speaks ?? { kind: 'title', text: '' };
  return {
    to,
    confidence,
    marks: shared.map(({ at, length, means }) => {
      const isInGoal = saysIt(means ?? name.slice(at, at + length)) ? 1 : 0;
      return means === undefined ? [at, length, isInGoal] : [at, length, isInGoal, means];
    }),
    ...(kind === 'title' ? {} : { speaks: { kind, text: numberOf(text) } }),
    ...(like ? { like: numberOf(like.text) } : {}),
  };
}

const SURENESS = { strong: 3, possible: 2, weak: 1 } as const;

/** Of the best suggestion; the sort keeps the order of the plan otherwise. */
function sureness({ suggestions: [best] }: ListedWork): number {
  return best ? SURENESS[best.confidence] : 0;
}
