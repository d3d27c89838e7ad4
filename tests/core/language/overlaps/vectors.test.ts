/** Published numbers for weighted terms. */
import { bundleOf, nearBundle } from '../../../../src/core/language/overlaps/bundle-of-texts';
import { vectorIndex } from '../../../../src/core/language/overlaps/vector-index';
import { cosine, dot, rarityOf, vectorOf, type Vector } from '../../../../src/core/language/overlaps/vectors';

/** How often three novels say three words: Manning, Raghavan and Schütze (2008), section 6.3. */
const counted = (affection: number, jealous: number, gossip: number): Vector =>
  new Map(Object.entries({ affection, jealous, gossip }));
const sense = counted(115, 10, 2);
const pride = counted(58, 7, 0);
const heights = counted(20, 11, 6);

test('cosines as in the textbook', () => {
  expect(cosine(sense, pride)).toBeCloseTo(0.999, 3);
  expect(cosine(sense, heights)).toBeCloseTo(0.889, 3);
});

test('rarity as in the smoothed idf of scikit-learn, which adds 1 where we add 0.3', () => {
  const counts = [
    [3, 0, 1],
    [2, 0, 0],
    [3, 0, 0],
    [4, 0, 0],
    [3, 2, 0],
    [3, 0, 2],
  ];
  const texts = counts.map((row) => row.flatMap((count, term) => Array<string>(count).fill(`term${term}`)));
  const idf = ['term0', 'term1', 'term2'].map((term) => rarityOf(texts)(term) - 0.3 + 1);
  expect(idf.map((value) => value.toFixed(4))).toEqual(['1.0000', '2.2528', '1.8473']);
});

test('a vector has the length 1, and a term that is said twice counts 1 + ln 2 times as much', () => {
  const vector = vectorOf(['churn', 'churn', 'cost'], () => 2);
  expect(dot(vector, vector)).toBeCloseTo(1);
  expect((vector.get('churn') ?? 0) / (vector.get('cost') ?? 0)).toBeCloseTo(1 + Math.LN2);
  expect([...vectorOf([], () => 1)]).toEqual([]);
});

test('an index gives the same products as one by one', () => {
  const novels = [sense, pride, heights];
  expect([...vectorIndex(novels)(pride)]).toEqual(novels.map((novel) => dot(novel, pride)));
});

test('leaving a text out of a bundle is as if it had never been in it', () => {
  const all = bundleOf([
    [sense, 1],
    [pride, 1],
    [heights, 0.5],
  ]);
  const without = bundleOf([
    [sense, 1],
    [pride, 1],
  ]);
  const near = nearBundle(all, heights, dot(all.sum, heights), [heights, 0.5]);
  expect(near).toBeCloseTo(nearBundle(without, heights, dot(without.sum, heights), undefined));
  const alone = bundleOf([[sense, 1]]);
  expect(nearBundle(alone, sense, dot(alone.sum, sense), [sense, 1])).toBe(0);
});
