/** Tabs that hold what another tab holds, such as a copy kept from last quarter: one counts, or both do, and nobody could tell which. */
import type { Unchecked } from '../gaps/gap';
import type { ParsedPlan } from '../strategy/plan';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import { ROWS_SEARCHED, type FoundTable } from '../tables/find-tables';
import { normaliseHeading } from '../tables/headings';
import type { SheetData } from '../tables/sheet-data';

/** @param sheets tabs that set-up did not lay out, and of which nobody has said what they are */
export function twinTabs(tables: ParsedPlan, sheets: readonly SheetData[]): readonly Unchecked[] {
  const told = new Set<number>();
  const headings = new Map(sheets.map((sheet) => [sheet.id, headingsOn(sheet)]));
  const entries = Object.entries(tables) as [PlanTableKey, { readonly found: FoundTable }][];
  return entries.flatMap(([key, { found }]) => {
    const { sheet, headingRow, columns } = found;
    const naming = columns.get(planTables[key].identity);
    if (naming === undefined || !headings.has(sheet.id) || told.has(sheet.id)) return [];
    const names = namesBelow(sheet, headingRow, naming);
    const heading = headings.get(sheet.id)?.[headingRow] ?? '';
    return sheets.flatMap((other) => {
      if (other.id === sheet.id || told.has(other.id)) return [];
      const row = headings.get(other.id)?.indexOf(heading) ?? -1;
      if (row < 0 || !shareMost(names, namesBelow(other, row, naming))) return [];
      told.add(other.id);
      const reason = `the tab “${other.name}” has the headings and most of the rows of “${sheet.name}”, which is read as ${planTables[key].name}. Choose Use my sheet and leave one of them out`;
      return [{ reason, rules: [] }];
    });
  });
}

/** The rows in which headings may stand, each as one text. */
function headingsOn({ cells }: SheetData): readonly string[] {
  return cells.slice(0, ROWS_SEARCHED).map((row) => row.map(normaliseHeading).join('\n').trimEnd());
}

function namesBelow({ cells }: SheetData, headingRow: number, column: number): ReadonlySet<string> {
  const names = cells.slice(headingRow + 1).map((row) => cellText(row[column]).trim());
  return new Set(names.filter((name) => name !== ''));
}

/** Half of the shorter list; teams that fill in the same form share a few words at most. */
function shareMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}
