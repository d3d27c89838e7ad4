/** How far a file has come, step by step, in words. */
import type { Overview } from '../../../rpc/start';
import { outOfDateSentence } from '../parts/in-words';

export interface Step {
  readonly title: string;
  readonly state: 'done' | 'next' | 'waits' | 'later';
  readonly about: string;
}

export function stepsOf({ plan, tabs, lastCheck, layout, reviews, open, unsent }: Overview): readonly Step[] {
  const hasPlan = plan !== 'none' && plan !== 'empty';
  const holds = lastCheck !== undefined && lastCheck.outOfDate === undefined;
  // What nobody has looked through yet is not done.
  const isConfirmed = hasPlan && (plan !== 'found' || holds);
  return [
    { title: 'Your plan', state: isConfirmed ? 'done' : 'next', about: PLAN[plan](listed(tabs)) },
    {
      title: 'Check',
      state: holds ? 'done' : isConfirmed && layout !== 'newer' ? 'next' : 'later',
      about: lastCheck ? checkSentence(lastCheck) : CHECK,
    },
    {
      title: 'Go through the gaps',
      state: holds ? (lastCheck.open > 0 ? 'next' : 'done') : 'later',
      about: holds
        ? openGaps(lastCheck.open, lastCheck.serious)
        : lastCheck
          ? `${layout === 'newer' ? 'Those' : 'Check again first: those'} that are listed may be out of date.`
          : 'Mend them, plan them, or accept them.',
    },
    askStep(reviews, unsent !== undefined, open !== undefined),
  ];
}

const CHECK = 'Finds what does not line up. Your own tabs stay as they are.';

function checkSentence({ when, outOfDate }: NonNullable<Overview['lastCheck']>): string {
  return outOfDate === undefined ? `Last run ${when}.` : outOfDateSentence(when, outOfDate);
}

/**
 * @param isToldBelow mails that wait are told of on their own, with the reason
 * @param isOpen somebody waits for a reply, or we for an answer
 */
function askStep(reviews: Overview['reviews'], isToldBelow: boolean, isOpen: boolean): Step {
  const title = 'Ask';
  if (!reviews) {
    return { title, state: 'later', about: 'Hear those who should have a say, before it is final.' };
  }
  const { asked, answered, waiting = 0 } = reviews;
  const said = `${asked === 1 ? '1 question' : `${asked} questions`} asked, ${answered} answered.`;
  const rest =
    waiting === 0 || isToldBelow ? '' : ` ${waiting === 1 ? '1 waits' : `${waiting} wait`} to be sent.`;
  return {
    title,
    state: answered === asked && waiting === 0 && !isOpen ? 'done' : 'waits',
    about: said + rest,
  };
}

const PLAN: Readonly<Record<Overview['plan'], (tabs: string) => string>> = {
  none: () => 'No plan was found in this file yet.',
  empty: () => 'The tabs are laid out and wait for your plan.',
  found: (tabs) => (tabs ? `It looks as if it stands on ${tabs}.` : 'On your own tabs.'),
  mapped: (tabs) => (tabs ? `On ${tabs}, as you said.` : 'On your own tabs, as you said.'),
  own: (tabs) => (tabs ? `On ${tabs}.` : 'On the tabs of Throughline.'),
  sample: () => 'The sample plan of a made-up company.',
};

/** Many tabs would push everything else down. */
const TABS_NAMED = 3;

function listed(tabs: readonly string[]): string {
  const named = tabs.slice(0, TABS_NAMED);
  const more = tabs.length - named.length;
  const parts = more > 0 ? [...named, `${more} more`] : named;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function openGaps(open: number, serious: number): string {
  if (open === 0) return 'No gap is open in what could be checked.';
  const all = open === 1 ? '1 gap is open' : `${open} gaps are open`;
  return serious === 0
    ? `${all}, none of them critical or high.`
    : `${all}, ${serious} of them critical or high.`;
}
