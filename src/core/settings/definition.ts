/** How a setting is declared: the cell that holds it, and what counts where the cell is blank. */
import { number } from '../tables/kinds';
import type { Column } from '../tables/column';

export interface Definition<T> {
  readonly column: Column<T>;
  /** undefined: nothing is known until the person says so. */
  readonly standard: T | undefined;
  /** What counts where the cell cannot be read; left out, the default. */
  readonly unreadable?: T;
}

/** A setting with a default always has a value; one without may be unknown. */
export interface Known<T> extends Definition<T> {
  readonly standard: T;
}

export const known = <T>(column: Column<T>, standard: T): Known<T> => ({ column, standard });
export const open = <T>(column: Column<T>): Definition<T> => ({ column, standard: undefined });
export const days = (label: string, why: string, standard: number) =>
  known(number(label, why, { min: 0 }), standard);
