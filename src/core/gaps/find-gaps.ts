/** Lets every rule look at a strategy, and notes what could not be looked at. */
import { fingerprint } from '../fingerprint';
import { STANDARD_MODE, type RuleMode } from '../settings/rule-mode';
import type { Scores } from '../strategy/scores';
import type { Strategy } from '../strategy/strategy';
import { label, type Item } from '../strategy/item';
import { partsOf } from '../tables/find-tables';
import { shorten } from '../tables/problem';
import { allRules } from './all-rules';
import type { Gap, GapReport, Unchecked } from './gap';
import { needText, unmetNeed } from './needs';
import type { Finding, Level, Rule } from './rule';
import { spotFinder, type FindSpot } from './spot';
import { largeEffortOf, levelOf, weightOf } from './severity';

export type RuleModes = ReadonlyMap<string, RuleMode>;

/** @param outside gaps that the same plan has outside its current period */
export function findGaps(
  strategy: Strategy,
  scores: Scores,
  modes: RuleModes,
  outside: ReadonlySet<string> = new Set(),
): GapReport {
  const gaps = new Map<string, Gap>();
  const unmet = new Map<string, Rule[]>();
  const checked = new Set<string>();
  const largeEffort = largeEffortOf(strategy);
  const findSpot = spotFinder(strategy);
  const tablesOn = tablesByTab(strategy);
  for (const rule of allRules) {
    const mode = modes.get(rule.id) ?? STANDARD_MODE;
    if (mode === 'Off') continue;
    const need = unmetNeed(rule.needs, strategy);
    if (need !== undefined) {
      const reason = needText(need, strategy);
      unmet.set(reason, [...(unmet.get(reason) ?? []), rule]);
      continue;
    }
    checked.add(rule.id);
    for (const finding of rule.find(strategy, scores)) {
      const level = mode === 'Note' ? 1 : levelOf(rule, finding, strategy, largeEffort);
      const gap = toGap(rule, finding, level, mode === 'Note', { findSpot, tablesOn });
      if (!gaps.has(gap.id)) gaps.set(gap.id, gap);
    }
  }
  const unchecked = [...unmet].map(([reason, rules]): Unchecked => ({ reason, rules }));
  return { gaps: [...gaps.values()], unchecked, checked, columnsFound: columnsFound(strategy), outside };
}

/** A cell takes 50,000 characters, and a person far fewer. Names of the plan stand in sentences. */
const LONGEST_SENTENCES = 4000;

interface Finders {
  readonly findSpot: FindSpot;
  readonly tablesOn: (sheetId: number) => readonly string[];
}

function toGap(rule: Rule, finding: Finding, level: Level, isNote: boolean, find: Finders): Gap {
  const { items, gap, saw, next } = finding;
  const place = finding.place ?? items[0]?.place;
  if (!place) throw new Error(`${rule.id} found something without a place.`);
  const spot = find.findSpot(place, items);
  return {
    id: `${rule.id}-${fingerprint(JSON.stringify([items.map(({ table, key }) => [table, key]), finding.part ?? '']))}`,
    rule,
    items,
    place,
    itemLabel: items[0] ? label(items[0]) : place.tab,
    gap: shorten(gap, LONGEST_SENTENCES),
    saw: shorten(saw, LONGEST_SENTENCES),
    next: shorten(next, LONGEST_SENTENCES),
    level,
    isNote,
    weight: Math.max(0, ...items.map(weightOf)),
    fingerprint: fingerprint(JSON.stringify([gap, saw])),
    tables: tablesOf(items, find.tablesOn(place.sheetId)),
    ...(spot ? { spot } : {}),
  };
}

/** The tables of its items and those on the tab that it leads to, in a lasting order. */
function tablesOf(items: readonly Item[], here: readonly string[]): readonly string[] {
  if (items.every(({ table }) => here.includes(table))) return here;
  return [...new Set([...items.map(({ table }) => table as string), ...here])].sort();
}

/** The keys of the tables that stand on a tab, sorted. */
function tablesByTab({ tables }: Strategy): Finders['tablesOn'] {
  const known = new Map<number, string[]>();
  for (const [key, { found }] of Object.entries(tables)) {
    for (const { sheet } of partsOf(found)) {
      known.set(sheet.id, [...new Set([...(known.get(sheet.id) ?? []), key])].sort());
    }
  }
  return (sheetId) => known.get(sheetId) ?? [];
}

function columnsFound({ tables }: Strategy): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(tables).map(([key, { found }]) => [
      key,
      partsOf(found).reduce((sum, { columns }) => sum + columns.size, 0),
    ]),
  );
}

/** The rule that a gap's id names. */
export function ruleOfGapId(id: string): string {
  return id.split('-')[0] ?? '';
}
