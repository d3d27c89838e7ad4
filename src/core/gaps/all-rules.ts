/** Every rule that the tables can feed, in the order of the Help tab. */
import { conflict } from './rules/conflicts';
import { unservedObjective, weaklyServedObjective } from './rules/coverage';
import { tangledMap, thinReason, tooManyObjectives } from './rules/focus';
import {
  brokenReference,
  objectiveWithoutInitiative,
  orphanInitiative,
  orphanObjective,
} from './rules/links';
import type { Rule } from './rule';

export const allRules: readonly Rule[] = [
  unservedObjective,
  weaklyServedObjective,
  orphanObjective,
  orphanInitiative,
  brokenReference,
  tangledMap,
  objectiveWithoutInitiative,
  conflict,
  tooManyObjectives,
  thinReason,
];
