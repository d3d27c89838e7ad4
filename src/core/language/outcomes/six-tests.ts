/** The six tests of a result, each with the words that passed it. */
import { cellText } from '../../tables/cell';
import type { CheckOptions } from './check-outcome';
import type { Verdict } from './classify';
import { joinPhrases, type Lexicon } from './lists';
import { natureOfWord, type Nature } from './phrase';
import { BY_WHEN, firstMatch, FROM_TO, LEVELS, LEVER, namesLever } from './signals';
import { tokensOf, type Span } from './tokens';

export type TestName = 'change' | 'who' | 'measure' | 'from to' | 'by when' | 'lever';

export interface OutcomeTest {
  readonly name: TestName;
  readonly passed: boolean;
  /** The words of the text that speak for it, or for the first test also against it; none where another cell did. */
  readonly words: readonly Span[];
}

const POINTS: Readonly<Record<TestName, number>> = {
  change: 25,
  who: 15,
  measure: 20,
  'from to': 20,
  'by when': 10,
  lever: 10,
};

export function testsOf(
  text: string,
  verdict: Verdict,
  has: Lexicon,
  options: CheckOptions,
): readonly OutcomeTest[] {
  const { metric, target, baseline, due } = options;
  const shift = text.length - text.trimStart().length;
  const because = {
    ...verdict.because,
    start: verdict.because.start + shift,
    end: verdict.because.end + shift,
  };
  const tokens = tokensOf(joinPhrases(text, options.lists));
  const natures = tokens.map(({ word }) => natureOfWord(word, has));
  const named = (nature: Nature) => tokens[natures.indexOf(nature)];
  const plain = ({ start, end }: Span): Span => ({ text: text.slice(start, end), start, end });
  const found = (span: Span | undefined) => (span ? [span] : []);
  const level = firstMatch(text, LEVELS());
  const measure = [...found(level), ...found(named('measure'))];
  const ends = found(firstMatch(text, FROM_TO()));
  const when = found(firstMatch(text, BY_WHEN));
  const lever = found(firstMatch(text, LEVER));
  const who = found(named('actor'));
  const isChange = verdict.class === 'Outcome' && verdict.kind !== 'mixed';
  return [
    { name: 'change', passed: isChange, words: [because] },
    { name: 'who', passed: who.length > 0, words: who.map(plain) },
    { name: 'measure', passed: measure.length > 0 || given(metric), words: measure.map(plain) },
    { name: 'from to', passed: ends.length > 0 || (given(baseline) && given(target)), words: ends },
    { name: 'by when', passed: when.length > 0 || given(due), words: when },
    {
      name: 'lever',
      passed: lever.length > 0 || namesLever(metric ?? ''),
      words: lever,
    },
  ];
}

export function scoreOf(tests: readonly OutcomeTest[]): number {
  return tests.reduce((sum, { name, passed }) => sum + (passed ? POINTS[name] : 0), 0);
}

/** Whether a cell beside the text says something. */
export function given(value: string | number | undefined): boolean {
  return value !== undefined && cellText(value).trim() !== '';
}
