/** Small wordings of the form. */
import type { OtherChange } from '../../../core/forms/compare-row';
import type { RowForm } from '../../../core/forms/field';
import { shorten } from '../../../core/tables/problem';
import { planTables } from '../../../core/tables/all-tables';

const LONGEST_TITLE = 70;
const LONGEST_QUOTE = 80;

export function titleOf({ table, tab, mark }: RowForm): string {
  if (!mark) return `New row in ${planTables[table].name}`;
  const name = [mark.id, mark.name].filter((part) => part !== '').join(' ');
  return name === '' ? `Row ${mark.row} of ${tab}` : shorten(name, LONGEST_TITLE);
}

export function placeOf({ table, tab, mark, sheetId }: RowForm): string {
  if (sheetId === undefined) return `The tab “${tab}” is laid out when you save.`;
  const where = mark ? `Row ${mark.row} of “${tab}”` : `Goes to the tab “${tab}”`;
  return tab === planTables[table].name ? where : `${where} (${planTables[table].name})`;
}

export function lackingSentence({ tab, lacking }: RowForm): string {
  return `No column of “${tab}” is used here for: ${lacking.join(', ')}.`;
}

/** What a text says, between quotes; blank is a word of its own. */
export function said(text: string): string {
  return text.trim() === '' ? 'blank' : `“${shorten(text.trim(), LONGEST_QUOTE)}”`;
}

export function othersSentence(others: readonly OtherChange[]): string {
  const parts = others.map(({ heading, now }) => `${heading} is now ${said(now)}`);
  return `Somebody else changed this row meanwhile: ${parts.join('; ')}.`;
}
