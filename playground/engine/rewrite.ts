/** Rewrites the references of a formula when cells move; every other character stays as it was typed. */
import type { StructureChange } from './contract';
import { printReference, readReference, sheetPrefix, type Corner, type Reference } from './references';
import { tokensOf } from './tokens';

const GONE = '#REF!';
type Axis = 'row' | 'column';

/**
 * The formula after rows or columns were inserted or deleted, or a tab renamed or deleted; deleted targets become #REF!.
 * @param home the name of the tab that the formula stands on, which references without a tab mean
 */
export function moveReferences(formula: string, change: StructureChange, home: string): string {
  return rewritten(formula, (reference) => {
    if (!sameName(reference.sheet ?? home, change.sheet)) return reference;
    switch (change.kind) {
      case 'renameSheet':
        return reference.sheet === undefined ? reference : { ...reference, prefix: sheetPrefix(change.name) };
      case 'deleteSheet':
        return reference.sheet === undefined ? reference : undefined;
      case 'insertRows':
        return inserted(reference, 'row', change.at, change.count);
      case 'insertColumns':
        return inserted(reference, 'column', change.at, change.count);
      case 'deleteRows':
        return deleted(reference, 'row', change.at, change.count);
      case 'deleteColumns':
        return deleted(reference, 'column', change.at, change.count);
    }
  });
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
  const tokens = formula.startsWith('=') ? tokensOf(formula.slice(1)) : undefined;
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

function inserted(reference: Reference, axis: Axis, at: number, count: number): Reference {
  const move = (corner: Corner): Corner => {
    const place = corner[axis];
    return place === undefined || place < at ? corner : { ...corner, [axis]: place + count };
  };
  return { ...reference, from: move(reference.from), ...(reference.to && { to: move(reference.to) }) };
}

function deleted(reference: Reference, axis: Axis, at: number, count: number): Reference | undefined {
  const { from, to = from } = reference;
  const end = at + count;
  const first = from[axis];
  const last = to[axis];
  if (first !== undefined && first >= at && first < end && last !== undefined && last >= at && last < end) {
    return undefined;
  }
  const start = first === undefined || first < at ? first : first >= end ? first - count : at;
  const stop = last === undefined || last < at ? last : last >= end ? last - count : at - 1;
  return {
    ...reference,
    from: placed(from, axis, start),
    ...(reference.to && { to: placed(to, axis, stop) }),
  };
}

function placed(corner: Corner, axis: Axis, place: number | undefined): Corner {
  return place === undefined ? corner : { ...corner, [axis]: place };
}

function shifted(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
