/** Sidebar: writes a live formula into the chosen cell, and replaces nothing that the person has not agreed to. */
import { readAddress } from '../../core/formulas/address';
import { formulaText, mayBeName } from '../../core/formulas/formula-text';
import { beginning, COMPUTING, problemShown } from '../../core/formulas/outcome';
import { contains, findName, findRange } from '../../google/find-range';
import { changingFile } from '../changing-file';
import { contentOf, shownIn, writeFormula, type OneCell } from '../../google/one-cell';
import { openFile, type File } from '../../google/open-file';
import { readData } from '../../google/read-data';
import type { FormulaWish, Insertion } from '../../rpc/formulas';
import { UserError } from '../../user-error';
import { noting } from '../write-run';

export function insertFormula({ name, arguments: typed, cell, overwrite }: FormulaWish): Insertion {
  const doc = readData('formulas').find((one) => one.name === name);
  if (!doc) throw new UserError(`There is no formula named “${name}”. Choose one from the list.`);
  const file = openFile();
  const chosen = chosenCell(file, cell);
  const texts = typed.map((text) => text.trim());
  const names = new Set(texts.filter((text) => checkArgument(file, text, chosen)));
  const formula = formulaText(doc, texts, { tab: chosen.tab, isNamedRange: (text) => names.has(text) });
  const holds = changingFile(() => {
    const content = contentOf(chosen.target);
    if (content !== undefined && overwrite !== true) return content;
    const block = { row: chosen.target.getRow(), column: chosen.target.getColumn(), values: [[formula]] };
    noting(file, `Inserted ${name}`, [{ tab: chosen.target.getSheet(), blocks: [block] }], () =>
      writeFormula(chosen.target, formula),
    );
    return undefined;
  });
  if (holds !== undefined) return { state: 'occupied', holds: beginning(holds) };
  const shows = shownIn(chosen.target, COMPUTING);
  const problem = problemShown(chosen.a1, shows);
  return { state: 'inserted', shows: beginning(shows), ...(problem ? { problem } : {}) };
}

interface ChosenCell {
  readonly target: OneCell;
  readonly tab: string;
  readonly a1: string;
}

function chosenCell(file: File, cell: string): ChosenCell {
  const { tab, a1 } = readAddress(cell) ?? {};
  if (tab === undefined || a1 === undefined || a1.includes(':')) {
    throw new UserError(`Expected one cell with its tab, but found “${cell}”. Select a cell and try again.`);
  }
  const target = findRange(file, tab, a1);
  if (!target) throw new UserError(`There is no cell ${cell} any more. Select a cell and try again.`);
  return { target, tab, a1 };
}

/**
 * @returns true where the text is a name of the file
 * @throws UserError where the cells are not there, or are the ones that the formula goes to
 */
function checkArgument(file: File, text: string, { target, tab, a1 }: ChosenCell): boolean {
  const address = readAddress(text);
  const named = !address && mayBeName(text) ? findName(file, text) : undefined;
  const range = address ? findRange(file, address.tab ?? tab, address.a1) : named;
  if (address && !range) {
    throw new UserError(`“${text}” is not in this file. Check the name of the tab and its cells.`);
  }
  if (range && contains(range, target)) {
    throw new UserError(
      `${a1} lies inside ${text}, so the formula would read its own result. Choose a cell outside, or one on another tab.`,
    );
  }
  return named !== undefined;
}
