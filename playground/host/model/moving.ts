/** Cutting cells and pasting them elsewhere: what they hold and how they look goes along, and what points at them follows. */
import type { CellMove } from '../../engine/contract';
import { carryFormula, moveReferences } from '../../engine/rewrite';
import { type Area, type Reach, areaOf, contains, intersection, without } from './area';
import type { Cell } from './cell';
import { followReaches } from './following';
import { followFormats } from './following-formats';
import { rewriteFormulas } from './formulas';
import { sizeOf } from './tab';
import { type Workbook, areaIn, structureChanged } from './workbook';
import { forEachCell, tabOf } from './writing';

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** @param to where the upper left cell comes to stand; what is there is overwritten */
export function moveCells(workbook: Workbook, from: Reach, to: Place): void {
  const source = tabOf(workbook, from);
  const area = areaOf(from, sizeOf(source));
  const target = { ...area, ...to };
  const move: CellMove = {
    kind: 'moveCells',
    sheet: source.name,
    row: from.row,
    column: from.column,
    rows: from.rows,
    columns: from.columns,
    to: { sheet: tabOf(workbook, to).name, row: to.row, column: to.column },
  };
  rewriteFormulas(workbook, move, (formula, tab, row, column) =>
    contains(area, { sheet: tab.id, row, column, rows: 1, columns: 1 })
      ? carryFormula(formula, move)
      : moveReferences(formula, move, tab.name),
  );
  carryCells(workbook, area, target);
  carryMerges(workbook, area, target);
  followReaches(workbook, (reach) => {
    const covered = areaIn(workbook, reach);
    return covered && contains(area, covered) ? carried(reach, area, target) : reach;
  });
  followFormats(workbook, (reach) => carriedParts(workbook, reach, area, target));
  structureChanged(workbook);
}

function carryCells(workbook: Workbook, from: Area, to: Area): void {
  const source = tabOf(workbook, from);
  const target = tabOf(workbook, to);
  const lifted: (Cell | undefined)[] = [];
  forEachCell(from, (row, column) => {
    lifted.push(source.cells[row]?.[column]);
    delete source.cells[row]?.[column];
  });
  let next = 0;
  forEachCell(to, (row, column) => {
    const cell = lifted[next];
    next += 1;
    if (cell) (target.cells[row] ??= [])[column] = cell;
    else delete target.cells[row]?.[column];
  });
}

function carryMerges(workbook: Workbook, from: Area, to: Area): void {
  const leaving = tabOf(workbook, from).merges.filter((merge) => contains(from, merge));
  for (const tab of workbook.tabs) {
    tab.merges = tab.merges.filter((merge) => !leaving.includes(merge) && !contains(to, merge));
  }
  const target = tabOf(workbook, to);
  target.merges = [...target.merges, ...leaving.map((merge) => carried(merge, from, to))];
}

function carried<R extends Reach>(reach: R, from: Area, to: Area): R {
  return {
    ...reach,
    sheet: to.sheet,
    row: reach.row + to.row - from.row,
    column: reach.column + to.column - from.column,
  };
}

/** Colours belong to cells: those of the cut cells go along, those of the cells pasted over go. */
function carriedParts(workbook: Workbook, reach: Reach, from: Area, to: Area): readonly Reach[] {
  const covered = areaIn(workbook, reach);
  if (!covered) return [];
  const leaving = intersection(covered, from);
  if (!leaving && !intersection(covered, to)) return [reach];
  const staying = without(covered, from).flatMap((part) => without(part, to));
  return leaving ? [...staying, carried(leaving, from, to)] : staying;
}
