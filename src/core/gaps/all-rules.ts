/** Every rule that the tables can feed, in the order of the Help tab: by number, which is by family; our own G00 goes with the file. */
import type { Rule } from './rule';
import { effortMissing, horizonImbalance, overCapacity } from './rules/balance';
import { conflict } from './rules/conflicts';
import { unservedObjective, weaklyServedObjective } from './rules/coverage';
import { noEvidence, oneVoiceEvidence, staleEvidence } from './rules/customers';
import { noLever, zombie } from './rules/execution';
import { conflictingAnswers, supportExpired } from './rules/agreement';
import { brokenFormula, unreadableCells } from './rules/file-health';
import { tangledMap, thinReason, tooManyObjectives } from './rules/focus';
import { bigSpendOnHunch } from './rules/hunches';
import { overInvestment, underInvestment } from './rules/investment';
import { orphanInitiative, orphanObjective } from './rules/links';
import { noBaseline, noFinishLine, objectiveWithoutMetric } from './rules/measures';
import { mixedScales } from './rules/mixed-scales';
import { noSingleOwner } from './rules/owners';
import { behindPace, staleKeyResult } from './rules/pace';
import { contactOverdue, engagementShort, functionMissing } from './rules/people';
import { placeholderLeft } from './rules/placeholders';
import { priorityMismatch } from './rules/priority';
import { brokenReference } from './rules/references';
import { nearDuplicate } from './rules/near-duplicates';
import { outputAsKeyResult, vagueMeasure } from './rules/results';
import { duplicateRows } from './rules/same-names';
import { allLagging, unlikelyConfidence, unpairedVolume } from './rules/signals';
import { companyOwnerMissing, objectiveWithoutSource, staleSource } from './rules/sources';
import { loopNotClosed, noReply, unresolvedConcern } from './rules/replies';
import { timingMismatch } from './rules/timing';
import { unconsulted } from './rules/unconsulted';
import { objectiveWithoutInitiative } from './rules/unworked';

export const allRules: readonly Rule[] = [
  unservedObjective,
  weaklyServedObjective,
  orphanObjective,
  orphanInitiative,
  brokenReference,
  tangledMap,
  objectiveWithoutInitiative,
  nearDuplicate,
  conflict,
  tooManyObjectives,
  thinReason,
  objectiveWithoutSource,
  staleSource,
  companyOwnerMissing,
  objectiveWithoutMetric,
  outputAsKeyResult,
  vagueMeasure,
  noBaseline,
  noFinishLine,
  placeholderLeft,
  allLagging,
  unpairedVolume,
  unlikelyConfidence,
  noLever,
  noSingleOwner,
  zombie,
  staleKeyResult,
  behindPace,
  timingMismatch,
  priorityMismatch,
  underInvestment,
  overInvestment,
  horizonImbalance,
  overCapacity,
  effortMissing,
  noEvidence,
  bigSpendOnHunch,
  staleEvidence,
  oneVoiceEvidence,
  unconsulted,
  noReply,
  unresolvedConcern,
  loopNotClosed,
  engagementShort,
  contactOverdue,
  supportExpired,
  conflictingAnswers,
  functionMissing,
  unreadableCells,
  brokenFormula,
  mixedScales,
  duplicateRows,
];
