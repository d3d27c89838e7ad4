/** Where a file stands, for the start page: read off our own tabs once they are filled, and off everybody's before that. */
import type { Mapped } from '../mapping/find-mapped';
import { noPlanIn } from '../strategy/no-plan';
import { readPlan } from '../strategy/plan';
import { cellText } from '../tables/cell';
import { findHeadings, partsOf } from '../tables/find-tables';
import { gaps } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import type { SheetData } from '../tables/sheet-data';
import { standingOfGap } from '../triage/standing';
import { sentencesOn, SUMMARY_ROWS } from './summary-page';

export interface LastCheck {
  /** Local time: 2026-03-31 14:05. */
  readonly when: string;
  /** The sentences at the top of the Summary. */
  readonly sentences: readonly string[];
  readonly open: number;
  /** Of the open gaps, those that are Critical or High. */
  readonly serious: number;
  /** Why it says nothing of the plan as it is now, in words that follow its time; left out where it does. */
  readonly outOfDate?: string;
}

/** @param when of the last run; a file whose Summary is gone counts as never checked */
export function lastCheckOf(
  when: string | undefined,
  outOfDate: string | undefined,
  summarySheet: SheetData | undefined,
  gapsSheet: SheetData | undefined,
): LastCheck | undefined {
  const found = gapsSheet && findHeadings(gapsSheet, gaps);
  const stamped = cellText(summarySheet?.cells[SUMMARY_ROWS.lastCheck - 1]?.[1]);
  if (!found || !stamped) return undefined;
  const open = parseTable(gaps, found).rows.filter((row) => standingOfGap(row) === 'open');
  const serious = open.filter(({ severity }) => severity === 'Critical' || severity === 'High');
  return {
    when: (when ?? stamped).slice(0, 16),
    sentences: sentencesOn(summarySheet),
    open: open.length,
    serious: serious.length,
    ...(outOfDate === undefined ? {} : { outOfDate }),
  };
}

export interface PlanPlace {
  /** none: no tab looks like a plan; found: a person's tabs do; mapped: they said which; own: ours hold rows; empty: ours hold none yet. */
  readonly kind: 'none' | 'found' | 'mapped' | 'own' | 'empty';
  readonly tabs: readonly string[];
}

export function planPlace(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
  mapped?: Mapped,
): PlanPlace {
  const plan = readPlan(sheets, own, mapped).tables;
  const tables = Object.values(plan).filter(({ rows }) => rows.length > 0);
  const ours = new Set(own.values());
  const read = new Set(tables.flatMap(({ found }) => partsOf(found).map(({ sheet }) => sheet.id)));
  const tabs = sheets.filter(({ id }) => read.has(id)).map(({ name }) => name);
  if (mapped) return { kind: 'mapped', tabs };
  if (tables.some(({ found }) => !ours.has(found.sheet.id))) return { kind: 'found', tabs };
  return { kind: noPlanIn(plan, own) ?? 'own', tabs };
}
