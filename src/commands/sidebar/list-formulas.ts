/** Sidebar: every formula with its documentation. */
import type { FormulaEntry } from '../../core/formulas/entry';
import { readData } from '../../google/read-data';

export function listFormulas(): readonly FormulaEntry[] {
  return readData('formulas');
}
