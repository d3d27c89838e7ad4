/** Rewrites the references of a formula when cells move; every other character stays as it was typed. */
import { movedWithCells, sameName } from './cell-moves';
import type { CellMove, StructureChange } from './contract';
import { type Axis, deletedLines, insertedLines, movedLines } from './line-shifts';
import { printReference, readReference, sheetPrefix, type Corner, type Reference } from './references';
import { tokensOf } from './tokens';

const GONE = '#REF!';

/**
 * The formula after rows, columns or cells were inserted, deleted or moved, or a tab renamed or deleted; deleted targets
 * become #REF!.
 * @param home the name of the tab that the formula stands on, which references without a tab mean
 * @param parts 'fixed' leaves alone what has no `$` as rows and columns change: in the formula of a conditional format it
 * is counted from the first cell of the rule
 */
export function moveReferences(
  formula: string,
  change: StructureChange,
  home: string,
  parts: 'all' | 'fixed' = 'all',
): string {
  return rewritten(formula, (reference) => {
    if (!sameName(reference.sheet ?? home, change.sheet)) return reference;
    switch (change.kind) {
      case 'renameSheet':
        return reference.sheet === undefined ? reference : { ...reference, prefix: sheetPrefix(change.name) };
      case 'deleteSheet':
        return reference.sheet === undefined ? reference : undefined;
      case 'moveCells':
        return parts === 'fixed' && !(isFixed(reference, 'row') && isFixed(reference, 'column'))
          ? reference
          : movedWithCells(reference, change, home);
      default:
        return parts === 'fixed' && !isFixed(reference, AXES[change.kind])
          ? reference
          : withLines(reference, change);
    }
  });
}

/** A formula that is cut and pasted itself: it keeps pointing at the same cells, and at those that come along. */
export function carryFormula(formula: string, move: CellMove): string {
  return rewritten(formula, (reference) =>
    sameName(reference.sheet ?? move.sheet, move.sheet)
      ? movedWithCells(reference, move, move.to.sheet)
      : reference,
  );
}

type LineChange = Extract<StructureChange, { readonly at: number }>;

const AXES: Readonly<Record<LineChange['kind'], Axis>> = {
  insertRows: 'row',
  deleteRows: 'row',
  moveRows: 'row',
  insertColumns: 'column',
  deleteColumns: 'column',
  moveColumns: 'column',
};

function withLines(reference: Reference, change: LineChange): Reference | undefined {
  const { kind, at, count } = change;
  const axis = AXES[kind];
  if ('to' in change) return movedLines(reference, axis, at, count, change.to);
  return kind === 'insertRows' || kind === 'insertColumns'
    ? insertedLines(reference, axis, at, count)
    : deletedLines(reference, axis, at, count);
}

function isFixed({ from, to = from }: Reference, axis: Axis): boolean {
  return [from, to].every((corner) => (axis === 'row' ? corner.rowFixed : corner.columnFixed));
}

/** The formula as it reads after being copied that many rows down and columns right: only parts without `$` move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewritten(formula, (reference) => {
    const from = shifted(reference.from, rows, columns);
    const to = reference.to && shifted(reference.to, rows, columns);
    if (!from || (reference.to && !to)) return undefined;
    return { ...reference, from, ...(to && { to }) };
  });
}

function rewritten(formula: string, change: (reference: Reference) => Reference | undefined): string {
  // Where the comma begins decimals, `1,5` falls apart here and is put together again as it was.
  const tokens = formula.startsWith('=') ? tokensOf(formula.slice(1), '.') : undefined;
  if (!tokens) return formula;
  const texts = tokens.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const before = readReference(text);
    const after = change(before);
    if (!after) return GONE;
    const printed = printReference(after);
    return printed === printReference(before) ? text : printed;
  });
  return `=${texts.join('')}`;
}

function shifted(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}
