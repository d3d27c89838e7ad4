import { performance } from 'node:perf_hooks';
import { whyFunction } from '../../../src/core/cells/why';

const companies = [
  ['ID', 'Objective', 'Weight', 'Status'],
  ['CO-1', 'Grow in the enterprise market', 5, ''],
  ['CO-2', 'Keep the customers we have', 3, ''],
  ['CO-3', 'Run a lean business', 2, ''],
  ['CO-4', 'Open a shop in every town', '', 'Dropped'],
];
const products = [
  ['ID', 'Objective', 'Company objective', 'Stands alone because', 'Status'],
  ['PO-1', 'Big firms buy without a sales call', 'CO-1', '', ''],
  ['PO-2', 'Imports never fail', 'CO-9', '', ''],
  ['PO-3', 'The app works offline', '', '', ''],
  ['PO-4', 'We can hire abroad', '', 'The law asks for it.', ''],
  ['PO-5', 'Shops have a till', 'CO-4', '', ''],
  ['PO-6', 'Old reports are gone', 'CO-3', '', 'Done'],
];
const map = [
  ['Product objective', 'CO-1', 'CO-2', 'CO-3'],
  ['PO-1', 9, 3, -3],
  ['PO-6', '', 1, ''],
];
const work = [
  ['ID', 'Initiative', 'Product objective'],
  ['IN-1', 'Self-service contracts', 'PO-1'],
  ['IN-2', 'Retries', 'PO-2'],
  ['IN-3', 'Offline cache', 'PO-3, PO-1'],
  ['IN-4', 'Dark mode', ''],
  ['IN-5', 'Payroll', 'PO-4'],
  ['IN-6', 'Price page', 'Grow in the enterprise market'],
  ['IN-7', 'Contract templates', 'IN-1'],
  ['IN-8', 'Chicken', 'IN-9'],
  ['IN-9', 'Egg', 'IN-8'],
  ['IN-10', 'Archive', 'PO-6'],
  ['IN-11', 'Card reader', 'PO-5'],
  ['IN-12', 'Login', 'P0-1'],
];
const plan = [work, products, map, companies] as const;
const down = (...values: readonly unknown[]) => values.map((value) => [value]);

test('the chain of every initiative, and where it breaks off', () => {
  const ids = work.slice(1).map(([id]) => id);
  expect((whyFunction(down(...ids), ...plan) as string[][]).flat().join('\n')).toMatchInlineSnapshot(`
   "“IN-1 Self-service contracts” serves “PO-1 Big firms buy without a sales call”, which contributes strongly to “CO-1 Grow in the enterprise market” (weight 50 %) and moderately to “CO-2 Keep the customers we have” (weight 30 %); and works against “CO-3 Run a lean business” (weight 20 %).
   “IN-2 Retries” serves “PO-2 Imports never fail”, which names “CO-9”, which is not on the list.
   “IN-3 Offline cache” serves “PO-3 The app works offline”, which leads to no company objective yet: it names none, and the alignment map has no link for it; and serves “PO-1 Big firms buy without a sales call”, which contributes strongly to “CO-1 Grow in the enterprise market” (weight 50 %) and moderately to “CO-2 Keep the customers we have” (weight 30 %); and works against “CO-3 Run a lean business” (weight 20 %).
   “IN-4 Dark mode” serves nothing yet: it names no objective.
   “IN-5 Payroll” serves “PO-4 We can hire abroad”, which stands alone on purpose: The law asks for it.
   “IN-6 Price page” serves “CO-1 Grow in the enterprise market” (weight 50 %) directly.
   “IN-7 Contract templates” serves “IN-1 Self-service contracts”, which serves “PO-1 Big firms buy without a sales call”, which contributes strongly to “CO-1 Grow in the enterprise market” (weight 50 %) and moderately to “CO-2 Keep the customers we have” (weight 30 %); and works against “CO-3 Run a lean business” (weight 20 %).
   “IN-8 Chicken” serves “IN-9 Egg”, which serves “IN-8 Chicken”, which is in this chain already.
   “IN-9 Egg” serves “IN-8 Chicken”, which serves “IN-9 Egg”, which is in this chain already.
   “IN-10 Archive” serves “PO-6 Old reports are gone”, which is done.
   “IN-11 Card reader” serves “PO-5 Shops have a till”, which names “CO-4 Open a shop in every town”, which is dropped.
   “IN-12 Login” names “P0-1”, which is not on the list."
  `);
});

test('objectives tell theirs as well, by ID, by name or by both', () => {
  const ids = ['PO-1', 'po-6', 'The app works offline', 'CO-2 Keep them', 'CO-4', 'IN-4, CO-1'];
  expect((whyFunction(down(...ids), ...plan) as string[][]).flat().join('\n')).toMatchInlineSnapshot(`
   "“PO-1 Big firms buy without a sales call” contributes strongly to “CO-1 Grow in the enterprise market” (weight 50 %) and moderately to “CO-2 Keep the customers we have” (weight 30 %); and works against “CO-3 Run a lean business” (weight 20 %).
   “PO-6 Old reports are gone” contributes strongly to “CO-3 Run a lean business” (weight 20 %) and weakly to “CO-2 Keep the customers we have” (weight 30 %).
   “PO-3 The app works offline” leads to no company objective yet: it names none, and the alignment map has no link for it.
   “CO-2 Keep the customers we have” is a company objective (weight 30 %).
   “CO-4 Open a shop in every town” is a company objective that is dropped.
   “IN-4 Dark mode” serves nothing yet: it names no objective. “CO-1 Grow in the enterprise market” is a company objective (weight 50 %)."
  `);
});

test('blank in, blank out; a row that is on no list has its own sentence', () => {
  expect(whyFunction(down('IN-4', '', 'IN-99', 7), ...plan)).toMatchInlineSnapshot(`
   [
     [
       "“IN-4 Dark mode” serves nothing yet: it names no objective.",
     ],
     [
       "",
     ],
     [
       "id, row 3: expected the ID or the name of an initiative or an objective but found "IN-99".",
     ],
     [
       "id, row 4: expected the ID or the name of an initiative or an objective but found "7".",
     ],
   ]
  `);
});

test('a blank cell leaves a table out, a missing heading row is said', () => {
  expect([
    whyFunction('PO-2', '', products, '', companies),
    whyFunction('CO-1', '', '', '', companies),
    whyFunction('CO-1', work, products, map, ''),
    whyFunction('CO-1', [['x', 'y']], products, map, companies),
    whyFunction('', ...plan),
  ]).toMatchInlineSnapshot(`
   [
     "“PO-2 Imports never fail” names “CO-9”, which is not on the list.",
     "“CO-1 Grow in the enterprise market” is a company objective (weight 50 %).",
     "company_objectives: expected a range with its heading row, among them "Objective", but found none. Pass CompanyObjectives.",
     "initiatives: expected a range with its heading row, among them "Initiative", but found none. Pass Initiatives.",
     "",
   ]
  `);
});

test('a weight that nobody gave is not told, neither where all are blank nor where one is', () => {
  const unweighted = companies.map((row) => row.slice(0, 2));
  expect(whyFunction('CO-1', work, products, map, unweighted)).toBe(
    '“CO-1 Grow in the enterprise market” is a company objective.',
  );
  const blank = companies.map((row, i) => (i === 1 ? ['CO-1', 'Grow', '', ''] : row));
  expect(whyFunction('CO-1', work, products, map, blank)).toBe('“CO-1 Grow” is a company objective.');
});

test('ten thousand rows do not take long', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => [`IN-${1 + (i % 12)}`]);
  whyFunction(ids, ...plan);
  const before = performance.now();
  expect(whyFunction(ids, ...plan)).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(1000);
});
