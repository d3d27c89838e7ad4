/** Rows grow and shrink with wrapped text. Univer measures them when the browser is idle. */
import { ICommandService, type Injector } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { run, workbookOf } from './workbook';
import { wrappedRows } from './shown-cells';

export function fitRows(injector: Injector, tab: string, rows: ReadonlySet<number>): void {
  const lastColumn = (workbookOf(injector)?.getSheetBySheetId(tab)?.getColumnCount() ?? 1) - 1;
  const ranges = [...rows].map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: lastColumn,
  }));
  if (ranges.length > 0) {
    run(injector, MarkDirtyRowAutoHeightOperation.id, { subUnitId: tab, ranges, id: `fit-${tab}` });
  }
}

/** Univer measures the first tab only, so each other one is measured when it first comes to the front. */
export function fitTabsWhenShown(injector: Injector): void {
  const measured = new Set<string>();
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id) return;
    const { subUnitId } = command.params as { readonly subUnitId: string };
    if (measured.has(subUnitId)) return;
    measured.add(subUnitId);
    fitRows(injector, subUnitId, wrappedRows(subUnitId));
  });
}
