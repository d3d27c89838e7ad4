/** What to do where Google does not do what it was asked, told from its words. Those may hold ids and addresses, so they are never shown. */

const SLOW = /timed? ?out|service error|server error|try again later|temporarily/i;
const BUSY = /too many (times in a short time|requests|\w+ operations)|simultaneous|rate limit/i;

const SAYS: readonly (readonly [RegExp, string])[] = [
  [
    /protected cell or object/i,
    'A cell that was to be changed is protected against you. Ask the owner of the file to do this, or to let you edit that tab. What was done until then stays.',
  ],
  [
    /permission|authoriz|authoris|not sufficient|access denied/i,
    'Google refused this for want of a permission. Reload the file, choose any item of the Throughline menu, and agree to what Google asks.',
  ],
  [
    /for one day|per day|computer time|quota/i,
    'Google allows no more of this today. Try again tomorrow. What was done until now stays.',
  ],
  [
    /too many (times|requests|\w+ operations)|simultaneous|rate limit|limit exceeded/i,
    'Google was asked for too much in a short time. Wait a minute and try again.',
  ],
  [
    /outside the dimensions of the sheet|out of bounds/i,
    'A tab lost rows or columns while this was running, so a part may be done already. Look at what is there, and try again.',
  ],
  [
    SLOW,
    'Google Sheets took too long to answer, so a part may be done already. Wait a minute, look at what is there, and try again.',
  ],
];

/** Google was only slow or busy, so the same may be answered a moment later. */
export function isPassing(error: unknown): boolean {
  const words = wordsOf(error);
  return SLOW.test(words) || BUSY.test(words);
}

/** @returns undefined where the words are none of Google's that are known */
export function googleSays(error: unknown): string | undefined {
  const words = wordsOf(error);
  return SAYS.find(([pattern]) => pattern.test(words))?.[1];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
