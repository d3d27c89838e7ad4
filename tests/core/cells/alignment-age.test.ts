import { alignmentAgeFunction } from '../../../src/core/cells/alignment-age';

const today = '2026-06-30';
const reviews = [
  ['Reviews of this quarter', '', '', ''],
  ['ID', 'Item', 'Answer', 'Answered'],
  ['RV-1', 'IN-1 Self-service contracts', 'I support it', '2026-06-01'],
  ['RV-2', 'IN-1', 'I’ll champion it', new Date(2026, 5, 20)],
  ['RV-3', 'IN-1', 'I object', '2026-06-29'],
  ['RV-4', 'IN-2', 'Support', '1 Feb 2026'],
  ['RV-5', 'IN-3', '', ''],
  ['RV-6', 'IN-4', 'I can live with it', '2026-06-01'],
  ['RV-7', 'Dark mode', 'Champion', '2026-04-01'],
  ['RV-8', 'IN-6, IN-7', 'Support', '31.3.2026'],
  ['RV-9', 'IN-8', 'Support', 'last week'],
];
const down = (...values: readonly unknown[]) => values.map((value) => [value]);

test('days since the last support and what they mean, for each item, by ID or by name', () => {
  const items = ['IN-1', 'in-2', 'IN-3', 'IN-4', 'dark mode', 'IN-6', 'IN-7', 'IN-8', 'IN-10', ''];
  const ages = alignmentAgeFunction(down(...items), reviews, today) as unknown[][];
  expect(ages.map((age, i) => [items[i], ...age].join(' | '))).toMatchInlineSnapshot(`
   [
     "IN-1 | 10 | Current",
     "in-2 | 149 | Expired",
     "IN-3 |  | No support yet",
     "IN-4 |  | No support yet",
     "dark mode | 90 | Current",
     "IN-6 | 91 | Expired",
     "IN-7 | 91 | Expired",
     "IN-8 | Row 8: The support for "IN-8" has no date in "Answered" that can be read. | ",
     "IN-10 |  | Not asked yet",
     " |  | ",
   ]
  `);
});

test('it lasts 90 days, or as many as one says', () => {
  expect(alignmentAgeFunction('IN-1', reviews, '2026-09-18')).toEqual([[90, 'Current']]);
  expect(alignmentAgeFunction('IN-1', reviews, '2026-09-19')).toEqual([[91, 'Expired']]);
  expect(alignmentAgeFunction('IN-1', reviews, '2026-09-19', 120)).toEqual([[91, 'Current']]);
  expect(alignmentAgeFunction('IN-1', reviews, '2026-06-01', '10')).toEqual([[0, 'Current']]);
});

test('what is missing is said', () => {
  expect([
    alignmentAgeFunction(down('IN-1', 'IN-2'), reviews),
    alignmentAgeFunction('IN-1', reviews, 'now'),
    alignmentAgeFunction('IN-1', [['ID', 'Item', 'State']], today),
    alignmentAgeFunction('IN-1', '', today),
    alignmentAgeFunction('', reviews, today),
    alignmentAgeFunction('IN-1', reviews, today, -5),
  ]).toMatchInlineSnapshot(`
   [
     "today: expected a date such as 2026-03-31, but it was left out.",
     "today: expected a date such as 2026-03-31 but found "now".",
     "reviews: expected a range with its heading row, but found no "Answer" and "Answered". Pass Reviews.",
     "reviews: expected a range with its heading row, but found no "Item", "Answer" and "Answered". Pass Reviews.",
     "",
     "expires_days: expected a number of 0 or more but found "-5".",
   ]
  `);
});
