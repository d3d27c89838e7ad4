/** Sidebar: what is selected, and which names the file has. */
import { addressText } from '../../core/formulas/address';
import { openFile } from '../../google/open-file';
import { namesOf, readSelection } from '../../google/selection';
import type { SheetContext } from '../../rpc/formulas';
import { UserError } from '../../user-error';

export function sheetContext(): SheetContext {
  const file = openFile();
  const selected = readSelection(file);
  if (!selected) throw new UserError('No cell is selected. Click a cell in the sheet and try again.');
  const { tab, cells, activeCell, activeCellIsEmpty } = selected;
  return {
    names: namesOf(file),
    tab,
    selection: addressText({ tab, a1: cells }),
    cell: addressText({ tab, a1: activeCell }),
    cellIsEmpty: activeCellIsEmpty,
  };
}
