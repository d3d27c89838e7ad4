/** Tells whether a text says what changes or what we do, and why we think so. */
import { adviceOn } from './advice';
import { classify } from './classify';
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
  const said = text.trim();
  if (!/[\p{L}\p{N}]/u.test(said) && !said.includes('?')) return undefined;
  if (!isEnglish(said)) {
    return {
      class: 'Unclear',
      score: 0,
      kind: 'other language',
      advice: adviceOn('other language'),
      tests: [],
    };
  }
  const has = lexiconOf(options.lists);
  const verdict = classify(joinPhrases(said, options.lists), has, options);
  const tests = testsOf(text, verdict, has, options);
  return {
    class: verdict.class,
    kind: verdict.kind,
    score: scoreOf(tests),
    tests,
    advice: adviceOn(verdict.kind, tests),
  };
}
