/** What the picker shows of a function: its documentation as plain data, with the family and the words that people look for. */
import type { CellFunctionDoc } from '../cells/cell-function';
import { familyOf } from './families';

export interface FormulaEntry extends CellFunctionDoc {
  /** The heading that it stands under. */
  readonly family: string;
  /** What people call it, for the search; nothing to show. */
  readonly words: string;
}

/** The functions in the order of their families. */
export function formulaEntries(docs: readonly CellFunctionDoc[]): readonly FormulaEntry[] {
  return docs
    .map((doc) => ({ doc, family: familyOf(doc.name) }))
    .sort((a, b) => a.family.position - b.family.position)
    .map(({ doc, family }) => ({
      ...doc,
      // Parameters carry the ways to read them, which do not cross to the browser.
      parameters: doc.parameters.map(({ name, help, optional, type }) => ({
        name,
        help,
        ...(optional ? { optional } : {}),
        ...(type ? { type } : {}),
      })),
      family: family.name,
      words: family.words,
    }));
}
