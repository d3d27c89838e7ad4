/** In how many rows of one of our own tabs somebody typed something that Throughline did not write. */
import { standardTemplates } from '../emails/templates/standard';
import { samplePlanKeys, withoutSampleSettings } from '../sample/fill-in';
import type { SamplePlan } from '../sample/sample-plan';
import { filledRows, samplePartsOfMap, sampleRowsOn } from '../sample/take-away';
import { settingDefinitions } from '../settings/definitions';
import { settingCells, settingRows } from '../settings/setting-rows';
import { allTables, planTables, type PlanTableKey, type TableKey } from '../tables/all-tables';
import { cellText, isBlank } from '../tables/cell';
import { sameContent } from '../tables/content';
import { findHeadings } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { columnsOf, type Table } from '../tables/table';

/** @param sample the sample plan, where the file holds it: its rows are nobody's */
export function typedRows(key: string, sheet: SheetData, sample: SamplePlan | undefined): number {
  const table: Table | undefined = allTables[key as TableKey];
  if (!table || table.kind === 'page' || WRITTEN_BY_US.includes(key)) return 0;
  if (key === 'settings') return changedSettings(sheet) - (sample ? sampleSettingsLeft(sheet, sample) : 0);
  if (key === 'templates') return changedTemplates(sheet);
  if (key === 'gaps') return triagedGaps(sheet);
  if (key === 'alignmentMap') return mappedRows(sheet, sample);
  const ours = new Set(sample ? sampleRows(key, sheet, sample) : []);
  return filledRows(sheet, table).filter((row) => !ours.has(row)).length;
}

const WRITTEN_BY_US: readonly string[] = [
  'coverage',
  'history',
  'changes',
  'reviewLog',
] satisfies readonly TableKey[];

/** Tabs that hold a plan and not what was found in it. */
export function holdsPlan(key: string): boolean {
  return key in planTables || key === 'alignmentMap';
}

function sampleRows(key: string, sheet: SheetData, sample: SamplePlan): readonly number[] {
  const isSample = (samplePlanKeys as readonly string[]).includes(key);
  return isSample ? sampleRowsOn(key as PlanTableKey, sheet, sample) : [];
}

/** An analysis writes the names of objectives on the map; contributions are what people type. */
function mappedRows(sheet: SheetData, sample: SamplePlan | undefined): number {
  const found = findHeadings(sheet, allTables.alignmentMap);
  if (!found) return 0;
  const ours = new Set(sample ? samplePartsOfMap(sheet, sample).rows : []);
  const declared = new Set(found.columns.values());
  return sheet.cells.filter(
    (cells, row) =>
      row > found.headingRow &&
      !ours.has(row + 1) &&
      cells.some((cell, column) => !declared.has(column) && !isBlank(cell)),
  ).length;
}

/** A gap that somebody gave an owner, a date, a note, or another status than it had. */
function triagedGaps(sheet: SheetData): number {
  const found = findHeadings(sheet, allTables.gaps);
  if (!found) return 0;
  const typed = columnsOf(allTables.gaps).flatMap(([key, { filledIn }]) => {
    const column = found.columns.get(key);
    return filledIn || column === undefined ? [] : [{ key, column }];
  });
  const isTyped = (key: string, cell: unknown) =>
    key === 'status' ? !['', 'Open', 'Fixed'].includes(String(cell)) : String(cell).trim() !== '';
  return sheet.cells.filter(
    (cells, row) =>
      row > found.headingRow && typed.some(({ key, column }) => isTyped(key, cells[column] ?? '')),
  ).length;
}

/** Settings that hold something else than their default. */
function changedSettings(sheet: SheetData): number {
  const cellOf = settingCells(findHeadings(sheet, allTables.settings));
  return settingRows().filter(({ column, standard }) => {
    const cell = cellOf(column)?.cell ?? '';
    // The file's own id has no default, and we wrote it.
    if (isBlank(cell) || column === settingDefinitions().fileId.column) return false;
    const isStandard =
      standard !== '' && (sameContent(cell, standard) || column.read(cell) === column.read(standard));
    return !isStandard;
  }).length;
}

/** How many settings still hold what the sample brought. */
function sampleSettingsLeft(sheet: SheetData, sample: SamplePlan): number {
  return withoutSampleSettings(sheet, sample.settings).reduce((sum, { values }) => sum + values.length, 0);
}

/** Messages whose words are not the standard ones any more; a cleared cell means those too. */
function changedTemplates(sheet: SheetData): number {
  const found = findHeadings(sheet, allTables.templates);
  if (!found) return 0;
  const standard = new Set(
    Object.values(standardTemplates()).flatMap(({ subject, text }) => [cellText(subject), cellText(text)]),
  );
  const typed = ['subject', 'body'].flatMap((key) => found.columns.get(key) ?? []);
  return sheet.cells.filter(
    (cells, row) =>
      row > found.headingRow &&
      typed.some((column) => !isBlank(cells[column]) && !standard.has(cellText(cells[column]))),
  ).length;
}
