/** What people can be asked about: rows of the plan, and gaps. */
import type { PlanFacts } from '../emails/facts';
import { factsOf, isAskable, type Askable } from '../emails/facts-of';
import { label } from '../strategy/item';
import type { Strategy } from '../strategy/strategy';
import { SEVERITIES, type Severity } from '../tables/gaps';
import type { ListedGap } from '../triage/listed-gap';

export interface ItemRef {
  /** A plan table, or gaps. */
  readonly table: string;
  readonly key: string;
}

export interface AskItem extends ItemRef {
  /** '' for gaps and for rows without one. */
  readonly id: string;
  readonly name: string;
  /** Initiative, Gap and so on. */
  readonly kind: string;
}

/** What can be looked up when people are to be asked. */
export interface AskSources {
  readonly strategy: Strategy;
  /** Those that are open; none where the file was not checked yet. */
  readonly gaps: readonly ListedGap[];
}

const KINDS: Readonly<Record<string, string>> = {
  companyObjectives: 'Company objective',
  productObjectives: 'Product objective',
  keyResults: 'Key result',
  initiatives: 'Initiative',
  gaps: 'Gap',
};

/** One item with all that is known of it. */
export interface AskedItem extends AskItem {
  /** The row, or the row that a gap is about. */
  readonly row?: Askable;
  /** Of the gap, or of the worst open gap about the row. */
  readonly severity?: Severity;
  readonly facts: PlanFacts;
}

/** Undefined where it is not there any more. */
export function findItem({ table, key }: ItemRef, sources: AskSources): AskedItem | undefined {
  const { strategy, gaps } = sources;
  if (table === 'gaps') {
    const gap = gaps.find(({ id }) => id === key);
    return gap && gapItem(gap, strategy);
  }
  const row = strategy.everything.find((item) => item.table === table && item.key === key);
  if (!row || !isAskable(row)) return undefined;
  return { ...rowItem(row), row, facts: factsOf(row, strategy), ...worst(row, gaps) };
}

function worst(row: Askable, gaps: readonly ListedGap[]): Pick<AskedItem, 'severity'> {
  const about = gaps.filter(({ item }) => item === label(row)).map(({ severity }) => severity);
  const severity = SEVERITIES.filter((one) => about.includes(one)).pop();
  return severity === undefined ? {} : { severity };
}

function gapItem(gap: ListedGap, strategy: Strategy): AskedItem {
  const row = strategy.everything.filter(isAskable).find((item) => label(item) === gap.item);
  const empty = { companyObjectives: [], measures: [], evidence: [], evidenceCount: 0 };
  const facts: PlanFacts = {
    ...(row ? factsOf(row, strategy) : empty),
    kind: 'gap',
    id: gap.id,
    name: gap.gap,
    gap: { saw: gap.saw, why: '', next: gap.next },
  };
  return { ...nameOfGap(gap), ...(row ? { row } : {}), severity: gap.severity, facts };
}

function nameOfGap({ id, gap }: ListedGap): AskItem {
  return { table: 'gaps', key: id, id: '', name: gap, kind: kindOf('gaps') };
}

function rowItem({ table, key, id, name }: Askable): AskItem {
  return { table, key, id, name, kind: kindOf(table) };
}

function kindOf(table: string): string {
  return KINDS[table] ?? '';
}

/** Everything that may be chosen: live rows from the company down, then gaps. */
export function askableItems({ strategy, gaps }: AskSources): readonly AskItem[] {
  const { companyObjectives, productObjectives, keyResults, initiatives } = strategy;
  const rows: readonly Askable[] = [
    ...companyObjectives,
    ...productObjectives,
    ...keyResults,
    ...initiatives,
  ];
  return [...rows.map(rowItem), ...gaps.map(nameOfGap)];
}
