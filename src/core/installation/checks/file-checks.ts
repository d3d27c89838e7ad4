/** Whether the script has its file, and the file its tabs. */
import { count } from '../../gaps/wording';
import { LAYOUT } from '../../upgrade/layout-version';
import type { NoMessages } from '../../settings/pause';
import { failure, pass, warning, type Check, type Verdict } from '../check';
import { judged } from '../why-refused';

const fileShown: Check = {
  id: 'file',
  asks: 'Does Google show Throughline its file here?',
  run: ({ reach }) =>
    judged(reach, ({ shown, byId }) => {
      if (shown === 'there') return pass('Yes, as the file that is open.');
      if (byId === 'there') {
        return warning(
          'Only by its number, not as the file that is open.',
          'Reload the file and check again.',
        );
      }
      return failure(
        'No, in neither way.',
        'Open the sheet itself, not the script editor, and use its Throughline menu.',
      );
    }),
};

const layout: Check = {
  id: 'layout',
  asks: 'Do the tabs of Throughline fit this version of it?',
  run: ({ layout: held }) =>
    judged(held, ({ number, isNewer, isEarlier, missing }) => {
      if (isNewer) {
        return failure(
          `They have layout ${number}, this version knows ${LAYOUT}, so it writes nothing.`,
          'Install the newest version: npm run deploy.',
        );
      }
      if (isEarlier) {
        return warning(
          `Some have layout ${number}, this version has ${LAYOUT}.`,
          'On the start page press “See what would change”.',
        );
      }
      if (missing > 0) {
        return warning(
          `${count(missing, 'tab')} that set-up once laid out ${missing === 1 ? 'is' : 'are'} gone.`,
          'Choose Set up workbook where you want them back. A deleted Review Log cannot be brought back: look into the version history of the file.',
        );
      }
      return pass(number === undefined ? 'Yes: there are none yet.' : `Yes: both have layout ${LAYOUT}.`);
    }),
};

const copy: Check = {
  id: 'copy',
  asks: 'Is this the file that Throughline was set up in, and no copy?',
  run: ({ ids }) =>
    judged(ids, ({ file, noMessages, links }) => {
      if (noMessages !== undefined && noMessages !== 'chosen') return SILENT[noMessages];
      if (links !== undefined && links !== file) {
        return failure(
          'It is no copy, but links in its mails lead to another file.',
          'The next review request that you send sets it right. Check again after it.',
        );
      }
      return pass(noMessages === 'chosen' ? 'Yes. Somebody has paused its messages.' : 'Yes.');
    }),
};

/** As the start page says it beside the switch for messages. */
const SILENT: Readonly<Record<Exclude<NoMessages, 'chosen'>, Verdict>> = {
  notSetUp: warning(
    'Nothing is set up here yet, so no mail leaves.',
    'Save “Use my sheet”, or choose Set up workbook. The first request that you send does it too.',
  ),
  copy: failure(
    'It is a copy, so no mail leaves.',
    'Press “This is my file now” on the start page where the copy is to have reviews of its own.',
  ),
  unknown: failure(
    'The Settings tab does not say which file the plan belongs to, so no mail leaves.',
    'Press “This is my file now” on the start page.',
  ),
  unsigned: failure(
    'The key that signs links in mails is missing, so no mail leaves.',
    'Press “This is my file now” on the start page. Links in mails that have left will not work any more.',
  ),
};

export const fileChecks: readonly Check[] = [fileShown, layout, copy];
