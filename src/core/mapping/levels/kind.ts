/** A way in which sheets hold several levels of a plan in the same rows. */
import type { PlanTableKey } from '../../tables/all-tables';
import type { Area } from '../area';
import type { HeadingReader } from '../heading-fits';
import type { LevelTable, Thing } from './thing';

/** The column (index from 0) that holds the names of each level. */
export type NameColumns = ReadonlyMap<LevelTable, number>;

export interface LevelContext {
  /** Tables that have a place of their own elsewhere in the file: a text that names one of their rows defines nothing. */
  readonly elsewhere: ReadonlySet<PlanTableKey>;
  readonly read: HeadingReader;
}

export interface Kind {
  /** The levels that the area holds, where it clearly is of this kind. */
  readonly guess: (area: Area, context: LevelContext) => NameColumns | undefined;
  /** What the rows say, from the top down; parents come before what belongs to them. */
  readonly read: (area: Area, names: NameColumns) => readonly Thing[];
  /** For the screen, given the lowest level and the one above it: "a key result", "the objective". */
  readonly why: (part: string, whole: string) => string;
}
