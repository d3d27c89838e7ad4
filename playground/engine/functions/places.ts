/** Where a reference lies and how large it is; none of these reads what it holds. */
import { special, type FunctionTable } from '../definition';
import { cellError, isError } from '../errors';
import { asMatrix, type Matrix, type Value } from '../values';

/** ROW and COLUMN: of the formula's own cell, or of a reference; of a whole range where arrays are calculated. */
const place = (axis: 'row' | 'column') =>
  special(0, 1, (call): Value => {
    const { cell, arrays } = call.scope;
    if (call.node.parameters.length === 0) return cell[axis] + 1;
    const given = call.place(0);
    if (isError(given)) return given;
    const { area } = asMatrix(given);
    if (!area) return cellError('#N/A', 'Argument must be a range.');
    const size = axis === 'row' ? area.rows : area.columns;
    if (!arrays || size === 1) return area[axis] + 1;
    const at = (row: number, column: number) => area[axis] + 1 + (axis === 'row' ? row : column);
    const rows = axis === 'row' ? size : 1;
    const columns = axis === 'row' ? 1 : size;
    return { rows, columns, filledRows: rows, filledColumns: columns, at };
  });

const size = (measure: (matrix: Matrix) => number) =>
  special(1, 1, (call): Value => {
    const given = call.place(0);
    return isError(given) ? given : measure(asMatrix(given));
  });

export const PLACES: FunctionTable = {
  ROW: place('row'),
  COLUMN: place('column'),
  ROWS: size(({ rows }) => rows),
  COLUMNS: size(({ columns }) => columns),
};
