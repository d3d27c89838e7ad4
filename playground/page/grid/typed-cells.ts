/** Reads out of Univer's mutations what a person typed, pasted, dragged or cleared. */
import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { TypedCell } from '../../protocol/edit';
import { isCheckbox } from './choices';
import { WORKBOOK } from './workbook';

type Matrix = Record<number, Record<number, ICellData | null>>;

/** The cells of one `set-range-values` mutation as typed text. Cells of which only the look changed are left out. */
export function typedCells(injector: Injector, tab: string, matrix: Matrix | undefined): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      const text = typedText(injector, tab, Number(row), Number(column), cell);
      if (text !== undefined) typed.push([Number(row), Number(column), text]);
    }
  }
  return typed;
}

function typedText(
  injector: Injector,
  tab: string,
  row: number,
  column: number,
  cell: ICellData | null,
): string | undefined {
  if (cell === null) return '';
  if (cell.f || cell.si) {
    // A filled-down formula holds only the id of the formula that it repeats.
    return (
      cell.f || (injector.get(FormulaDataModel).getFormulaStringByCell(row, column, tab, WORKBOOK) ?? '')
    );
  }
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined) return undefined;
  if (cell.v === null) return '';
  if (isCheckbox(tab, row, column) || cell.t === CellValueType.BOOLEAN) {
    return Number(cell.v) ? 'TRUE' : 'FALSE';
  }
  // Typed with a leading apostrophe, which Univer takes off: the host must not read it as a number or a formula.
  return cell.t === CellValueType.FORCE_STRING ? `'${cell.v}` : String(cell.v);
}
