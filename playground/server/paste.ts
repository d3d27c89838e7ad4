/** Copies inside the workbook: contents go in as a person's paste, so that triggers fire; looks and drop-downs follow. */
import { shiftFormula } from '../engine/rewrite';
import type { Host } from '../host/host';
import { a1Of } from '../host/model/a1';
import type { Area } from '../host/model/area';
import { copyCells } from '../host/model/copying';
import { type Tab, cellAt } from '../host/model/tab';
import type { Workbook } from '../host/model/workbook';
import type { Box } from '../protocol/cell-view';
import type { Edit, Likeness } from '../protocol/edit';
import { typedText } from './view/cell-view';

type PasteEdit = Extract<Edit, { kind: 'paste' }>;

const LOOKS_ONLY = { contents: false, looks: true, validation: true } as const;

/** A selection that is a multiple of what was copied is filled with it, as in Sheets; otherwise the copy keeps its size. */
export function pasteCopy(
  person: Host['person'],
  workbook: Workbook,
  source: Tab,
  target: Tab,
  edit: PasteEdit,
): void {
  const from = areaOf(source, edit.from.box);
  const selected = areaOf(target, edit.box);
  const to: Area = {
    ...selected,
    rows: selected.rows % from.rows === 0 ? selected.rows : from.rows,
    columns: selected.columns % from.columns === 0 ? selected.columns : from.columns,
  };
  const texts = Array.from({ length: to.rows }, (_, down) =>
    Array.from({ length: to.columns }, (__, right) => {
      const [row, column] = [from.row + (down % from.rows), from.column + (right % from.columns)];
      const by = edit.cut
        ? { down: 0, right: 0 }
        : { down: to.row + down - row, right: to.column + right - column };
      return copiedText(workbook, source, row, column, by);
    }),
  );
  if (edit.cut) person.clear(source.name, a1Of(from));
  person.paste(target.name, a1Of(to), texts);
  copyCells(workbook, from, to, LOOKS_ONLY);
}

export function copyLook(workbook: Workbook, tab: Tab, { from, to }: Likeness): void {
  copyCells(workbook, areaOf(tab, from), areaOf(tab, to), LOOKS_ONLY);
}

/** What a person would type to get the same cell there: formulas move along, unless they were cut. */
function copiedText(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  { down, right }: { readonly down: number; readonly right: number },
): string {
  const cell = cellAt(tab, row, column);
  if (cell?.formula !== undefined) return shiftFormula(cell.formula, down, right);
  return typedText(workbook, tab, row, column) ?? '';
}

function areaOf(tab: Tab, { top, left, bottom, right }: Box): Area {
  return { sheet: tab.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
