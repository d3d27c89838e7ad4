import { overInvestment, underInvestment } from '../../../../src/core/gaps/rules/investment';
import { priorityMismatch } from '../../../../src/core/gaps/rules/priority';
import { whatItSays } from '../../plan-builder';

const company = [
  'ID | Objective | Weight',
  'CO-1 | Grow in the enterprise market | 5',
  'CO-2 | Keep our customers | 3',
  'CO-3 | Spend less on hosting | 2',
];
const plan = (...efforts: readonly (number | string)[]) => ({
  'Company Objectives': company,
  Initiatives: [
    'ID | Initiative | Product objective | Effort',
    ...efforts.map((effort, i) => `IN-${i + 1} | Work ${i + 1} | CO-${(i % 3) + 1} | ${effort}`),
  ],
});

describe('G38 Under-investment and G39 Over-investment', () => {
  test('ten points between weight and effort, in either direction', () => {
    expect(whatItSays(underInvestment, plan(30, 30, 40))).toMatchInlineSnapshot(`
     "High, Company Objectives!B2
     We say that “CO-1 Grow in the enterprise market” is 50 % of what matters, and spend 30 % on it.
     Weight 50 %, effort 30 %, counted on 3 of 3 initiatives.
     Move work towards it, or lower its weight on purpose."
    `);
    expect(whatItSays(overInvestment, plan(30, 30, 40))).toMatchInlineSnapshot(`
     "Medium, Company Objectives!B4
     40 % of effort goes to “CO-3 Spend less on hosting”, which is 20 % of what matters.
     Weight 20 %, effort 40 %, counted on 3 of 3 initiatives.
     If that is intended, raise its weight; if not, ask which of its work can wait."
    `);
  });

  test('effort that follows the weights is fine; so are a few points, even where they are half of a weight', () => {
    expect(whatItSays(underInvestment, plan(50, 30, 20)) + whatItSays(overInvestment, plan(50, 30, 20))).toBe(
      '',
    );
    const small = {
      'Company Objectives': [
        'ID | Objective | Weight',
        'CO-1 | Grow | 92',
        'CO-2 | Keep | 4',
        'CO-3 | Save | 4',
      ],
      Initiatives: plan(90, 9, 1).Initiatives,
    };
    expect(whatItSays(underInvestment, small)).toBe('');
    expect(whatItSays(overInvestment, small)).toMatchInlineSnapshot(`
     "Medium, Company Objectives!B3
     9 % of effort goes to “CO-2 Keep”, which is 4 % of what matters.
     Weight 4 %, effort 9 %, counted on 3 of 3 initiatives.
     If that is intended, raise its weight; if not, ask which of its work can wait."
    `);
  });

  test('an objective that nothing serves is reported as that', () => {
    expect(whatItSays(underInvestment, plan(50, 50))).not.toContain('CO-3');
  });

  test('without weights, or with most efforts unknown, nothing is judged', () => {
    const unweighted = {
      ...plan(90, 5, 5),
      'Company Objectives': company.map((row) => row.replace(/\| [\dW]\w*$/, '')),
    };
    expect(whatItSays(underInvestment, unweighted)).toMatchInlineSnapshot(
      `"Could not check: Company Objectives has no column "Weight"."`,
    );
    expect(whatItSays(underInvestment, plan(5, '', 90, '', '', '', ''))).toBe('');
  });
});

describe('G36 Priority mismatch', () => {
  const work = (rows: readonly (readonly [string, number])[]) => ({
    'Company Objectives': [
      'ID | Objective | Weight',
      'CO-1 | Grow in the enterprise market | 50',
      'CO-2 | Keep our customers | 45',
      'CO-3 | Spend less on hosting | 5',
    ],
    'Product Objectives': [
      'ID | Objective | Company objective',
      'PO-1 | Faster set-up | CO-1',
      'PO-2 | Fewer calls | CO-2',
      'PO-3 | Smaller machines | CO-3',
      'PO-4 | Enterprise contracts | CO-1',
    ],
    Initiatives: [
      'ID | Initiative | Product objective | Effort',
      ...rows.map(([goal, effort], i) => `IN-${i + 1} | Work ${i + 1} | ${goal} | ${effort}`),
    ],
  });

  test('the largest work on the smallest goal, and the smallest work alone on the largest', () => {
    expect(
      whatItSays(
        priorityMismatch,
        work([
          ['PO-3', 40],
          ['PO-2', 10],
          ['PO-2', 12],
          ['PO-2', 11],
          ['PO-1', 20],
          ['PO-1', 14],
          ['PO-3', 10],
          ['PO-4', 1],
          ['PO-2', 2],
        ]),
      ),
    ).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     “IN-1 Work 1” is one of the largest pieces of work, and serves what weighs least.
     It takes 40 person-weeks, in the top quarter, and carries 5 % of company weight, in the bottom quarter.
     Make it smaller, do it later, or correct the links and weights if it matters more than they say.

     Medium, Initiatives!B9
     “IN-8 Work 8” is the only work on something that weighs a lot, and one of the smallest pieces.
     It takes 1 person-week, in the bottom quarter, and carries 50 % of company weight, in the top quarter.
     Ask whether so little is enough, and what could wait to give it more."
    `);
  });

  test('fewer than eight, equal sizes, equal weights and work that leads nowhere are no mismatch', () => {
    const seven = work([['PO-3', 40], ...Array.from({ length: 6 }, () => ['PO-1', 5] as const)]);
    const equalSizes = work(Array.from({ length: 9 }, (_, i) => [`PO-${(i % 3) + 1}`, 5] as const));
    const equalWeights = work(Array.from({ length: 9 }, (_, i) => ['PO-1', i + 1] as const));
    const orphans = work([['', 90], ...Array.from({ length: 9 }, (_, i) => ['PO-1', i + 1] as const)]);
    expect(
      [seven, equalSizes, equalWeights, orphans].map((one) => whatItSays(priorityMismatch, one)),
    ).toEqual(['', '', '', '']);
  });
});
