/** Items, objectives and links between them, as ranges that a formula is given. */
import { UserError } from '../../user-error';
import type { ItemText, LinkedText, ObjectiveText } from '../language/overlaps/overlap';
import { cellText, isErrorCell, type Cell } from '../tables/cell';
import { cellsOf } from './arguments';
import type { CellParameter } from './cell-function';

export const ITEMS: CellParameter = {
  name: 'items',
  type: 'range',
  help: 'The work: a column of texts, or two columns with its ID and its text.',
};

export const OBJECTIVES: CellParameter = {
  name: 'objectives',
  type: 'range',
  help: 'The objectives: a column with their IDs, a column with their texts and, where you have more to say about them, further columns.',
};

export const LINKED: CellParameter = {
  name: 'linked',
  type: 'range',
  optional: true,
  help: 'What is linked already: a column of texts and a column with the ID of the objective that each serves. What resembles them is suggested for the same objective.',
};

/** The texts of items: the second column where there are two, because the first then holds IDs. */
export function readItems(argument: unknown): readonly ItemText[] {
  return cellsOf(argument).map((row) => ({ text: said(row[row.length > 1 ? 1 : 0]) }));
}

/** Rows without an ID are left out: nothing could point to them. */
export function readObjectives(argument: unknown): readonly ObjectiveText[] {
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width < 2) {
    throw new UserError(
      `${OBJECTIVES.name}: expected a column of IDs and a column of texts, but found ${width === 1 ? 'one column' : 'nothing'}.`,
    );
  }
  return rows
    .map(([id, title, ...more]) => ({
      id: said(id),
      title: said(title),
      more: more
        .map(said)
        .filter((text) => text !== '')
        .map((text) => ({ kind: 'reason' as const, text })),
    }))
    .filter(({ id, title, more }) => id !== '' && (title !== '' || more.length > 0));
}

/** @throws UserError where the range has not the two columns */
export function readLinked(argument: unknown): readonly LinkedText[] {
  const rows = cellsOf(argument);
  if (rows.length > 0 && (rows[0]?.length ?? 0) < 2) {
    throw new UserError(
      `${LINKED.name}: expected a column of texts and a column of objective IDs, but found one column.`,
    );
  }
  return rows
    .map(([text, objective]) => ({ text: said(text), objective: said(objective) }))
    .filter(({ text, objective }) => text !== '' && objective !== '');
}

/** A broken formula says nothing. */
function said(cell: Cell | undefined): string {
  return cell === undefined || isErrorCell(cell) ? '' : cellText(cell).trim();
}
