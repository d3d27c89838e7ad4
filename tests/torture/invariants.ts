/** What holds whatever happens: cells of people are as they were or as they asked, and nobody gets a mail twice. */
import type { FileParts } from './file-parts';
import { THEIR_TABS } from './worlds';

const ON_THEIR_TABS = new RegExp(`^(${Object.keys(THEIR_TABS).join('|')}): R\\d+C\\d+$`);
/** What people have written on our tabs. */
const THEIRS_ON_OURS = '"mine: ';

/** @param wanted after a run that nothing happened to */
export function ownFaults(before: FileParts, wanted: FileParts, found: FileParts): readonly string[] {
  return [...cellFaults(before, wanted, found), ...mailFaults(found)];
}

function cellFaults(before: FileParts, wanted: FileParts, found: FileParts): readonly string[] {
  return [...before].flatMap(([part, was]) => {
    if (!ON_THEIR_TABS.test(part) && !was.includes(THEIRS_ON_OURS)) return [];
    const now = found.get(part);
    const isFine = now === was || now === wanted.get(part);
    return isFine ? [] : [`${part} of the person was ${was} and is ${now ?? 'gone'}`];
  });
}

/** A subject carries the number of its message. */
function mailFaults(found: FileParts): readonly string[] {
  const mails = (found.get('mails') ?? '').split('\n').filter((line) => line !== '');
  // A mail that is tried out goes to oneself, and as often as one wants.
  const real = mails.filter((mail) => !mail.includes(' Trial: '));
  return real.filter((mail, i) => real.indexOf(mail) !== i).map((mail) => `sent twice: ${mail}`);
}
