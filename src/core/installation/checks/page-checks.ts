/** The page on which people answer. The edition without one has no such checks. */
import { failure, pass, unknown, warning, type Check, type Verdict } from '../check';
import type { Facts, PageFacts } from '../facts';
import { PAGE_WAIT_SECONDS } from '../page-wait';
import { judged } from '../why-refused';
import { reachVerdict } from './reach-verdict';

const TRY = 'Under “Try it live”, open the test page and press its button.';
const OPEN_TO_ALL =
  'in the script editor choose Deploy, Manage deployments, and let Anyone have access. Where Google does not offer that, your organisation forbids it: clear the Answer page in the Settings, and people answer by reply.';
const IN_PRIVATE = `Press “Try once more”, copy the link, open it in a private window where nobody is signed in, and press the button there. Where Google asks to sign in, ${OPEN_TO_ALL}`;
const NOT_REACHED = `Where it says “This page works”, press its button. Where Google asks to sign in or says that you need access, ${OPEN_TO_ALL} Where Google shows an error, run npm run deploy again.`;
const DEPLOY = 'Run npm run deploy again: the page then gets the newest version.';

const address: Check = {
  id: 'page-address',
  asks: 'Do mails know where answers go?',
  run: ({ address: held, edition }) =>
    edition === 'mail-only'
      ? undefined
      : judged(held, ({ used, typed, google }) => {
          if (used !== undefined) return pass('Yes.');
          if (typed !== undefined && typed !== '') {
            return failure(
              'The Answer page in the Settings is no address of a published page.',
              'Clear it, or copy the address that npm run deploy has printed. It ends in /exec.',
            );
          }
          return warning(
            google === null
              ? 'No page is published, so mails ask for a reply.'
              : 'No, so mails ask for a reply, although a page is published.',
            google === null
              ? 'Run npm run deploy to publish one. Answers by reply work without it.'
              : 'Open Request reviews in the sidebar and press “Let them answer on this page”.',
          );
        }),
};

const onPage =
  (judge: (page: PageFacts, facts: Facts) => Verdict): Check['run'] =>
  (facts) => {
    if (facts.edition === 'mail-only') return undefined;
    return facts.page ? judge(facts.page, facts) : unknown('The test page has not reported back.', TRY);
  };

const reachable: Check = {
  id: 'page',
  asks: 'Does the page open, and does its button work?',
  run: (facts) => {
    if (facts.edition === 'mail-only') return undefined;
    if (facts.page) return pass('Yes: the test page has reported back.');
    if (facts.pageOpenedFor === undefined) return unknown('The test page has not reported back.', TRY);
    return facts.pageOpenedFor < PAGE_WAIT_SECONDS
      ? unknown('The test page was opened. It has not reported back yet.', 'Press the button on the page.')
      : warning('The test page was opened, and it has not reported back.', NOT_REACHED);
  },
};

const strangers: Check = {
  id: 'page-strangers',
  asks: 'May people outside your organisation open it?',
  run: onPage(({ isNamed }) => {
    if (isNamed === false) return pass('Yes: somebody whom Google does not name has opened it.');
    return isNamed
      ? unknown('Only you or somebody of your organisation has opened it.', IN_PRIVATE)
      : unknown('The page does not tell who has opened it.', DEPLOY);
  }),
};

const pageFile: Check = {
  id: 'page-file',
  asks: 'Does the page get at the file?',
  run: onPage(({ reach }) =>
    reachVerdict(reach, `${DEPLOY} Agree to every permission that Google asks for.`),
  ),
};

const version: Check = {
  id: 'page-version',
  asks: 'Is the page of the same version as this script?',
  run: onPage((page, { mark }) =>
    page.mark === mark
      ? pass(`Yes: build ${mark}.`)
      : failure('No: the page is of another version than this script.', DEPLOY),
  ),
};

const visitors: Check = {
  id: 'page-visitors',
  asks: 'Can the page tell visitors from people at the sheet?',
  run: onPage(({ hasDocumentLock, hasScreen }) => {
    if (hasScreen) {
      return failure(
        'No: Google gives a visitor the screen of the sheet, which it says it does not.',
        'What the sidebar may do still needs its own mark. Take the page down until this is understood: script editor, Deploy, Manage deployments, Archive.',
      );
    }
    return hasDocumentLock
      ? warning(
          'No: Google gives a visitor the lock of the file, which it says it does not.',
          'The page still needs a signed link for everything. Tell whoever installed Throughline.',
        )
      : pass('Yes: there is neither screen nor lock for them.');
  }),
};

export const pageChecks: readonly Check[] = [address, reachable, strangers, pageFile, version, visitors];
