/** An event as the JSON text that the log keeps, never longer than a cell can be. */
import { shorten } from '../tables/problem';
import { UserError } from '../../user-error';
import type { LedgerEvent } from './events';

/** Sheets takes 50,000 characters in a cell. */
const LONGEST = 49_000;

/** Texts that people wrote, which may be cut; names, keys and ids may not. */
const MAY_BE_CUT: ReadonlySet<string> = new Set([
  'question',
  'text',
  'comment',
  'reason',
  'because',
  'label',
  'displaces',
  'changes',
]);
/** Even cut, a text says something. */
const SHORTEST = 40;

/**
 * What was known of the items when they were asked about goes first, because only the story of what changed needs it; then long texts
 * are cut.
 * @throws UserError where the event is too long even so
 */
export function eventText(event: LedgerEvent): string {
  const whole = JSON.stringify(event);
  if (whole.length <= LONGEST) return whole;
  for (let longest = 20_000; longest >= SHORTEST; longest = Math.floor(longest / 2)) {
    const text = JSON.stringify(event, (name, value: unknown) => {
      if (name === 'facts') return undefined;
      return MAY_BE_CUT.has(name) ? cut(value, longest) : value;
    });
    if (text.length <= LONGEST) return text;
  }
  throw new UserError('There are too many items for one e-mail. Choose fewer of them and try again.');
}

function cut(value: unknown, longest: number): unknown {
  if (Array.isArray(value)) return value.map((each) => cut(each, longest));
  return typeof value === 'string' ? shorten(value, longest) : value;
}
