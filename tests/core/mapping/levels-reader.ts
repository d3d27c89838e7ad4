/** Reads sheets whose rows several tables share, and says what was read as a tree that a person can check. */
import type { Area } from '../../../src/core/mapping/area';
import { headingReader } from '../../../src/core/mapping/heading-fits';
import { findLevels, type Levels } from '../../../src/core/mapping/levels';
import type { LevelTable } from '../../../src/core/mapping/levels/thing';
import { standardSettings } from '../../../src/core/settings/definitions';
import { joinStrategy } from '../../../src/core/strategy/join';
import { parsePlan } from '../../../src/core/strategy/plan';
import type { Strategy } from '../../../src/core/strategy/strategy';
import type { PlanTableKey } from '../../../src/core/tables/all-tables';
import { cellText, type Cell, type Cells } from '../../../src/core/tables/cell';
import type { Day } from '../../../src/core/tables/day';

/** Rows with their cells parted by bars; a number is a number, and blanks in front of a text stay. */
export function typedCells(rows: readonly string[]): Cells {
  return rows.map((row) =>
    row
      .split('|')
      .map((text): Cell =>
        /^ *-?\d+(\.\d+)? *$/.test(text) ? Number(text) : text.trimEnd().replace(/^ /, ''),
      ),
  );
}

/** The area that the tab is, its headings in its first row. */
export function areaOf(cells: Cells, name = 'OKRs'): Area {
  const width = Math.max(...cells.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, i) => cellText(cells[0]?.[i]));
  const bounds = { sheet: { id: 7, name, cells }, headingRow: 0, firstColumn: 0, lastColumn: width - 1 };
  return { ...bounds, lastRow: cells.length - 1, headings, title: '', passedOver: new Set() };
}

function levelsIn(
  rows: readonly string[],
  elsewhere: readonly PlanTableKey[] = [],
  name = 'OKRs',
): Levels | undefined {
  return findLevels(areaOf(typedCells(rows), name), {
    elsewhere: new Set(elsewhere),
    read: headingReader(),
  });
}

export function strategyOf(levels: Levels): Strategy {
  const plan = { tables: parsePlan(levels.tables), mapSheets: [] };
  return joinStrategy(plan, standardSettings(), '2026-02-15' as Day);
}

const SIGN: Readonly<Record<LevelTable, string>> = {
  companyObjectives: 'C',
  productObjectives: 'O',
  keyResults: 'K',
  initiatives: 'I',
};

/** One line a thing: what it is, its ID and name, where its name is seen, its own values, and what it belongs to. */
export function readAs(
  rows: readonly string[],
  elsewhere: readonly PlanTableKey[] = [],
  name = 'OKRs',
): string {
  const levels = levelsIn(rows, elsewhere, name);
  if (!levels) return 'not read as levels';
  return [`${levels.kind}: ${levels.why}`, ...linesOf(strategyOf(levels))].join('\n');
}

export function linesOf(strategy: Strategy): readonly string[] {
  const items = [
    ...strategy.companyObjectives.map((item) => ({
      item,
      sign: SIGN.companyObjectives,
      up: [] as readonly Named[],
    })),
    ...strategy.productObjectives.map((item) => ({ item, sign: SIGN.productObjectives, up: item.parents })),
    ...strategy.keyResults.map((item) => ({ item, sign: SIGN.keyResults, up: item.measures })),
    ...strategy.initiatives.map((item) => ({ item, sign: SIGN.initiatives, up: item.serves })),
  ];
  const lines = items.map(({ item, sign, up }) => {
    const { row, ...values } = item.row as unknown as Record<string, unknown>;
    const own = Object.entries(values)
      .filter(([key]) => !HIDDEN.has(key))
      .map(([key, value]) => `${key}=${String(value)}`);
    const above = up.map(({ table, name }) => `${SIGN[table as LevelTable]} ${name}`);
    return [
      `${sign}${String(row)} ${item.id ? `${item.id} ` : ''}${item.name}`,
      own.join(' '),
      above.join(' + '),
    ]
      .filter(Boolean)
      .join(' < ');
  });
  return [...lines, ...strategy.unreadable.map(({ found }) => `cannot read ${found}`)];
}

interface Named {
  readonly table: string;
  readonly name: string;
}

const HIDDEN = new Set([
  'id',
  'objective',
  'keyResult',
  'initiative',
  'companyObjective',
  'supports',
  'productObjective',
]);
