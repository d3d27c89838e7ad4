/** Whether a formula's result is shown as a date without a number format being set, as Sheets does. */
import { FUNCTIONS } from './functions';
import type { Node } from './syntax';

/** Functions whose result is of the same sort as one of their parameters, by the positions of those. */
const PASSING: Readonly<Record<string, readonly number[]>> = {
  IF: [1, 2],
  IFERROR: [0],
  IFNA: [0],
  MIN: [0],
  MAX: [0],
  MINIFS: [0],
  MAXIFS: [0],
  ARRAYFORMULA: [0],
  UPLUS: [0],
};

/** @param cellIsDate whether the first cell of a reference shows a date */
export function givesDate(node: Node, cellIsDate: (reference: Node) => boolean): boolean {
  if (node.kind === 'reference' || node.kind === 'name') return cellIsDate(node);
  if (node.kind !== 'call') return false;
  if (FUNCTIONS[node.name]?.givesDate) return true;
  const isDate = (position: number): boolean => {
    const parameter = node.parameters[position];
    return parameter !== undefined && givesDate(parameter, cellIsDate);
  };
  if (node.name === 'ADD') return isDate(0) !== isDate(1); // a date and a number of days
  if (node.name === 'MINUS') return isDate(0) && !isDate(1);
  return (PASSING[node.name] ?? []).some(isDate);
}
