/** Sidebar: saves a form. Finds the row again, looks at what others did meanwhile, and writes the changed cells only. */
import { checkValues } from '../../core/forms/check-values';
import { compareRow } from '../../core/forms/compare-row';
import type { RowMark, Texts } from '../../core/forms/field';
import { rowBlocks, writtenRuns } from '../../core/forms/row-blocks';
import { rowsOnTab, type RowsOfTable } from '../../core/forms/row-choices';
import { formOfRow } from '../../core/forms/row-form';
import { sameId } from '../../core/forms/same-id';
import { savedSentence, titleOfRun } from '../../core/forms/saved-sentence';
import { partOn } from '../../core/gaps/spot';
import { normaliseName } from '../../core/strategy/item';
import { planTables } from '../../core/tables/all-tables';
import type { SheetData } from '../../core/tables/sheet-data';
import { rulesInRow } from '../../google/cell-rules';
import { insertRowBelow } from '../../google/insert-row';
import { changingFile } from '../changing-file';
import type { RowChange, SavedRow } from '../../rpc/rows';
import { UserError } from '../../user-error';
import { formContext, readFilePlan, type FilePlan } from '../file-plan';
import { rowTarget, type RowTarget } from '../row-target';
import { settleCells, type Settled } from '../settle-cells';
import { readAgain, withSheet } from '../workbook';
import { writeRun } from '../write-run';

export function saveRow(change: RowChange): SavedRow {
  return changingFile(() => saveRowIn(change));
}

/** The same inside the lock. @param asRead the file, where it was read already */
export function saveRowIn(change: RowChange, asRead?: FilePlan): SavedRow {
  const target = rowTarget(change, asRead);
  const { form, found, row, needsRoom, tab, file, held } = target;
  const typed = withFreeId(change, target);
  const { write, conflicts, others, problems: refused } = compareRow(form, { ...change, typed });
  if (conflicts.length > 0) return { state: 'changed', conflicts, others };
  const problems = [...refused, ...checkValues(form, change.mark ? write : withIdentity(target, write))];
  if (problems.length > 0) return { state: 'problems', problems };
  if (needsRoom && change.insert !== true) return { state: 'full', said: fullSentence(held.name, row) };

  // An inserted row looks like the one above it.
  const like = needsRoom ? row - 1 : row;
  const rules = rulesInRow(tab, like, writtenRuns(found, write));
  const cells = found.sheet.cells[like - 1] ?? [];
  const wanted = rowBlocks({ table: change.table, found, row, held: cells, comma: file.comma, rules }, write);
  if (wanted.problems.length > 0) return { state: 'problems', problems: wanted.problems };
  if (needsRoom) insertRowBelow(tab, like);
  const { blocks } = wanted;
  const before = needsRoom ? withRowBelow(held, like) : held;
  if (blocks.length > 0) {
    const run = titleOfRun(form, write);
    writeRun(file.workbook.file, run, [needsRoom ? { tab, blocks } : { tab, blocks, held }]);
  }
  const settled = settleCells({ tab, before, headingRow: found.headingRow, blocks }, (depth) =>
    readAgain(file.workbook, held, depth),
  );
  return { state: 'saved', ...readBack(target, change, write, settled), others };
}

/** As Sheets leaves it: what stood below moves down by one, and formulas there are looked at anew only where rows have moved. */
function withRowBelow(sheet: SheetData, row: number): SheetData {
  const insert = <T>(rows: readonly (readonly T[])[]) => [...rows.slice(0, row), [], ...rows.slice(row)];
  return { ...sheet, cells: insert(sheet.cells), formulas: insert(sheet.formulas ?? []) };
}

/** A suggested ID that somebody has taken meanwhile gives way to the next one. */
function withFreeId({ typed, suggestedId }: RowChange, { suggested }: RowTarget): Texts {
  const next = suggested['id'];
  return suggestedId !== undefined && typed['id'] === suggestedId && next !== undefined
    ? { ...typed, id: next }
    : typed;
}

/** A new row needs its name, even where nothing was typed into that field. */
function withIdentity({ form: { table, fields } }: RowTarget, write: Texts): Texts {
  const { identity } = planTables[table];
  const held = fields.find(({ key }) => key === identity)?.text ?? '';
  return { [identity]: held, ...write };
}

function fullSentence(tab: string, row: number): string {
  return `On “${tab}” there is no free row between the last one and what stands below it. Throughline can insert one: what stands from row ${row} on moves down by one.`;
}

/** Reads the row as it is now, wherever it stands. @throws UserError where it cannot be told in which row something was saved */
function readBack(
  { file, found, row, form: opened }: RowTarget,
  { table }: RowChange,
  write: Texts,
  { sheet, hasMoved, isLost }: Settled,
) {
  const now = readFilePlan(withSheet(file.workbook, sheet));
  const foundNow = partOn(now.plan.tables[table]?.found, found.sheet.id) ?? found;
  const name = write[planTables[table].identity] ?? opened.mark?.name ?? '';
  const id = write['id'] ?? opened.mark?.id ?? '';
  const rows = rowsOnTab(now.plan.tables, table, found.sheet.id);
  const at = hasMoved ? rowOf(rows, { row, id, name }) : row;
  if (at === undefined || isLost) {
    throw new UserError(
      `Rows of “${opened.tab}” were moved in the moment of saving, so what you typed may stand in another row. Look at row ${row} there.`,
    );
  }
  const form = formOfRow(table, foundNow, at, formContext(now, foundNow));
  return { form, said: savedSentence(form, write) };
}

/** Where it still stands that is the row, whatever others have its words; else the only one with its ID or words. */
function rowOf({ rows }: RowsOfTable, { row, id, name }: RowMark): number | undefined {
  const isIt = (one: { readonly id: string; readonly name: string }) =>
    (id === '' || sameId(one.id, id)) && normaliseName(one.name) === normaliseName(name);
  const same = rows.filter(isIt);
  if (same.some((one) => one.row === row) || (id === '' && name === '')) return row;
  return same.length === 1 ? same[0]?.row : undefined;
}
