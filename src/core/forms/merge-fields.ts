/** Brings together what a person typed into fields and what the cells hold by now, so that nobody's words are written over unseen. */

/** Texts by field. */
export type FieldTexts<F extends string> = Readonly<Partial<Record<F, string>>>;

/** Somebody else changed the field since the form was opened, and wrote something else. */
export interface FieldConflict<F extends string> {
  readonly field: F;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedFields<F extends string> {
  /** What is to be written: fields that the person changed and nobody else did. */
  readonly changed: FieldTexts<F>;
  readonly conflicts: readonly FieldConflict<F>[];
}

/**
 * @param opened the texts that the person saw when the form was opened
 * @param mine the texts that the person sends; a field that is left out stays as it is
 * @param now the texts that the cells hold now; a field that is left out is blank
 */
export function mergeFields<F extends string>(
  opened: FieldTexts<F>,
  mine: FieldTexts<F>,
  now: FieldTexts<F>,
): MergedFields<F> {
  const changed: Partial<Record<F, string>> = {};
  const conflicts: FieldConflict<F>[] = [];
  for (const field of Object.keys(mine) as F[]) {
    const [before, wanted, theirs] = [opened[field] ?? '', mine[field] ?? '', now[field] ?? ''];
    if (sameText(wanted, before) || sameText(wanted, theirs)) continue;
    if (sameText(before, theirs)) changed[field] = wanted;
    else conflicts.push({ field, mine: wanted, theirs });
  }
  return { changed, conflicts };
}

/** Browsers and Sheets end lines differently, and a blank at an end is nobody's word. */
export function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
