/** Tells whether a text says what changes or what we do, and why we think so. */
import { adviceOn } from './advice';
import { classify, type Verdict } from './classify';
import { isEnglish } from './english';
import { joinPhrases, lexiconOf, type OutcomeLists } from './lists';
import { scoreOf, testsOf, type OutcomeTest } from './six-tests';

export type OutcomeClass = 'Outcome' | 'Output' | 'Unclear';

/** What kind of text it is; the advice goes by it. */
export type OutcomeKind =
  | 'outcome'
  | 'level'
  | 'maintenance'
  | 'vanity'
  | 'compound'
  | 'vague'
  | 'delivery'
  | 'activity'
  | 'counted'
  | 'mixed'
  | 'placeholder'
  | 'unclear'
  | 'other language';

export interface CheckOptions {
  readonly metric?: string | undefined;
  readonly target?: string | number | undefined;
  readonly baseline?: string | number | undefined;
  readonly due?: string | undefined;
  readonly lists?: OutcomeLists | undefined;
}

export interface OutcomeCheck {
  readonly class: OutcomeClass;
  /** 0 to 100: the points of the six tests that it passes. */
  readonly score: number;
  /** One sentence. */
  readonly advice: string;
  readonly kind: OutcomeKind;
  readonly tests: readonly OutcomeTest[];
}

/** @returns undefined for a blank text */
export function checkOutcome(text: string, options: CheckOptions = {}): OutcomeCheck | undefined {
  const verdict = verdictOn(text, options);
  if (!verdict) return undefined;
  const isRead = verdict.kind !== 'other language';
  const tests = isRead ? testsOf(text, verdict, lexiconOf(options.lists), options) : [];
  return {
    class: verdict.class,
    kind: verdict.kind,
    score: scoreOf(tests),
    tests,
    advice: adviceOn(verdict.kind, tests),
  };
}

/** Without the tests, which take longer than all else: rules look at thousands of texts. @returns undefined for a blank text */
export function verdictOn(text: string, options: CheckOptions = {}): Verdict | undefined {
  const said = text.trim();
  if (!/[\p{L}\p{N}]/u.test(said) && !said.includes('?')) return undefined;
  return isEnglish(said)
    ? classify(joinPhrases(said, options.lists), lexiconOf(options.lists), options)
    : { class: 'Unclear', kind: 'other language', because: { text: '', start: 0, end: 0 } };
}
