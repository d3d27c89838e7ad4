/** Whether the script has its file, and the file its tabs. */
import { count } from '../../gaps/wording';
import { LAYOUT } from '../../upgrade/layout-version';
import { failure, pass, warning, type Check } from '../check';
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
    judged(held, ({ isNewer, isEarlier, missing }) => {
      if (isNewer) {
        return failure(
          'They are those of a newer version, so this one writes nothing.',
          'Install the newest version: npm run deploy.',
        );
      }
      if (isEarlier) {
        return warning(
          'Some are those of an earlier version.',
          'On the start page press “See what would change”.',
        );
      }
      if (missing > 0) {
        return warning(
          `${count(missing, 'tab')} that set-up once laid out ${missing === 1 ? 'is' : 'are'} gone.`,
          'Choose Set up workbook where you want them back. A deleted Review Log cannot be brought back: look into the version history of the file.',
        );
      }
      return pass(`Yes: layout ${LAYOUT}.`);
    }),
};

const copy: Check = {
  id: 'copy',
  asks: 'Is this the file that Throughline was set up in, and no copy?',
  run: ({ ids }) =>
    judged(ids, ({ file, settings, links }) => {
      if (settings === undefined) {
        return warning(
          'Nothing is set up here yet.',
          'Save “Use my sheet”, or choose Set up workbook. Until then no mail leaves.',
        );
      }
      if (settings !== file) {
        return failure(
          'It is a copy, so no mail leaves.',
          'Press “This is my file now” on the start page where the copy is to have reviews of its own.',
        );
      }
      if (links !== undefined && links !== file) {
        return failure(
          'It is no copy, but links in its mails lead to another file.',
          'The next review request that you send sets it right. Check again after it.',
        );
      }
      return pass('Yes.');
    }),
};

export const fileChecks: readonly Check[] = [fileShown, layout, copy];
