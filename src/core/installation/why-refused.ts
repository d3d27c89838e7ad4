/** Why Google did not do something, told from its words. Those may hold ids and names, so they are never shown. */
import { unknown, failure, type Verdict } from './check';
import type { Fact } from './facts';

const PERMISSION = /permission|authoriz|authoris|not sufficient|scope/i;
const TIME = /timed? ?out|too much computer time|too many times|quota|limit/i;

/** The verdict of a fact; where there is none, a verdict that says why in words of our own. */
export function judged<T>(fact: Fact<T>, judge: (value: T) => Verdict): Verdict {
  if ('value' in fact) return judge(fact.value);
  if (PERMISSION.test(fact.error)) {
    return failure(
      'Google refused it for want of a permission.',
      'Reload the file, choose any item of the Throughline menu, and agree to what Google asks. Every permission that is unticked there takes something away.',
    );
  }
  if (TIME.test(fact.error)) {
    return unknown('Google took too long or has reached a limit for today.', 'Check again in a few minutes.');
  }
  return unknown(
    'Google gave an answer that Throughline does not know.',
    'Check again. Where it stays, send the report to whoever installed Throughline; the words of Google are in its log.',
  );
}
