/** What was written, for the person and for the list of changes. */
import { list } from '../gaps/wording';
import { label } from '../strategy/item';
import { planTables } from '../tables/all-tables';
import type { RowForm, Texts } from './field';

/** @param form the row as it is after saving */
export function savedSentence(form: RowForm, written: Texts): string {
  const headings = headingsOf(form, written);
  if (headings.length === 0) return 'Nothing was changed, so nothing was written.';
  return `Saved on “${form.tab}” in row ${form.mark?.row ?? ''}: ${list(headings)}.`;
}

/** The name of the run: Edited the row KR-3, Added an entry to Evidence. */
export function titleOfRun({ table, mark }: RowForm, written: Texts): string {
  const { name, identity } = planTables[table];
  const id = written['id'] ?? mark?.id ?? '';
  const what = label({ id, name: id ? '' : (written[identity] ?? mark?.name ?? '') }).trim();
  return mark
    ? `Edited ${what ? `the row ${what}` : `a row of ${name}`}`
    : `Added ${what || 'a row'} to ${name}`;
}

function headingsOf({ fields }: RowForm, written: Texts): readonly string[] {
  return fields.filter(({ key }) => key in written).map(({ heading }) => heading);
}
