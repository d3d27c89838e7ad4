/** What is wrong with the fields of a form, in the same words on the page and on the server. All problems at once. */
import { closest } from '../strategy/closest';
import { label } from '../strategy/item';
import { indexItems } from '../strategy/references';
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import type { Column } from '../tables/column';
import { shorten } from '../tables/problem';
import type { Table } from '../tables/table';
import { withPoint } from './decimal-sign';
import { kindOf } from './field-kind';
import type { Field, FieldProblem, RowForm, Texts } from './field';
import { itemsOf, tablesPointedAt } from './row-choices';
import { sameId } from './same-id';

const LONGEST_QUOTE = 60;
/** The most that a cell of Sheets holds. */
const LONGEST_TEXT = 50_000;

/** What the checks need of a form. */
export type Checked = Pick<RowForm, 'table' | 'fields' | 'rows' | 'comma' | 'mark'>;

/** @param typed the fields to look at, by key; formulas are left to Sheets */
export function checkValues(form: Checked, typed: Texts): readonly FieldProblem[] {
  return form.fields.flatMap((field) => {
    const text = typed[field.key];
    if (text === undefined || field.comesFrom !== undefined) return [];
    const message = checkField(form, field, text);
    return message === undefined ? [] : [{ key: field.key, message }];
  });
}

function checkField(form: Checked, field: Field, text: string): string | undefined {
  const table: Table = planTables[form.table];
  const column = table.columns[field.key];
  if (!column) return undefined;
  if (text.trim() === '') {
    return field.key === table.identity ? `Fill in “${field.heading}”: a row is known by it.` : undefined;
  }
  if (field.gives !== undefined && text === field.text) return undefined;
  if (text.length > LONGEST_TEXT) return `A cell holds ${LONGEST_TEXT} characters at the most. Shorten this.`;
  if (field.key === 'id') return duplicate(form, text);
  if (isOfTheColumn(field, text)) return undefined;
  if (column.read(readable(column, text, form.comma)) === undefined) {
    const said = `Expected ${column.expected}, but found “${shorten(text.trim(), LONGEST_QUOTE)}”.`;
    const advice = column.advice?.(cellText(text));
    return advice === undefined ? said : `${said} ${advice}`;
  }
  return unknownReference(form, column, text);
}

/** A word that the person's own column uses already is theirs to use. */
function isOfTheColumn({ words }: Field, text: string): boolean {
  return words?.includes(text.trim()) ?? false;
}

/** The text as the reader of the column takes it: with a point before decimals. */
export function readable(column: Column, text: string, comma: boolean): string {
  const kind = kindOf(column);
  return kind === 'number' || kind === 'share' ? withPoint(text, comma) : text;
}

function duplicate({ rows, table, mark }: Checked, text: string): string | undefined {
  const others = rows.find((one) => one.table === table)?.rows ?? [];
  const same = others.find(({ id, row }) => row !== mark?.row && sameId(id, text));
  if (!same) return undefined;
  const name = shorten(same.name, LONGEST_QUOTE);
  return `“${text.trim()}” is the ID of row ${same.row} already: ${name}. Choose one that no other row has.`;
}

function unknownReference({ rows }: Checked, column: Column, text: string): string | undefined {
  if (!column.pointsTo || column.orOther) return undefined;
  const wanted = tablesPointedAt(column.pointsTo);
  const lists = wanted.flatMap((key) => rows.filter(({ table }) => table === key)).map(itemsOf);
  const { unknown } = indexItems(...lists).resolve(text);
  const [first] = unknown;
  if (first === undefined) return undefined;
  const near = closest(first, lists.flat());
  const advice = near ? `Did you mean “${label(near)}”?` : 'Choose from the list.';
  return `“${shorten(first, LONGEST_QUOTE)}” is not in ${either(wanted.map((key) => planTables[key].name))}. ${advice}`;
}

function either(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
