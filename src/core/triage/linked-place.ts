/** The cell that a row of the Gaps tab links to, read out of its formula. */
import type { FoundTable } from '../tables/find-tables';

export interface LinkedPlace {
  readonly sheetId: number;
  readonly a1: string;
}

const LINK = /#gid=(\d+)&range=([A-Z]+\d+)"/;

/** @param row from 1; undefined where somebody replaced the link */
export function linkedPlace({ sheet, columns }: FoundTable, row: number): LinkedPlace | undefined {
  const formula = sheet.formulas?.[row - 1]?.[columns.get('item') ?? -1] ?? '';
  const [, id, a1] = LINK.exec(formula) ?? [];
  return id === undefined || a1 === undefined ? undefined : { sheetId: Number(id), a1 };
}
