import fc from 'fast-check';
import { consentStatusFunction } from '../../../src/core/cells/consent-status';
import { engagementGapFunction } from '../../../src/core/cells/engagement-gap';
import { netSupportFunction } from '../../../src/core/cells/net-support';
import { powerInterestFunction } from '../../../src/core/cells/power-interest';
import { salienceFunction } from '../../../src/core/cells/salience';
import { STANCES } from '../../../src/core/reviews/answers';

const down = (...values: readonly unknown[]) => values.map((value) => [value]);

test('POWER_INTEREST: the four fields, blanks and a bad row', () => {
  expect(powerInterestFunction(down(5, '4', 2, 1, '3,5', '', 7, 'high'), down(5, 2, 4, 1, 3.5, 3, 3, 3)))
    .toMatchInlineSnapshot(`
   [
     [
       "Manage closely",
     ],
     [
       "Keep satisfied",
     ],
     [
       "Keep informed",
     ],
     [
       "Monitor",
     ],
     [
       "Manage closely",
     ],
     [
       "",
     ],
     [
       "power, row 7: expected a number from 1 to 5 but found "7".",
     ],
     [
       "power, row 8: expected a number from 1 to 5 but found "high".",
     ],
   ]
  `);
});

test('SALIENCE: the eight classes, however yes and no are written', () => {
  expect(
    salienceFunction(
      down('yes', 'no', 'n', true, 'x', 0, 1, 'FALSE', 'yes', 'perhaps'),
      down('no', 'yes', 'n', true, '', 1, 1, false, 'no', 'no'),
      down('no', 'no', 'y', false, 'yes', 1, 1, false, 'yes', 'no'),
    ),
  ).toMatchInlineSnapshot(`
   [
     [
       "Dormant",
     ],
     [
       "Discretionary",
     ],
     [
       "Demanding",
     ],
     [
       "Dominant",
     ],
     [
       "",
     ],
     [
       "Dependent",
     ],
     [
       "Definitive",
     ],
     [
       "Non-stakeholder",
     ],
     [
       "Dangerous",
     ],
     [
       "power, row 10: expected yes or no but found "perhaps".",
     ],
   ]
  `);
});

test('ENGAGEMENT_GAP: steps up and down', () => {
  expect(
    engagementGapFunction(
      down('Resistant', 'unaware', 'Leading', 'Neutral', '', 'keen'),
      down('Supportive', 'leading', 'Neutral', 'Neutral', 'Neutral', 'Neutral'),
    ),
  ).toEqual([
    [2],
    [4],
    [-2],
    [0],
    [''],
    ['current, row 6: expected one of Unaware, Resistant, Neutral, Supportive, Leading but found "keen".'],
  ]);
  expect(engagementGapFunction(down('Resistant', 'Neutral'), 'Supportive')).toEqual([[2], [1]]);
});

describe('NET_SUPPORT', () => {
  test('equal power where none is given, and the number of answers beside it', () => {
    expect(netSupportFunction(down('Champion', 'Support', 'Concern', ''))).toEqual([
      [expect.closeTo(1.25 / 3), 3],
    ]);
    expect(netSupportFunction(down('Support', 'Objection'), down('', ''))).toEqual([[-0.125, 2]]);
  });

  test('power weighs; what leaves the stance open does not count', () => {
    expect(netSupportFunction(down('I support it', 'I object', 'Need to talk'), down(5, '1', 5))).toEqual([
      [expect.closeTo(2.75 / 6), 2],
    ]);
  });

  test('nobody has answered, nobody has a stance, nobody has power, nobody can read it', () => {
    expect([
      netSupportFunction(down('', '')),
      netSupportFunction(down('Need to talk', 'Not enough information')),
      netSupportFunction(down('Support'), down(0)),
      netSupportFunction(down('Support', 'LGTM', 'ok')),
      netSupportFunction(down('Support'), down('strong')),
    ]).toMatchInlineSnapshot(`
     [
       "",
       "answers: expected at least one stance, from Champion to Objection, but all leave it open.",
       "power: expected at least one number above 0 among those who answered.",
       "answers, row 2: expected one of Champion, Support, Can live with it, Concern, Objection, Need to talk, Not enough information but found "LGTM". And 1 more cannot be read.",
       "power: expected a number from 0 to 1000 but found "strong".",
     ]
    `);
  });

  test('from -1 to 1, whatever the order of rows', () => {
    const row = fc.tuple(fc.constantFrom(...STANCES, ''), fc.constantFrom('', 1, 2, 3, 4, 5));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const of = (list: typeof rows) =>
          netSupportFunction(
            down(...list.map(([answer]) => answer)),
            down(...list.map(([, power]) => power)),
          );
        const result = of(rows);
        fc.pre(Array.isArray(result));
        const [[support, answers]] = result as [[number, number]];
        expect(Math.abs(support)).toBeLessThanOrEqual(1 + 1e-9);
        expect(answers).toBe(rows.filter(([answer]) => answer !== '').length);
        expect((of([...rows].reverse()) as [[number, number]])[0][0]).toBeCloseTo(support, 9);
      }),
    );
  });
});

test('CONSENT_STATUS: adopted, paused, waiting; nothing is adopted over what cannot be read', () => {
  expect([
    consentStatusFunction(down('Champion', 'I can live with it', 'I have a concern')),
    consentStatusFunction(down('Champion', 'Objection', '')),
    consentStatusFunction(down('Champion', '')),
    consentStatusFunction(down('Champion', 'Not enough information')),
    consentStatusFunction(down('', '')),
    consentStatusFunction(down('Champion', 'fine by me')),
    consentStatusFunction('Support'),
    consentStatusFunction(),
  ]).toMatchInlineSnapshot(`
   [
     "Adopted",
     "Paused",
     "Waiting",
     "Waiting",
     "",
     "answers, row 2: expected one of Champion, Support, Can live with it, Concern, Objection, Need to talk, Not enough information but found "fine by me".",
     "Adopted",
     "answers: expected one of Champion, Support, Can live with it, Concern, Objection, Need to talk, Not enough information, but it was left out.",
   ]
  `);
});
