/** Sidebar: saves a form. Finds the row again, looks at what others did meanwhile, and writes the changed cells only. */
import { checkValues } from '../../core/forms/check-values';
import { compareRow } from '../../core/forms/compare-row';
import type { Texts } from '../../core/forms/field';
import { rowBlocks, writtenRuns } from '../../core/forms/row-blocks';
import { formOfRow } from '../../core/forms/row-form';
import { savedSentence, titleOfRun } from '../../core/forms/saved-sentence';
import { partOn } from '../../core/gaps/spot';
import { normaliseName } from '../../core/strategy/item';
import { planTables } from '../../core/tables/all-tables';
import { rulesInRow } from '../../google/cell-rules';
import { insertRowBelow } from '../../google/insert-row';
import { changingFile } from '../changing-file';
import type { RowChange, SavedRow } from '../../rpc/rows';
import { UserError } from '../../user-error';
import { formContext, readFilePlan, type FilePlan } from '../file-plan';
import { rowTarget, type RowTarget } from '../row-target';
import { withTabReadAgain } from '../workbook';
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
  if (blocks.length > 0) {
    const run = titleOfRun(form, write);
    writeRun(file.workbook.file, run, [needsRoom ? { tab, blocks } : { tab, blocks, held }]);
  }
  return { state: 'saved', ...readBack(target, change, write), others };
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

/** Reads the row as it is now. @throws UserError where somebody moved rows in the moment of writing */
function readBack({ file, found, row }: RowTarget, { table }: RowChange, write: Texts) {
  const now = readFilePlan(withTabReadAgain(file.workbook, found.sheet.id));
  const foundNow = partOn(now.plan.tables[table]?.found, found.sheet.id) ?? found;
  const form = formOfRow(table, foundNow, row, formContext(now, foundNow));
  const name = write[planTables[table].identity];
  if (name !== undefined && normaliseName(form.mark?.name ?? '') !== normaliseName(name)) {
    throw new UserError(
      `Rows of “${form.tab}” were moved in the moment of saving, so what you typed may stand in another row. Look at row ${row} there.`,
    );
  }
  return { form, said: savedSentence(form, write) };
}
