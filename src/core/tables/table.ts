/** What a table is: declared once, and everything else (parser, set-up, forms, help) is derived from it. */
import { atFirstUse } from '../at-first-use';
import type { Column } from './column';
import type { FoundTable } from './find-tables';

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  /** The default name of its tab. */
  readonly name: string;
  /** One sentence for the Help tab. */
  readonly purpose: string;
  readonly columns: C;
  /** The column that names a row; a table is recognised by it, and a row without it is passed over. */
  readonly identity: string;
  /** The first part of IDs, for tables that have them. */
  readonly prefix?: string;
  readonly namedRange?: string;
  /** Other names that people give to such a tab, in lower case. */
  readonly alsoCalled: readonly string[];
  /** Plan: people fill it in. Result: Throughline fills it in. Page: laid out freely, not as rows. */
  readonly kind: 'plan' | 'result' | 'page';
  readonly hidden?: boolean;
  /** What belongs in the columns after the declared ones, where the table has such. */
  readonly rest?: {
    readonly heading: string;
    readonly help: string;
    readonly from: number;
    readonly to: number;
  };
  /** Colours for cells that should catch the eye; the text beside them says the same. */
  readonly colours?: readonly Colour[];
}

export interface Colour {
  /** A column's key, or 'rest' for the columns after the declared ones. */
  readonly column: string;
  readonly when: { readonly text: string } | { readonly equals: number } | { readonly below: number };
  readonly background: `#${string}`;
}

/** A row as read: each column's value, undefined where the cell is blank or cannot be read. */
export type Row<C extends Columns = Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T | undefined : never;
} & {
  /** Row number on the tab, from 1. */
  readonly row: number;
  /** Where it stands on another tab than the first rows of its table. */
  readonly part?: FoundTable;
};

export type RowOf<T extends Table> = Row<T['columns']>;

/** @param declaration its columns are made when they are first asked for, because no cell or click needs those of all tables */
export function table<const C extends Columns>(
  declaration: Omit<Table<C>, 'columns'> & { readonly identity: keyof C; readonly columns: () => C },
): Table<C> {
  return Object.defineProperty<object>(declaration, 'columns', {
    get: atFirstUse(declaration.columns),
  }) as Table<C>;
}

/** The columns in order, with their keys. */
export function columnsOf(of: Pick<Table, 'columns'>): readonly (readonly [string, Column])[] {
  return Object.entries(of.columns);
}

/** The column by its key; declarations make sure that it exists. */
export function columnOf(of: Pick<Table, 'columns' | 'name'>, key: string): Column {
  const column = of.columns[key];
  if (!column) throw new Error(`${of.name} declares no column ${key}.`);
  return column;
}
