/** The page to open first, as rows of cells at fixed places. */
import type { Unchecked } from '../gaps/gap';
import { ofInitiatives, plannedInitiatives } from '../gaps/effort-known';
import { linksText } from '../gaps/links-known';
import type { MergedGap } from '../gaps/merge-gaps';
import { severityOf } from '../gaps/severity';
import { count, list, percent } from '../gaps/wording';
import { firstSentences } from './first-sentences';
import { saidRows, supportCells } from './said-rows';
import { switchFormula } from '../settings/switch-cell';
import { isWeighted, type Scores } from '../strategy/scores';
import type { Strategy } from '../strategy/strategy';
import { numberCell, type Cell } from '../tables/cell';
import { inert, linkTo } from '../tables/formulas';
import { SEVERITIES } from '../tables/gaps';
import type { SheetData } from '../tables/sheet-data';
import { countBySeverity, toldByItems, worstByItem } from './open-gaps';

export interface SummaryFacts {
  readonly strategy: Strategy;
  readonly scores: Scores;
  readonly open: readonly MergedGap[];
  readonly accepted: number;
  readonly unchecked: readonly Unchecked[];
  /** Says that the sample plan is what was looked at. */
  readonly isSample: boolean;
  /** The Settings tab, which the switch for messages leads to. */
  readonly settingsTab: number;
}

const SUMMARY_COLUMNS = 4;
export const WORST_SHOWN = 10;
/** Fixed places, from 1, that formats, the chart and the named range LastCheck rely on. */
export const SUMMARY_ROWS = {
  headline: 2,
  lastCheck: 3,
  score: 5,
  gaps: 10,
  worst: 12,
  /** What people said, where somebody was asked; then what could not be checked. */
  below: 24,
} as const;

/** The cells from A1; the cell of LastCheck is left to the caller, who knows whether anything changed. */
export function summaryPage(facts: SummaryFacts, lastCheck: Cell): readonly (readonly Cell[])[] {
  const { scores, unchecked } = facts;
  return [
    // The title runs over the cell beside it.
    row(facts.isSample ? 'Summary of the sample plan' : 'Summary', '', switchFormula(facts.settingsTab)),
    // One below the other in one cell.
    row(inert(firstSentences(facts).join('\n'))),
    row(
      'Last change',
      lastCheck,
      'The last gap analysis that changed something. Formulas may take this cell, named LastCheck.',
    ),
    row('Score', 'Value', 'What it rests on'),
    row('Alignment score', numberCell(scores.score, 1), scoreBasis(scores, facts.strategy)),
    row('Coverage', numberCell(scores.coverage, 4), coverageBasis(facts)),
    row(
      'Traceability',
      numberCell(scores.traceability, 4),
      `${scores.traced} of ${scores.traceable} product objectives and initiatives say what they are for.`,
    ),
    row('Investment match', numberCell(scores.investment, 4), investmentBasis(facts)),
    row('Net support', ...supportCells(facts.strategy)),
    row('Open gaps', facts.open.length, gapCounts(facts)),
    row(),
    row('Severity', 'Rule', 'Ten worst gaps', 'Next step'),
    ...worstRows(facts.open),
    row(),
    ...saidRows(facts.strategy).map((cells) => row(...cells)),
    row('', '', 'Could not be checked', 'Rules that were left out'),
    ...(unchecked.length === 0 ? [row('', '', 'Everything could be checked.')] : unchecked.map(uncheckedRow)),
  ];
}

/** The sentences at the top of a Summary that was written before. */
export function sentencesOn(sheet: SheetData | undefined): readonly string[] {
  const headline = String(sheet?.cells[SUMMARY_ROWS.headline - 1]?.[0] ?? '');
  return headline.split('\n').filter((sentence) => sentence.trim() !== '');
}

function row(...cells: readonly Cell[]): readonly Cell[] {
  return Array.from({ length: SUMMARY_COLUMNS }, (_, i) => cells[i] ?? '');
}

function scoreBasis({ score, coverage, traceability, investment }: Scores, { settings }: Strategy): string {
  if (score === undefined) return 'Nothing can be measured yet.';
  const parts = [
    ['coverage', coverage, settings.scoreCoverage],
    ['traceability', traceability, settings.scoreTraceability],
    ['investment match', investment, settings.scoreInvestment],
  ] as const;
  const used = parts
    .filter(([, value]) => value !== undefined)
    .map(([name, , weight]) => `${name} ${percent(weight)}`);
  const left = parts.filter(([, value]) => value === undefined).map(([name]) => name);
  return `From 0 to 100, out of ${list(used)}.${left.length > 0 ? ` Left out for want of data: ${list(left)}.` : ''}`;
}

function coverageBasis({ strategy, scores }: SummaryFacts): string {
  const unweighted = !isWeighted(strategy)
    ? ' No weights are given, so all count the same.'
    : scores.unweighted > 0
      ? ` ${count(scores.unweighted, 'objective')} without a weight left out.`
      : '';
  return `${linksText(strategy)}.${unweighted}`;
}

function investmentBasis({ strategy, scores }: SummaryFacts): string {
  const ideas = strategy.initiatives.length - plannedInitiatives(strategy);
  const left = ideas > 0 ? ` ${count(ideas, 'idea')} left out.` : '';
  return `Effort is known for ${ofInitiatives(strategy, scores)}.${left}`;
}

function gapCounts({ open, accepted }: SummaryFacts): string {
  const counts = countBySeverity(open);
  const parts = [...SEVERITIES].reverse().map((severity) => `${counts[severity]} ${severity.toLowerCase()}`);
  return `${list(parts)}. ${accepted} accepted with a reason.`;
}

function worstRows(open: readonly MergedGap[]): readonly (readonly Cell[])[] {
  const rows = worstByItem(open, WORST_SHOWN, toldByItems).map(({ worst, more }) =>
    row(
      severityOf(worst.level),
      `${worst.gap.rule.id} ${worst.gap.rule.name}`,
      linkTo(
        worst.gap.place,
        more > 0 ? `${worst.gap.gap} (and ${count(more, 'more gap')} on it)` : worst.gap.gap,
      ),
      worst.gap.next,
    ),
  );
  return Array.from({ length: WORST_SHOWN }, (_, i) => rows[i] ?? row());
}

function uncheckedRow({ reason, rules }: Unchecked): readonly Cell[] {
  const names = rules.map(({ id, name }) => `${id} ${name}`).join(', ');
  return row('', '', inert(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`), names);
}
