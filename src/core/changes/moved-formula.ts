/** A formula as it reads in another row: relative references go along, as they do when rows are sorted. */
import { isFormula } from '../tables/content';

/** Texts and names of tabs in quotes; names and functions; or a reference, with its column and row. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3})(\$?)(\d+)(?![\w.(])|[A-Za-z_][\w.]*/g;

/** @param rows how many rows further down it stands; a reference that would leave the tab stays as it is */
export function movedFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(PARTS, (part, column?: string, fixed?: string, row?: string) => {
    if (column === undefined || fixed === '$' || row === undefined) return part;
    const target = Number(row) + rows;
    return target < 1 ? part : `${column}${target}`;
  });
}

/** What was meant for a cell, in another row: formulas name cells of their own row. */
export function movedContent<T>(content: T, rows: number): T | string {
  return isFormula(content) ? movedFormula(content, rows) : content;
}

/** The formula with rows counted from its own, so that it reads the same wherever a sort has put it. @param row its own, from 1 */
export function relativeFormula(formula: string, row: number): string {
  return formula.replace(PARTS, (part, column?: string, fixed?: string, at?: string) =>
    column === undefined || fixed === '$' || at === undefined ? part : `${column}[${Number(at) - row}]`,
  );
}
