/** What a person does next, in the sheet. */
import { scopesOf } from '../../src/core/edition/scopes';
import type { Known } from './installation';
import { addressOf } from './sheet-address';

/** @param run isFirst: nothing was deployed before. changed: it was the other edition. */
export function nextSteps(
  { script = '', sheet, edition = 'full' }: Known,
  { isFirst, changed }: { readonly isFirst: boolean; readonly changed: boolean },
): string {
  const place =
    sheet === undefined ? `the sheet of https://script.google.com/d/${script}/edit` : addressOf(sheet);
  if (!isFirst) return [`Done. Load ${place} again in the browser.`, ...(changed ? [ANEW] : [])].join('\n');
  return [
    `Done. Your sheet: ${place}`,
    '',
    'Next, in the browser:',
    '- Open the sheet. After some seconds the menu Throughline stands beside Help; where it does not, load the page again.',
    `- Choose Throughline > Open Throughline. Google asks for ${scopesOf(edition).length} permissions; the start page says what each is for.`,
    '- Where Google says that it has not verified this app: it is yours. Choose Advanced, then Go to Throughline.',
    '- Choose Throughline > Check this installation.',
  ].join('\n');
}

/** Google stops a timer whose script asks for something else than its owner agreed to. */
const ANEW =
  'The permissions changed, so Google asks again at the next click. Until then no reminders go out by themselves.';
