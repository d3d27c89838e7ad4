/** How much two texts have in common. */
import { linkStrengths } from '../../../../src/core/language/overlaps/link-strengths';

test('the same words are 1, nothing in common is 0, no pair is none', () => {
  const strengths = linkStrengths([
    ['Cut churn', 'Cut churn'],
    ['Cut churn', 'Paint walls'],
    undefined,
    ['', 'Cut churn'],
  ]);
  expect(strengths.map((strength) => strength?.toFixed(6))).toEqual([
    '1.000000',
    '0.000000',
    undefined,
    '0.000000',
  ]);
});

test('the same thing in other words is between them, in British and American spelling alike', () => {
  const [same, other] = linkStrengths([
    ['Organise the labour market', 'Organizing labor markets'],
    ['Hire two engineers', 'A larger team'],
  ]);
  expect(same).toBeGreaterThan(0.9);
  expect(other).toBeGreaterThan(0);
  expect(other).toBeLessThan(0.5);
});
