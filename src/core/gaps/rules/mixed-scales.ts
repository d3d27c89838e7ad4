/** Columns in which one number means two things. */
import type { ParsedPlan } from '../../strategy/plan';
import { planTables, type PlanTableKey } from '../../tables/all-tables';
import { cellText, type Cell } from '../../tables/cell';
import { readNumber } from '../../tables/read-number';
import { headingAt } from '../../tables/find-tables';
import { a1, type Place } from '../../tables/sheet-data';
import type { Column } from '../../tables/column';
import { columnsOf } from '../../tables/table';
import { list } from '../wording';
import type { Finding, Rule } from '../rule';

/** One odd cell may be meant: a confidence of 0.5 %, a weight of 0.5. */
const LEAST_OF_EACH = 2;

export const mixedScales: Rule = {
  id: 'G69',
  name: 'Mixed scales',
  family: 'File health',
  level: 2,
  why: 'A 1 in such a column may mean 1 % or 100 %, and sums over it are wrong.',
  needs: [],
  find: ({ tables }) => (Object.keys(planTables) as PlanTableKey[]).flatMap((key) => judgeTable(tables, key)),
};

function judgeTable(tables: ParsedPlan, key: PlanTableKey): readonly Finding[] {
  const parsed = tables[key];
  if (!parsed) return [];
  return columnsOf(planTables[key]).flatMap(([name, column]) => {
    const largeFrom = largeFromOf(name, column);
    const named = parsed.found.columns.get(name);
    if (named === undefined || largeFrom === undefined) return [];
    const cells = parsed.rows.flatMap(({ row, part = parsed.found }) => {
      const { sheet } = part;
      const at = part.columns.get(name);
      if (at === undefined) return [];
      const value = bareNumber(sheet.cells[row - 1]?.[at]);
      const place = { sheetId: sheet.id, tab: sheet.name, row, column: at + 1 };
      return value === undefined ? [] : [{ value, place }];
    });
    return judgeColumn(cells, largeFrom, headingAt(parsed.found, named));
  });
}

/** Above this a number cannot be a share of one; undefined for columns whose rows have units of their own, such as targets. */
function largeFromOf(name: string, { format }: Column): number | undefined {
  if (format === '0%') return 1;
  return name === 'weight' ? 10 : undefined;
}

/** A number without a percent sign: 70 % says itself what it means. */
function bareNumber(cell: Cell | undefined): number | undefined {
  return cell === undefined || cellText(cell).includes('%') ? undefined : readNumber(cell);
}

interface NumberCell {
  readonly value: number;
  readonly place: Place;
}

function judgeColumn(cells: readonly NumberCell[], largeFrom: number, heading: string): readonly Finding[] {
  const small = cells.filter(({ value }) => value > 0 && value < 1);
  const large = cells.filter(({ value }) => value > largeFrom && value <= 100);
  const [first] = small.length <= large.length ? small : large;
  if (!first || small.length < LEAST_OF_EACH || large.length < LEAST_OF_EACH) return [];
  const named = (some: readonly NumberCell[]) =>
    list(some.map(({ value, place }) => `${a1(place)} ${value}`));
  return [
    {
      items: [],
      part: `tab ${first.place.sheetId}: ${heading}`,
      place: first.place,
      gap: `"${heading}" on ${first.place.tab} mixes two scales.`,
      saw: `Parts of one: ${named(small)}. Larger numbers: ${named(large)}.`,
      next: 'Write all of them on one scale: either all as parts of one, or all as larger numbers.',
    },
  ];
}
