/** What a part of the sentence reads like in a column of its own. */
import { numberText } from '../forms/decimal-sign';
import { readStretch } from '../tables/read-day';
import type { ColumnSlot } from './flagged-row';
import { amountIn } from './sentence-draft';

/** @param file its day, and whether it writes decimals with a comma */
export function columnText(
  key: ColumnSlot,
  text: string,
  { today, comma }: { readonly today: string; readonly comma: boolean },
): string {
  const said = text.trim();
  if (key === 'metric') return said;
  if (key === 'due') {
    // The sentence leaves the year out where it is this one.
    const dated = `${said} ${today.slice(0, 4)}`;
    return !readStretch(said) && readStretch(dated) ? dated : said;
  }
  const amount = amountIn(said);
  return amount === undefined || said.includes('%') ? said : numberText(amount, comma);
}
