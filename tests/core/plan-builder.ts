/** Turns tables as people type them into a strategy, and what a rule says about it into text that a person can read. */
import type { Rule } from '../../src/core/gaps/rule';
import { needText, unmetNeed } from '../../src/core/gaps/needs';
import { severityOf } from '../../src/core/gaps/severity';
import type { LedgerEvent } from '../../src/core/reviews/events';
import { foldLog } from '../../src/core/reviews/fold';
import { standardSettings, type Settings } from '../../src/core/settings/definitions';
import { joinStrategy } from '../../src/core/strategy/join';
import { readPlan } from '../../src/core/strategy/plan';
import { scoreStrategy, type Scores } from '../../src/core/strategy/scores';
import type { Strategy } from '../../src/core/strategy/strategy';
import type { Cell } from '../../src/core/tables/cell';
import type { Day } from '../../src/core/tables/day';
import { a1, type SheetData } from '../../src/core/tables/sheet-data';

/** Tab names with their rows, headings first, cells parted by bars: { 'Company Objectives': ['ID | Objective', 'CO-1 | Grow'] } */
export type TypedTables = Readonly<Record<string, readonly string[]>>;

export interface PlanOptions {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  /** What the Review Log says. */
  readonly events?: readonly LedgerEvent[];
}

const TODAY = '2026-02-15';

export function sheetsOf(tables: TypedTables): readonly SheetData[] {
  return Object.entries(tables).map(([name, rows], index) => ({
    id: index + 1,
    name,
    cells: rows.map((row) => row.split('|').map((text) => asTyped(text.trim()))),
  }));
}

/** Sheets keeps 12 as a number and 70% as the number 0.7; all else stays text here. */
function asTyped(text: string): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^\d+%$/.test(text) ? Number(text.slice(0, -1)) / 100 : text;
}

export function buildPlan(
  tables: TypedTables,
  { today = TODAY, settings = {}, events = [] }: PlanOptions = {},
): { readonly strategy: Strategy; readonly scores: Scores } {
  const plan = readPlan(sheetsOf(tables), new Map());
  const known = { ...standardSettings(), ...settings };
  const strategy = joinStrategy(plan, known, today as Day, foldLog(events));
  return { strategy, scores: scoreStrategy(strategy) };
}

/** What the rule says, one paragraph a finding: severity and cell, then the three sentences; or what it could not check. */
export function whatItSays(rule: Rule, tables: TypedTables, options: PlanOptions = {}): string {
  const { strategy, scores } = buildPlan(tables, options);
  const unmet = unmetNeed(rule.needs, strategy);
  if (unmet !== undefined) return `Could not check: ${needText(unmet, strategy)}.`;
  const paragraphs = rule
    .find(strategy, scores)
    .map(({ level = rule.level, place, items, gap, saw, next }) => {
      const at = place ?? items[0]?.place;
      const cell = at ? `${at.tab}!${a1(at)}` : 'nowhere';
      return [`${severityOf(level)}, ${cell}`, gap, saw, next].join('\n');
    });
  return paragraphs.join('\n\n');
}
