/** Where the sample plan goes: the cells to write on tabs that are laid out and empty. */
import { settingDefinitions } from '../settings/definitions';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { alignmentMap } from '../tables/alignment-map';
import { cellText, type Cell } from '../tables/cell';
import { findHeadings } from '../tables/find-tables';
import { gaps } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import { settingsTable } from '../tables/settings';
import type { SheetData } from '../tables/sheet-data';
import { syncRows, type Block } from '../tables/sync-rows';
import type { Table } from '../tables/table';
import { extendMap } from '../strategy/extend-map';
import type { SamplePlan } from './sample-plan';

export const samplePlanKeys = Object.keys(planTables) as readonly PlanTableKey[];

/** The tabs that must be empty before a sample may come, and are not: the sample never mixes with a person's plan. */
export function occupiedTabs(sheetOf: (key: string) => SheetData | undefined): readonly string[] {
  const tables: Readonly<Record<string, Table>> = { ...planTables, gaps };
  return Object.entries(tables).flatMap(([key, table]) => {
    const sheet = sheetOf(key);
    const found = sheet && findHeadings(sheet, table);
    return found && parseTable(table, found).rows.length > 0 ? [sheet.name] : [];
  });
}

/** The rows of one plan table. */
export function sampleBlocks(key: PlanTableKey, sheet: SheetData, sample: SamplePlan): readonly Block[] {
  const found = findHeadings(sheet, planTables[key]);
  const rows: readonly Readonly<Record<string, Cell | undefined>>[] = sample.rows[key];
  return found
    ? syncRows(
        planTables[key],
        found,
        rows.map((row) => ({ row: undefined, cells: known(row) })),
      )
    : [];
}

function known(row: Readonly<Record<string, Cell | undefined>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell]])),
  );
}

/** The map: its headings and rows, and the contributions where they cross. */
export function sampleMapBlocks(sheet: SheetData, sample: SamplePlan): readonly Block[] {
  const products = sample.rows.productObjectives.map(({ id, objective }) =>
    mapItem('productObjectives', id, objective),
  );
  const companies = sample.rows.companyObjectives.map(({ id, objective }) =>
    mapItem('companyObjectives', id, objective),
  );
  const width = Object.keys(alignmentMap.columns).length;
  const strengths = products.map(({ id }) =>
    companies.map(
      (to): Cell =>
        sample.contributions.find((one) => one.productObjective === id && one.companyObjective === to.id)
          ?.contribution ?? '',
    ),
  );
  return [...extendMap(sheet, products, companies), { row: 2, column: width + 1, values: strengths }];
}

function mapItem(table: PlanTableKey, id: Cell | undefined, name: Cell | undefined) {
  const place = { sheetId: 0, tab: '', row: 0, column: 0 };
  return { table, key: cellText(id), id: cellText(id), name: cellText(name), place };
}

/** The settings that the sample needs; those that the person changed already stay. */
export function sampleSettings(sheet: SheetData, settings: SamplePlan['settings']): readonly Block[] {
  return changedSettings(
    sheet,
    settings,
    (held) => held === '',
    (value) => value,
  );
}

/** Empties them again, unless the person put something else there meanwhile. */
export function withoutSampleSettings(sheet: SheetData, settings: SamplePlan['settings']): readonly Block[] {
  return changedSettings(
    sheet,
    settings,
    (held, value) => held === cellText(value),
    () => '',
  );
}

function changedSettings(
  sheet: SheetData,
  settings: SamplePlan['settings'],
  applies: (held: string, value: Cell) => boolean,
  wanted: (value: Cell) => Cell,
): readonly Block[] {
  const found = findHeadings(sheet, settingsTable);
  if (!found) return [];
  const values = new Map<string, Cell>(
    Object.entries(settings).map(([key, value]) => [
      settingDefinitions()[key as keyof typeof settings].column.heading,
      value,
    ]),
  );
  const at = (row: readonly Cell[], key: 'setting' | 'value') => cellText(row[found.columns.get(key) ?? -1]);
  const rows = sheet.cells.flatMap((cells, i) => {
    const value = values.get(at(cells, 'setting'));
    return value !== undefined && applies(at(cells, 'value'), value)
      ? [{ row: i + 1, cells: { value: wanted(value) } }]
      : [];
  });
  return syncRows(settingsTable, found, rows);
}
