/** One thing of a plan as it stands in a sheet whose rows are shared: which table it is a row of, where its name stands, what it is part of. */

/** The tables that share rows, from the top of a plan to its bottom. */
export const LEVEL_TABLES = ['companyObjectives', 'productObjectives', 'keyResults', 'initiatives'] as const;
export type LevelTable = (typeof LEVEL_TABLES)[number];

export interface Thing {
  readonly table: LevelTable;
  /** Index of the row that it is read from, from 0. */
  readonly row: number;
  /** Index of the column that holds its name. */
  readonly column: number;
  readonly name: string;
  readonly id: string | undefined;
  /** The thing that it stands under. */
  readonly parent: Thing | undefined;
  /** The team or product that a line above names for the rows below it. */
  readonly team?: string;
  /** True where the row names it only on the way to a thing under it: cells such as Target are then the other's. */
  readonly shared: boolean;
}

/** Above 0 where `a` stands lower in a plan than `b`. */
export function lower(a: LevelTable, b: LevelTable): number {
  return LEVEL_TABLES.indexOf(a) - LEVEL_TABLES.indexOf(b);
}

/** The column that says what a row is part of, and what it may name. */
const PARENTS: Readonly<Record<LevelTable, { readonly key: string; readonly of: readonly LevelTable[] }>> = {
  companyObjectives: { key: '', of: [] },
  productObjectives: { key: 'companyObjective', of: ['companyObjectives'] },
  keyResults: { key: 'supports', of: ['companyObjectives', 'productObjectives', 'initiatives'] },
  initiatives: { key: 'productObjective', of: ['companyObjectives', 'productObjectives', 'initiatives'] },
};

export function parentKey(table: LevelTable): string {
  return PARENTS[table].key;
}

/** The nearest thing above that its table can name: work for a key result serves the objective which that measures. */
export function namedParent({ table, parent }: Thing): Thing | undefined {
  let above = parent;
  while (above && !PARENTS[table].of.includes(above.table)) above = above.parent;
  return above;
}
