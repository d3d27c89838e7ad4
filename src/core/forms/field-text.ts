/** What a form shows for a cell: text that a person could have typed, and that tells whether the cell has changed meanwhile. */
import { isBlank, type Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import { kindOf } from './field-kind';
import { numberText } from './decimal-sign';

/** @param formula the formula behind the cell, '' where there is none: it is what stands in the cell, and its result only shows */
export function fieldText(column: Column, cell: Cell, formula: string, comma: boolean): string {
  return formula === '' ? valueText(column, cell, comma) : formula;
}

export function valueText(column: Column, cell: Cell, comma: boolean): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'boolean') return wordFor(column, cell);
  if (typeof cell === 'string') return cell;
  const isShare = kindOf(column) === 'share' && cell >= 0 && cell <= 1;
  return isShare ? `${numberText(Number((cell * 100).toPrecision(12)), comma)} %` : numberText(cell, comma);
}

/** A tick in a column of words is one of the words. */
function wordFor(column: Column, ticked: boolean): string {
  const word = column.options ? column.read(ticked) : undefined;
  return typeof word === 'string' ? word : String(ticked).toUpperCase();
}
