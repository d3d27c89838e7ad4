/** The form of a row that is still to be added: blank, but for the ID that it would get. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import type { FoundTable } from '../tables/find-tables';
import { columnsOf } from '../tables/table';
import type { RowForm, Texts } from './field';
import { freeRow } from './free-row';
import { nextId } from './next-id';
import { formOfRow, rowsFor, type FormContext } from './row-form';

export interface NewRowForm {
  readonly form: RowForm;
  /** What the fields begin with, by key. */
  readonly suggested: Texts;
}

/** @param found undefined where the file has no tab for this table yet */
export function newRowForm(
  table: PlanTableKey,
  found: FoundTable | undefined,
  context: FormContext,
): NewRowForm {
  const id = found ? nextId(planTables[table], found) : declaredPrefix(table);
  const suggested: Texts = id === undefined ? {} : { id };
  if (!found) return { form: formWithoutTab(table, context), suggested };
  const { row, needsRoom } = freeRow(planTables[table], found, context.formulas);
  const { mark: _mark, at: _at, ...form } = formOfRow(table, found, needsRoom ? Infinity : row, context);
  // An ID that was filled in before any row is the ID of the row that comes to stand there.
  const hasId = form.fields.some(({ key, text }) => key === 'id' && text !== '');
  return { form, suggested: hasId ? {} : suggested };
}

function declaredPrefix(table: PlanTableKey): string | undefined {
  const { prefix } = planTables[table] as { readonly prefix?: string };
  return prefix === undefined ? undefined : `${prefix}-1`;
}

function formWithoutTab(table: PlanTableKey, { plan, comma }: FormContext): RowForm {
  const fields = columnsOf(planTables[table]).map(([key, { heading }]) => ({ key, heading, text: '' }));
  return { table, tab: planTables[table].name, fields, lacking: [], rows: rowsFor(plan, table), comma };
}
