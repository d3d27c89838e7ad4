/** How new columns of a tab look, as their declarations say. */
import { allTables } from '../tables/all-tables';
import type { Column } from '../tables/column';
import type { TabChange } from './migration';

export interface NewColumn extends Pick<Column, 'width' | 'format'> {
  /** From 1. */
  readonly column: number;
  readonly hidden: boolean;
}

export function newColumns(table: string, columns: TabChange['columns']): readonly NewColumn[] {
  const tables: Readonly<Record<string, { readonly columns: Readonly<Record<string, Column>> }>> = allTables;
  return columns.flatMap(({ key, column }) => {
    const declared = tables[table]?.columns[key];
    if (!declared) return [];
    const { width, format, hidden = false } = declared;
    return [{ column, width, format, hidden }];
  });
}
