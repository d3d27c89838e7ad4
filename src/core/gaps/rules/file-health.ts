/** Cells that cannot be counted, because nobody can read them or because their formula failed. */
import { shorten, type CellProblem } from '../../tables/problem';
import { a1 } from '../../tables/sheet-data';
import { count, list } from '../wording';
import { damageText } from '../../reviews/log-damage';
import type { Strategy } from '../../strategy/strategy';
import type { Finding, Rule } from '../rule';

/** A cell of a sheet holds 50,000 characters, a reader's patience less. */
const LONGEST_LIST = 3000;
const LONGEST_QUOTE = 60;
const MOST_ADVICES = 3;

export const unreadableCells: Rule = {
  id: 'G00',
  name: 'Unreadable cell',
  family: 'File health',
  level: 2,
  why: 'What cannot be read is not counted: the row is looked at as if the cell were blank.',
  needs: [],
  find: ({ unreadable, logDamage }) => [
    ...lostEvents(logDamage),
    ...[...byColumn(unreadable)].map(([part, cells]): Finding => {
      const { place, heading, expected } = cells[0];
      return {
        items: [],
        part,
        place,
        gap: `${count(cells.length, 'cell')} in "${heading}" on ${place.tab} cannot be read.`,
        saw: `Expected ${expected}, but found ${joinWithin(
          cells.map((cell) => `“${shorten(cell.found, LONGEST_QUOTE)}” in row ${cell.place.row}`),
          LONGEST_LIST,
        )}.`,
        next: [`Write ${expected}, or leave the cell blank until it is known.`, ...advices(cells)].join(' '),
      };
    }),
  ],
};

/** What is the same for several cells is said once. */
function advices(cells: readonly CellProblem[]): readonly string[] {
  const all = cells.flatMap(({ advice }) => (advice === undefined ? [] : [advice]));
  return [...new Set(all)].slice(0, MOST_ADVICES);
}

/** Answers may be among them, and what we say of people may be wrong without. */
function lostEvents(damage: Strategy['logDamage']): readonly Finding[] {
  const text = damage && damageText(damage);
  if (!damage || text === undefined) return [];
  const { place } = damage;
  return [
    {
      items: [],
      part: 'the log of reviews',
      place,
      level: 3,
      gap: `Part of what people were asked and said on ${place.tab} is lost.`,
      saw: text,
      next: 'Get the rows back with File, Version history. Else record once more what people said.',
    },
  ];
}

export const brokenFormula: Rule = {
  id: 'G68',
  name: 'Broken formula',
  family: 'File health',
  level: 3,
  why: 'What the formula should say is missing from every number that we count.',
  needs: [],
  find: ({ tables }) =>
    [...byColumn(Object.values(tables).flatMap(({ brokenFormulas }) => brokenFormulas))].map(
      ([part, cells]) => {
        const { place, heading } = cells[0];
        return {
          items: [],
          part,
          place,
          gap: `${count(cells.length, 'formula')} in "${heading}" on ${place.tab} ${cells.length === 1 ? 'does' : 'do'} not work.`,
          saw: `${list(cells.map((cell) => `${a1(cell.place)} shows ${cell.found}`))}.`,
          next: 'Open the cell and correct what the formula points to.',
        };
      },
    ),
};

type Some<T> = readonly [T, ...T[]];

/** Problems by tab and column, each from the top row down. The tab's number stays when it is renamed. */
function byColumn(problems: readonly CellProblem[]): ReadonlyMap<string, Some<CellProblem>> {
  const columns = new Map<string, Some<CellProblem>>();
  for (const problem of [...problems].sort((a, b) => a.place.row - b.place.row)) {
    const key = `tab ${problem.place.sheetId}: ${problem.heading}`;
    const before = columns.get(key);
    columns.set(key, before ? [...before, problem] : [problem]);
  }
  return columns;
}

/** Parts joined by semicolons, up to so many characters; what is left out is counted. */
function joinWithin(parts: readonly string[], longest: number): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    const longer = text === '' ? part : `${text}; ${part}`;
    if (longer.length > longest && text !== '') return `${text}; and ${parts.length - i} more`;
    text = longer;
  }
  return text;
}
