/** Inserting, deleting and moving rows and columns, with everything that follows them. */
import type { StructureChange } from '../../engine/contract';
import { type Axis, type LineChange, movedList } from './lines';
import { follow } from './following';
import { rewriteFormulas } from './formulas';
import { type Cell, blankCell } from './cell';
import type { Lines, Tab } from './tab';
import { Refusal } from './refusal';
import { type Workbook, structureChanged } from './workbook';

/** Ten million cells a file. */
const MOST_CELLS = 10_000_000;

/**
 * Inserts rows or columns. New cells take over the look and the validation of a neighbour.
 * @param at index of the first new line
 * @param like index, before the insertion, of the line they resemble
 */
export function insertLines(
  workbook: Workbook,
  tab: Tab,
  axis: Axis,
  at: number,
  count: number,
  like: number,
): void {
  refuseTooMany(workbook, tab, axis, count);
  const patterns = axis === 'row' ? (tab.cells[like] ?? []).map(looksOf) : undefined;
  const columnPatterns = axis === 'column' ? tab.cells.map((line) => looksOf(line?.[like])) : undefined;
  changeLines(workbook, tab, { kind: 'insert', axis, at, count });
  for (let line = at; line < at + count; line += 1) {
    patterns?.forEach((looks, column) => looks && ((tab.cells[line] ??= [])[column] = looks));
    columnPatterns?.forEach((looks, row) => looks && ((tab.cells[row] ??= [])[line] = looks));
  }
}

export function deleteLines(workbook: Workbook, tab: Tab, axis: Axis, at: number, count: number): void {
  const lines = linesOf(tab, axis);
  if (count >= lines.count) {
    throw new Refusal(`You can't delete all the ${axis === 'row' ? 'rows' : 'columns'} on the sheet.`);
  }
  if (count >= lines.count - lines.frozen && at >= lines.frozen) {
    throw new Refusal(`It is not possible to delete all non-frozen ${axis}s.`);
  }
  changeLines(workbook, tab, { kind: 'delete', axis, at, count });
}

/** @param to index that the block starts before, counted as the lines stand now */
export function moveLines(
  workbook: Workbook,
  tab: Tab,
  axis: Axis,
  at: number,
  count: number,
  to: number,
): void {
  if (to >= at && to <= at + count) return;
  refuseSplitMerge(tab, axis, at, count);
  changeLines(workbook, tab, { kind: 'move', axis, at, count, to });
}

/** Sheets moves a merged cell as a whole or not at all; the sentence is ours. */
function refuseSplitMerge(tab: Tab, axis: Axis, at: number, count: number): void {
  const split = tab.merges.some((merge) => {
    const start = merge[axis];
    const end = start + merge[`${axis}s`];
    return start < at + count && end > at && !(start >= at && end <= at + count);
  });
  if (split) {
    throw new Refusal(`These ${axis}s hold a part of a merged cell. Move all ${axis}s that it covers.`);
  }
}

export function linesOf(tab: Tab, axis: Axis): Lines {
  return axis === 'row' ? tab.rows : tab.columns;
}

function changeLines(workbook: Workbook, tab: Tab, change: LineChange): void {
  const lines = linesOf(tab, change.axis);
  const none = (): undefined => undefined;
  if (change.axis === 'row') {
    tab.cells = movedList(tab.cells, change, none);
  } else {
    tab.cells = tab.cells.map((line) => line && movedList(line, change, none));
  }
  lines.sizes = movedList(lines.sizes, change, none);
  lines.hidden = movedList(lines.hidden, change, none);
  lines.frozen = frozenAfter(lines.frozen, change);
  lines.count += change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  follow(workbook, tab, change);
  rewriteFormulas(workbook, engineChange(tab, change));
  structureChanged(workbook, tab.id);
}

function frozenAfter(frozen: number, change: LineChange): number {
  if (change.kind === 'move' || change.at >= frozen) return frozen;
  if (change.kind === 'insert') return frozen + change.count;
  return frozen - (Math.min(frozen, change.at + change.count) - change.at);
}

function engineChange(tab: Tab, change: LineChange): StructureChange {
  const { axis, at, count } = change;
  const lines = axis === 'row' ? 'Rows' : 'Columns';
  if (change.kind === 'move') return { kind: `move${lines}`, sheet: tab.name, at, count, to: change.to };
  return { kind: `${change.kind}${lines}`, sheet: tab.name, at, count };
}

function looksOf(cell: Readonly<Cell> | undefined): Readonly<Cell> | undefined {
  return cell && blankCell(cell.format, cell.validation);
}

function refuseTooMany(workbook: Workbook, tab: Tab, axis: Axis, count: number): void {
  const cells = workbook.tabs.reduce((sum, { rows, columns }) => sum + rows.count * columns.count, 0);
  const more = count * linesOf(tab, axis === 'row' ? 'column' : 'row').count;
  if (cells + more > MOST_CELLS) {
    throw new Refusal(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
}
