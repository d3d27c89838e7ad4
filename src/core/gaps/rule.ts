/** What a gap rule is: an object with a reason, its needs, and a search over the strategy. */
import type { SettingKey } from '../settings/definitions';
import type { Item } from '../strategy/item';
import type { Scores } from '../strategy/scores';
import type { Strategy } from '../strategy/strategy';
import type { Place } from '../tables/sheet-data';
import type { Need } from './needs';

/** 1 Low, 2 Medium, 3 High, 4 Critical. */
export type Level = 1 | 2 | 3 | 4;

export interface Finding {
  /** What the gap is about; the first one is linked. With the rule they make the gap's lasting id, so their order must not wander. */
  readonly items: readonly Item[];
  /** Tells findings of one rule on the same items apart, such as the text of a broken reference. */
  readonly part?: string;
  /** The cell to go to, where it is not the first item's name. */
  readonly place?: Place;
  /** What does not line up, in one sentence. */
  readonly gap: string;
  /** The facts behind it, with numbers and dates, never ages: the same facts must read the same tomorrow. */
  readonly saw: string;
  /** What the person could do. */
  readonly next: string;
  /** Where this finding weighs more or less than its rule. */
  readonly level?: Level;
}

export interface Rule {
  /** As in the list of rules: G01. */
  readonly id: string;
  readonly name: string;
  readonly family: (typeof FAMILIES)[number];
  readonly level: Level;
  /** What happens if nothing changes, in one sentence. */
  readonly why: string;
  readonly needs: readonly Need[];
  /** The column of its first item in which it is mended, where that is not the cell that it points to; or the map. */
  readonly mendedIn?: string;
  /** The screen that proposes what would mend it. */
  readonly proposedIn?: 'overlaps' | 'outcomes';
  /** The settings that it reads, those that the person will want to change first. */
  readonly settings?: readonly SettingKey[];
  readonly find: (strategy: Strategy, scores: Scores) => readonly Finding[];
}

export const FAMILIES = [
  'Strategy and coverage',
  'Sources and vision',
  'Measures',
  'Execution and time',
  'Resources and balance',
  'Customers',
  'People',
  'File health',
] as const;
