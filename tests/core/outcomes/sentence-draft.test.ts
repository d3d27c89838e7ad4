import fc from 'fast-check';
import { columnText } from '../../../src/core/outcomes/column-text';
import type { SlotTexts } from '../../../src/core/outcomes/flagged-row';
import { amountIn, draftOf } from '../../../src/core/outcomes/sentence-draft';

const BLANK: SlotTexts = { verb: '', metric: '', segment: '', baseline: '', target: '', due: '', lever: '' };
const ALL = ['verb', 'metric', 'segment', 'baseline', 'target', 'due', 'lever'] as const;

const draft = (typed: Partial<SlotTexts>) => draftOf({ ...BLANK, ...typed }, ALL);
const shown = (typed: Partial<SlotTexts>) =>
  draft(typed)
    .pieces.map(({ text }) => text)
    .join('');

test('the sentence grows with its parts; what is open is asked, and left out of what is written', () => {
  const first = { metric: 'logo churn', target: '5 %' };
  expect(shown({})).toMatch(/^Change \[which number should change\?\]/);
  expect(draft({}).text).toBeUndefined();
  expect(shown(first)).toBe(
    'Reduce logo churn [for whom?] from [where is it today?] to 5 % [by when?], [what will we do for it?]',
  );
  expect(draft(first).text).toBe('Reduce logo churn to 5 %');
  expect(draft({ ...first, metric: 'Logo churn' }).text).toBe('Reduce logo churn to 5 %');
  expect(
    draft({ ...first, baseline: '8 %', segment: 'enterprise', due: '31 Dec', lever: 'by calling' }),
  ).toEqual({
    verb: 'reduce',
    open: [],
    pieces: [
      { text: 'Reduce enterprise logo churn from 8 % to 5 % by 31 Dec, by calling', isQuestion: false },
    ],
    text: 'Reduce enterprise logo churn from 8 % to 5 % by 31 Dec, by calling',
  });
});

test('the direction follows the numbers as they are typed, unless it was chosen', () => {
  expect(draft({ metric: 'widgets', baseline: '4', target: '9' }).verb).toBe('increase');
  expect(draft({ metric: 'widgets', baseline: '€1.2 million', target: '€900,000' }).verb).toBe('reduce');
  expect(draft({ metric: 'widgets', baseline: '9', target: '9' }).text).toBe('Keep widgets at 9');
  expect(draft({ metric: 'widgets' }).verb).toBe('');
  expect(draft({ metric: 'widgets', baseline: '4', target: '9', verb: 'shorten' }).verb).toBe('shorten');
  expect(['3 days', '12.5 %', '$2k', 'soon', ''].map(amountIn)).toEqual([
    3,
    12.5,
    2000,
    undefined,
    undefined,
  ]);
});

test('no question is ever written, whatever is filled in', () => {
  const text = fc.constantFrom('', ' ', '5 %', 'churn', 'enterprise', '$ & a', 'to [be]');
  const texts = fc.record(Object.fromEntries(ALL.map((name) => [name, text]))) as fc.Arbitrary<SlotTexts>;
  fc.assert(
    fc.property(texts, (typed) => {
      const { text: written, open } = draft(typed);
      expect(written === undefined).toBe(open.includes('metric') || open.includes('verb'));
      expect(written ?? '').not.toMatch(/\?\]| {2}|,\s*$| (?:from|to|at|by)$/);
    }),
  );
});

test('a column of its own gets a number and a whole day', () => {
  const file = { today: '2026-11-22', comma: true };
  const all = [
    columnText('due', '31 Dec', file),
    columnText('due', 'Q4 2026', file),
    columnText('target', '3 days', file),
    columnText('target', '1,250.5', file),
    columnText('baseline', '8 %', file),
    columnText('metric', ' logo churn ', file),
  ];
  expect(all).toEqual(['31 Dec 2026', 'Q4 2026', '3', '1250,5', '8 %', 'logo churn']);
});
