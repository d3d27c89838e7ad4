/** A gap: a finding with its lasting id, its weight and its place. */
import type { Place } from '../tables/sheet-data';
import type { Item } from '../strategy/item';
import type { Level } from './rule';
import type { Spot } from './spot';

export interface Gap {
  /** The rule and a hash of the items' keys: G04-3k9x01m2ab. */
  readonly id: string;
  readonly rule: { readonly id: string; readonly name: string; readonly why: string };
  readonly items: readonly Item[];
  readonly place: Place;
  /** The same cell as its row and column are known, where it is one of a plan table. */
  readonly spot?: Spot;
  readonly itemLabel: string;
  readonly gap: string;
  readonly saw: string;
  readonly next: string;
  /** Before its age is known: the rule's level, raised and lowered by weight, dates and draft status. */
  readonly level: Level;
  /** Its rule is switched to Note: it never weighs more than Low, however long it is open. */
  readonly isNote: boolean;
  /** The part of company weight that it touches, from 0 to 1. */
  readonly weight: number;
  /** Changes when the facts behind it do. */
  readonly fingerprint: string;
  /** The tables that it was read from, by key. */
  readonly tables: readonly string[];
}

/** Something that a rule could not look at, and the rules that wanted to. */
export interface Unchecked {
  readonly reason: string;
  readonly rules: readonly { readonly id: string; readonly name: string }[];
}

export interface GapReport {
  readonly gaps: readonly Gap[];
  readonly unchecked: readonly Unchecked[];
  /** Rules that looked: only their old gaps can be told to be fixed. */
  readonly checked: ReadonlySet<string>;
  /** How many columns were found of each table: with fewer than before, a gap that is gone may only be out of sight. */
  readonly columnsFound: ReadonlyMap<string, number>;
  /** Gaps of rows outside the current period: not looked at, and not fixed either. */
  readonly outside: ReadonlySet<string>;
}
