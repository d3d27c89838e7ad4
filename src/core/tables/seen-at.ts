/** Where people see a column of a table that was found: in a view, some columns are read out of cells that stand elsewhere. */
import type { FoundTable } from './find-tables';

/** The index (from 0) of a column that the tab really has, or undefined where the table has no such column. */
export function seenAt({ columns, derived }: FoundTable, key: string): number | undefined {
  return derived?.get(key) ?? columns.get(key);
}
