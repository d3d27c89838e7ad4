/** What others did to a row while its form was open, against what was typed: no field of anybody is lost. */
import { mergeFields, sameText } from './merge-fields';
import type { Field, FieldProblem, RowForm, Texts } from './field';

/** A field that somebody changed meanwhile. */
export interface OtherChange {
  readonly key: string;
  readonly heading: string;
  readonly was: string;
  readonly now: string;
}

export interface Typed {
  /** What the fields showed when the form was opened, by key. */
  readonly opened: Texts;
  /** The fields that the person changed. */
  readonly typed: Texts;
  /** Fields whose formula the person asked to replace. */
  readonly overFormulas: readonly string[];
}

export interface Comparison {
  /** What is to be written. */
  readonly write: Texts;
  /** The person changed these fields, and so did somebody else. */
  readonly conflicts: readonly OtherChange[];
  /** Only somebody else changed these. */
  readonly others: readonly OtherChange[];
  readonly problems: readonly FieldProblem[];
}

/** @param now the form as it would open now */
export function compareRow(now: Pick<RowForm, 'fields'>, { opened, typed, overFormulas }: Typed): Comparison {
  const write: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  const fields = new Map(now.fields.map((field) => [field.key, field]));
  for (const key of Object.keys(typed)) if (!fields.has(key)) problems.push({ key, message: COLUMN_GONE });
  const known = Object.fromEntries(Object.entries(typed).filter(([key]) => fields.has(key)));
  const texts = Object.fromEntries(now.fields.map(({ key, text }) => [key, text]));
  const merged = mergeFields(opened, known, texts);
  for (const [key, wanted = ''] of Object.entries(merged.changed)) {
    const field = fields.get(key);
    const refusal = field && refusalOf(field, overFormulas);
    if (refusal === undefined) write[key] = wanted;
    else problems.push({ key, message: refusal });
  }
  const changeIn = ({ key, heading, text }: Field): OtherChange => ({
    key,
    heading,
    was: opened[key] ?? '',
    now: text,
  });
  const clashing = new Set(merged.conflicts.map(({ field }) => field));
  const conflicts = now.fields.filter(({ key }) => clashing.has(key)).map(changeIn);
  const others = now.fields
    .filter(({ key, text }) => !(key in typed) && !sameText(text, opened[key] ?? ''))
    .map(changeIn);
  return { write, conflicts, others, problems };
}

const COLUMN_GONE = 'The tab has no such column any more. Open the row again.';

function refusalOf(field: Field, overFormulas: readonly string[]): string | undefined {
  if (field.comesFrom !== undefined) return field.comesFrom;
  if (field.gives === undefined || overFormulas.includes(field.key)) return undefined;
  return 'A formula stands in this cell. Choose Replace the formula first, if you mean to.';
}
