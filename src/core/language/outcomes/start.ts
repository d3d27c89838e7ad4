/** Where the sentence begins: behind bullets, numbers, labels, days and small words of no weight. */
import { atFirstUse } from '../../at-first-use';

const NUMBERING =
  /^\s*(?:[-–—•*·▪▸]\s*)*(?:[([]?\s?(?:(?:kr|okr|obj|objective|key result|goal|o|co|po|in|init|initiative)\s?[-#]?\s?\d+(?:\.\d+)*|\d+(?:\.\d+)*(?=[.):\]])|[a-z](?=\)))[.):\]]*\s*[-–—:]?\s+)?/iu;
const BRACKETED = /^\s*\[[^\]]{1,30}\]\s*:?\s*/u;
/** "Retention: reduce churn", but not "Churn: 5 %". */
const LABEL = atFirstUse(
  () => /^[\p{L}&/.'’-]+(?:\s[\p{L}&/.'’-]+){0,3}\s?(?::|\s[–—-])\s+(?=[\p{L}]+\s+\S)/u,
);
const DAY_FIRST = /^(?:by|in|before|until|during|within|throughout|over|for)\s[^,:]{1,50}[,:]\s+(?=\S+\s)/iu;
const LEVER_FIRST = /^(?:by|through|via|with|using)\s[^,]{3,80},\s+(?=\S+\s)/iu;
const FILLERS = atFirstUse(
  () =>
    /^(?:(?:to|we|i|you|they|will|shall|must|should|want|wants?|need|aim|plan to|please|be able|also|and|then|further|continue|continued|start|work|working|(?!apply|supply|reply|multiply|rely|comply|family|assembly|early|only|daily|monopoly)\p{L}{3,}ly|our goal is|the goal is|goal|objective)(?:\s+(?:to|that))?\s+)+(?=\p{L})/iu,
);

/** How many characters in front carry no meaning for the check. */
/** @param isVerb tells a sentence with a colon in it from a label */
export function startOf(text: string, isVerb: (word: string) => boolean): number {
  let at = 0;
  for (const pattern of [NUMBERING, BRACKETED, LABEL(), DAY_FIRST, LEVER_FIRST, FILLERS()]) {
    const rest = text.slice(at);
    if (pattern === LABEL() && isVerb(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '')) continue;
    const skipped = pattern.exec(rest);
    if (skipped && at + skipped[0].length < text.length) at += skipped[0].length;
  }
  return at;
}
