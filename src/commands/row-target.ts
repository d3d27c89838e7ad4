/** The row that a form is saved to: the one that was opened, wherever it stands now, or a free one. */
import { freeRow } from '../core/forms/free-row';
import type { RowForm, RowMark, Texts } from '../core/forms/field';
import { locateRow } from '../core/forms/locate-row';
import { newRowForm } from '../core/forms/new-row-form';
import { rowsOnTab, type RowsOfTable } from '../core/forms/row-choices';
import { formOfRow } from '../core/forms/row-form';
import { sameId } from '../core/forms/same-id';
import { partOn } from '../core/gaps/spot';
import { normaliseName } from '../core/strategy/item';
import { planTables } from '../core/tables/all-tables';
import type { FoundTable } from '../core/tables/find-tables';
import type { SheetData } from '../core/tables/sheet-data';
import type { Tab } from '../google/open-file';
import type { RowChange } from '../rpc/rows';
import { UserError } from '../user-error';
import { formContext, readFilePlan, type FilePlan } from './file-plan';
import { ensureTabs } from './lay-out-tabs';

export interface RowTarget {
  readonly file: FilePlan;
  readonly found: FoundTable;
  readonly tab: Tab;
  /** The tab as it was read, with its formulas. */
  readonly held: SheetData;
  /** From 1. */
  readonly row: number;
  /** A row has to be inserted first, so that the new one gets this number. */
  readonly needsRoom: boolean;
  /** The form as it would open now. */
  readonly form: RowForm;
  readonly suggested: Texts;
}

/** @throws UserError where the row is gone or doubled, or where rows can only be added by hand */
export function rowTarget(change: RowChange, asRead: FilePlan = readFilePlan()): RowTarget {
  const file = withTable(asRead, change);
  const whole = file.plan.tables[change.table]?.found;
  const found = change.sheetId === undefined ? whole : partOn(whole, change.sheetId);
  const sheet = found && file.workbook.sheets.find(({ id }) => id === found.sheet.id);
  const tab = found && file.workbook.tabs.get(found.sheet.id);
  if (!found || !tab || !sheet) throw new UserError(lostSentence(change));
  const context = formContext(file, found);
  const held = { ...sheet, formulas: context.formulas };
  const known = { file, found, tab, held };
  const rows = rowsOnTab(file.plan.tables, change.table, found.sheet.id);
  const mark = change.mark ?? addedBefore(rows, change);
  if (!mark) {
    if (found.derived) throw new UserError(byPlaceSentence(sheet.name));
    const place = freeRow(planTables[change.table], found, context.formulas);
    return { ...known, ...place, ...newRowForm(change.table, found, context) };
  }
  const row = locateRow(rows, mark);
  const form = formOfRow(change.table, found, row, context);
  return { ...known, row, needsRoom: false, form, suggested: {} };
}

/** The new row itself, where a first press has added it and its answer was lost: it must not come twice. */
function addedBefore({ rows }: RowsOfTable, { table, typed, suggestedId }: RowChange): RowMark | undefined {
  if (suggestedId === undefined || typed['id'] !== suggestedId) return undefined;
  const name = normaliseName(typed[planTables[table].identity] ?? '');
  const same = rows.find((one) => sameId(one.id, suggestedId) && normaliseName(one.name) === name);
  return same && { row: same.row, id: same.id, name: same.name };
}

/** The first row of a table that the file lacks brings its tab. */
function withTable(file: FilePlan, { table, mark }: RowChange): FilePlan {
  if (mark || file.plan.tables[table]) return file;
  return readFilePlan(ensureTabs(file.workbook, [table]).workbook);
}

function lostSentence({ table }: RowChange): string {
  return `No tab with ${planTables[table].name} is found any more, so nothing was written. Its headings may have been renamed: look at the sheet, then save again.`;
}

/** Why a form cannot add a row here; said before anybody fills it in. */
export function byPlaceSentence(tab: string): string {
  return `On “${tab}” rows belong to each other by where they stand, so a new one needs its place. Insert it there by hand; its other cells can then be filled in here.`;
}
