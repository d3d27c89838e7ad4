/** The plan as one object: rows joined by their references, ready for rules and scores. */
import type { PlanTableKey, PlanTables } from '../tables/all-tables';
import type { Day } from '../tables/day';
import type { CellProblem } from '../tables/problem';
import type { Place } from '../tables/sheet-data';
import type { RowOf } from '../tables/table';
import type { Settings } from '../settings/definitions';
import type { ReviewBook } from '../reviews/book';
import type { LogDamage } from '../reviews/log-damage';
import type { Say } from '../reviews/support';
import type { Item } from './item';
import type { ParsedPlan } from './plan';

/** Live items are looked at. Closed ones are done or dropped; outside ones belong to another period. */
export type Standing = 'live' | 'closed' | 'outside';

interface PlanItem<K extends PlanTableKey> extends Item {
  readonly table: K;
  readonly row: RowOf<PlanTables[K]>;
  readonly standing: Standing;
  /** A draft or an idea: its gaps weigh less. */
  readonly draft: boolean;
}

/** How much one item contributes to a company objective, from -9 to 9, never 0. */
export interface Link {
  readonly from: ProductObjective | Initiative;
  readonly to: CompanyObjective;
  readonly strength: number;
  /** The cell that says so. */
  readonly place: Place;
}

export interface CompanyObjective extends PlanItem<'companyObjectives'> {
  /** Its part of all weights, from 0 to 1; equal parts where no weight is given; undefined where only others have one. */
  readonly share: number | undefined;
  /** From live product objectives, and from live initiatives that name it directly. */
  readonly links: readonly Link[];
  readonly keyResults: readonly KeyResult[];
}

export interface ProductObjective extends PlanItem<'productObjectives'> {
  /** To live company objectives. */
  readonly links: readonly Link[];
  /** The company objectives that its own cell names, live or not. */
  readonly parents: readonly CompanyObjective[];
  readonly initiatives: readonly Initiative[];
  readonly keyResults: readonly KeyResult[];
  readonly evidence: readonly Evidence[];
}

export interface Initiative extends PlanItem<'initiatives'> {
  /** What its own cell names: product objectives as a rule; some plans name company objectives or other initiatives. */
  readonly serves: readonly (ProductObjective | CompanyObjective | Initiative)[];
  readonly keyResults: readonly KeyResult[];
  readonly evidence: readonly Evidence[];
}

export interface KeyResult extends PlanItem<'keyResults'> {
  readonly measures: readonly (CompanyObjective | ProductObjective | Initiative)[];
}

export type Evidence = PlanItem<'evidence'>;
export type Stakeholder = PlanItem<'stakeholders'>;
export type VisionStatement = PlanItem<'vision'>;

export interface BrokenReference {
  readonly from: Item;
  readonly heading: string;
  readonly place: Place;
  readonly text: string;
  readonly closest: Item | undefined;
}

/** The matrix, where the file has one. */
export interface MapFacts {
  readonly tab: string;
  readonly sheetId: number;
  readonly cells: number;
  readonly filled: number;
  readonly mapped: ReadonlySet<ProductObjective>;
  /** Cells that say again what another one says, where an objective is named twice. Only the first of them counts. */
  readonly repeated: readonly { readonly first: Place; readonly again: Place }[];
}

export interface Strategy {
  readonly today: Day;
  readonly settings: Settings;
  /** Live items only. */
  readonly companyObjectives: readonly CompanyObjective[];
  readonly productObjectives: readonly ProductObjective[];
  readonly initiatives: readonly Initiative[];
  readonly keyResults: readonly KeyResult[];
  readonly evidence: readonly Evidence[];
  readonly stakeholders: readonly Stakeholder[];
  readonly vision: readonly VisionStatement[];
  /** Every row of every plan table, live or not. */
  readonly everything: readonly Item[];
  readonly broken: readonly BrokenReference[];
  readonly map: MapFacts | undefined;
  /** What people were asked and said, one entry for each person and item. */
  readonly says: readonly Say[];
  /** Empty where the log was not read. */
  readonly book: ReviewBook;
  /** What of the log is lost; left out where it was not looked at. */
  readonly logDamage?: LogDamage & { readonly place: Place };
  /** The tables as read, for rules about the file itself and for what is known at all. */
  readonly tables: ParsedPlan;
  readonly unreadable: readonly CellProblem[];
}
