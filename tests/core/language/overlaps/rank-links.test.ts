/** What the ranking promises whatever the texts are. */
import fc from 'fast-check';
import type { LinkedText, ObjectiveText } from '../../../../src/core/language/overlaps/overlap';
import { rankLinks } from '../../../../src/core/language/overlaps/rank-links';

const objectives: readonly ObjectiveText[] = [
  {
    id: 'keep',
    title: 'Keep the customers we have',
    more: [{ kind: 'key result', text: 'Enterprise churn down from 8 % to 5 %' }],
  },
  { id: 'sell', title: 'Sell in three new countries' },
  { id: 'safe', title: 'Be the safest place for health data' },
];
const linked: readonly LinkedText[] = [{ text: 'Price lists in euro and yen', objective: 'sell' }];

const marked = (text: string) => {
  const [best] = rankLinks([{ text }], objectives, linked, 3)[0] ?? [];
  const words = best?.shared.map(({ at, length }) => text.slice(at, at + length)).join(', ') ?? '';
  return { objective: best?.objective, words, speaks: best?.speaks?.text, like: best?.like?.text };
};

test('says which words an item shares, with which text of the objective', () => {
  expect(marked('Help desk in the app, so that fewer enterprises churn.')).toEqual({
    objective: 'keep',
    words: 'enterprises, churn',
    speaks: 'Enterprise churn down from 8 % to 5 %',
    like: undefined,
  });
});

test('learns from what is linked already', () => {
  expect(marked('Invoices and prices in yen')).toMatchObject({
    objective: 'sell',
    words: 'prices, yen',
    like: 'Price lists in euro and yen',
  });
});

test('an item is not suggested what it resembles because it is the same item', () => {
  const [found] = rankLinks(
    [{ key: 'IN-1', text: 'Invoice layout' }],
    objectives,
    [{ key: 'IN-1', text: 'Invoice layout', objective: 'sell' }],
    3,
  );
  expect(found?.filter(({ like }) => like)).toEqual([]);
});

const anyText = fc.oneof(
  fc
    .array(fc.constantFrom('churn', 'customers', 'sell', 'data', 'safe', 'countries', 'xyz', 'EBITDA'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    '売上を伸ばす',
    '🚀🚀 ship 🚀',
    'Kündigungen senken',
    'constructor __proto__',
    'churn '.repeat(3000),
  ),
);
const anyItems = fc.array(anyText, { minLength: 1, maxLength: 5 });
const ranked = (items: readonly string[], among = objectives) =>
  rankLinks(
    items.map((text) => ({ text })),
    among,
    linked,
    3,
  );

test('a blank item gets nothing, every other one scores from 0 to 1, best first, and marks words within its text', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      ranked(items).forEach((overlaps, i) => {
        const text = items[i] ?? '';
        expect(overlaps.length).toBeLessThanOrEqual(text.trim() === '' ? 0 : 3);
        const scores = overlaps.map(({ score }) => score);
        expect(scores).toEqual(scores.filter((score) => score > 0 && score <= 1).sort((a, b) => b - a));
        const ends = overlaps.flatMap(({ shared }) => shared.map(({ at, length }) => at + length));
        expect(ends.filter((end) => end > text.length)).toEqual([]);
      });
    }),
    { numRuns: 100 },
  );
});

test('neither the order of items nor that of objectives changes what is found', () => {
  const plain = (rows: ReturnType<typeof ranked>) =>
    rows.map((row) => row.map(({ objective, score }) => `${objective} ${score.toFixed(9)}`).sort());
  fc.assert(
    fc.property(anyItems, (items) => {
      const found = plain(ranked(items));
      expect(plain(ranked([...items].reverse())).reverse()).toEqual(found);
      expect(plain(ranked(items, [...objectives].reverse()))).toEqual(found);
    }),
    { numRuns: 100 },
  );
});
