/** Whether Google's services do what Throughline counts on. */
import { list } from '../../gaps/wording';
import { failure, pass, unknown, warning, type Check } from '../check';
import { judged } from '../why-refused';

const AGAIN =
  'Reload the file and check again. Where it stays, Throughline cannot keep two runs apart: write from one window only.';

const consent: Check = {
  id: 'permissions',
  asks: 'Have you agreed to every permission?',
  run: (facts) =>
    judged(facts.consent, (state) =>
      state === 'NOT_REQUIRED'
        ? pass('Yes.')
        : failure(
            'No: at least one is missing.',
            'Choose any item of the Throughline menu and agree to what Google asks. Where it does not ask, remove Throughline at myaccount.google.com/permissions and choose an item again.',
          ),
    ),
};

const accounts: Check = {
  id: 'accounts',
  asks: 'Is one account alone signed in?',
  run: ({ people, page }) =>
    judged(people, ({ active, effective }) => {
      const todo = 'Open the file in a window or a browser profile in which only one account is signed in.';
      if (page?.isSecondAccount) return warning('No: the test page was opened as a second account.', todo);
      if (active !== '' && active !== effective) {
        return warning('The account at the screen is another one than that which the script runs as.', todo);
      }
      if (active === '') {
        return unknown(
          'Google does not say who is at the screen.',
          'Where the sidebar ever says that Google did not answer, several accounts are the usual reason.',
        );
      }
      return pass(page ? 'Yes, here and on the test page.' : 'Yes, as far as can be seen here.', active);
    }),
};

const lock: Check = {
  id: 'lock',
  asks: 'Can two runs be kept apart?',
  run: ({ locks }) =>
    judged(locks, ({ script, document }) => {
      if (!script) return failure('No: the lock of the script was not to be had.', AGAIN);
      if (!document) {
        return failure(
          'Only short ones: the lock of the file was not to be had, so no mail can be sent.',
          AGAIN,
        );
      }
      return pass('Yes.');
    }),
};

const cache: Check = {
  id: 'cache',
  asks: 'Does Google remember something for a few minutes?',
  run: (facts) =>
    judged(facts.cache, (isKept) =>
      isKept
        ? pass('Yes.')
        : failure(
            'No: what was just put there was gone.',
            'The sidebar will ask to be opened again and again. Check again in an hour.',
          ),
    ),
};

const properties: Check = {
  id: 'properties',
  asks: 'Does Google remember something for good?',
  run: (facts) =>
    judged(facts.properties, (isKept) =>
      isKept
        ? pass('Yes.')
        : failure(
            'No: what was just put there was gone.',
            'Links in mails and timers need it. Check again in an hour.',
          ),
    ),
};

const texts: Check = {
  id: 'texts',
  asks: 'Did the texts of Throughline come along with its code?',
  run: (facts) =>
    judged(facts.lostTexts, (lost) =>
      lost.length === 0
        ? pass('Yes.')
        : failure(
            `No: ${list(lost)} cannot be read, so the sample, Help or the list of formulas is missing.`,
            'Run npm run deploy again. Where it stays, report it with “Copy report”.',
          ),
    ),
};

const engine: Check = {
  id: 'engine',
  asks: 'Does Google’s engine know the language that Throughline is written in?',
  run: ({ engine: { lacks, has } }) =>
    lacks.length === 0
      ? pass(`Yes${has.length === 0 ? '' : `; it also knows ${has.join(', ')}`}.`)
      : failure(
          `No: it lacks ${lacks.join(', ')}.`,
          'In the script editor, under Project settings, choose the V8 runtime. Then run npm run deploy again.',
        ),
};

export const serviceChecks: readonly Check[] = [consent, accounts, lock, cache, properties, texts, engine];
