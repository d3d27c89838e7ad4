/** Range: where it lies. A range keeps its coordinates; it does not follow rows that are inserted above it. */
import type { Reach } from '../model/area';
import { a1Of } from '../model/a1';
import { Refusal } from '../model/refusal';
import type { Run } from '../run/run';
import { RunObject } from './api-object';
import { areaFor, boundedRange, mayEdit, tabFor } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class RangeBase
  extends RunObject
  implements
    Pick<
      Google,
      | 'canEdit'
      | 'getA1Notation'
      | 'getCell'
      | 'getColumn'
      | 'getGridId'
      | 'getHeight'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getNumColumns'
      | 'getNumRows'
      | 'getRow'
      | 'getRowIndex'
      | 'getSheet'
      | 'getWidth'
      | 'isEndColumnBounded'
      | 'isEndRowBounded'
      | 'isStartColumnBounded'
      | 'isStartRowBounded'
      | 'offset'
    >
{
  readonly api = 'Range';

  constructor(
    run: Run,
    readonly reach: Reach,
  ) {
    super(run);
  }

  canEdit(): boolean {
    return mayEdit(this);
  }

  getA1Notation(): string {
    return a1Of(this.reach);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.sheet(tabFor(this));
  }

  getGridId(): number {
    return this.reach.sheet;
  }

  getRow(): number {
    return this.reach.row + 1;
  }

  getRowIndex(): number {
    return this.reach.row + 1;
  }

  getColumn(): number {
    return this.reach.column + 1;
  }

  getNumRows(): number {
    return areaFor(this).rows;
  }

  getNumColumns(): number {
    return areaFor(this).columns;
  }

  getHeight(): number {
    return areaFor(this).rows;
  }

  getWidth(): number {
    return areaFor(this).columns;
  }

  getLastRow(): number {
    const { row, rows } = areaFor(this);
    return row + rows;
  }

  getLastColumn(): number {
    const { column, columns } = areaFor(this);
    return column + columns;
  }

  isStartRowBounded(): boolean {
    return this.reach.rows !== null || this.reach.row > 0;
  }

  isStartColumnBounded(): boolean {
    return this.reach.columns !== null || this.reach.column > 0;
  }

  isEndRowBounded(): boolean {
    return this.reach.rows !== null;
  }

  isEndColumnBounded(): boolean {
    return this.reach.columns !== null;
  }

  getCell(row: number, column: number): Google {
    const { rows, columns } = areaFor(this);
    if (row < 1 || column < 1 || row > rows || column > columns) {
      throw new Refusal('Cell reference out of range');
    }
    return boundedRange(this.run, tabFor(this), this.reach.row + row, this.reach.column + column, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Google {
    const { row, column, rows, columns } = areaFor(this);
    const [down, right] = [row + 1 + rowOffset, column + 1 + columnOffset];
    return boundedRange(this.run, tabFor(this), down, right, numRows ?? rows, numColumns ?? columns);
  }
}
