/** Conditional formats with a formula of their own: the formula is moved to each cell and computed there. */
import type { Grid } from '../../engine/contract';
import { createEngine } from '../../engine/engine';
import { shiftFormula } from '../../engine/rewrite';
import { type Reach, areaOf } from '../../host/model/area';
import { isDateAt, valueAt } from '../../host/model/reading';
import { instantOfSerial, serialOfInstant } from '../../host/model/serial';
import { type Tab, sizeOf } from '../../host/model/tab';
import { type Workbook, areaIn, tabById, tabByName } from '../../host/model/workbook';

/** Says for a cell of the range whether the formula is true there. */
export function formulaCondition(
  workbook: Workbook,
  tab: Tab,
  reaches: readonly Reach[],
  formula: string,
): (row: number, column: number) => boolean {
  const [reach] = reaches;
  if (!reach) return () => false;
  const origin = areaOf(reach, sizeOf(tab));
  // The formula stands below the last row, where no reference of it can mean itself.
  const home = { sheet: tab.id, row: tab.rows.count, column: 0 };
  let moved = formula;
  const engine = createEngine({
    grid: {
      ...shownValues(workbook),
      formula: (sheet, row) => (sheet === home.sheet && row === home.row ? moved : undefined),
    },
    custom: { has: () => false, call: () => null },
    now: workbook.now,
    timeZone: () => workbook.timeZone,
    dateOfSerial: (serial) => new Date(instantOfSerial(serial, workbook.timeZone)),
    serialOfDate: (date) => serialOfInstant(date.getTime(), workbook.timeZone),
  });
  return (row, column) => {
    moved = shiftFormula(formula, row - origin.row, column - origin.column);
    engine.changed([{ ...home, rows: 1, columns: 1 }]);
    return engine.value(home.sheet, home.row, home.column) === true;
  };
}

/** The workbook as the condition sees it: every cell is what it shows, already computed. */
function shownValues(workbook: Workbook): Grid {
  const at = <T>(id: number, ask: (tab: Tab) => T, otherwise: T): T => {
    const tab = tabById(workbook, id);
    return tab ? ask(tab) : otherwise;
  };
  const nothing = { rows: 0, columns: 0 };
  return {
    sheetId: (name) => tabByName(workbook, name)?.id,
    sheetName: (id) => tabById(workbook, id)?.name,
    // One row more, for the formula itself.
    size: (id) => at(id, (tab) => ({ rows: tab.rows.count + 1, columns: tab.columns.count }), nothing),
    used: (id) => at(id, (tab) => ({ ...workbook.engine.extent(id), rows: tab.rows.count + 1 }), nothing),
    literal: (id, row, column) =>
      at(id, (tab) => (row < tab.rows.count ? valueAt(workbook, tab, row, column) : null), null),
    formula: () => undefined,
    isDate: (id, row, column) => at(id, (tab) => isDateAt(workbook, tab, row, column), false),
    namedRange: (name) => {
      const found = workbook.names.find((named) => named.name.toLowerCase() === name.toLowerCase());
      return found && areaIn(workbook, found.reach);
    },
  };
}
