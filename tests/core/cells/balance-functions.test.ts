import fc from 'fast-check';
import { concentrationFunction } from '../../../src/core/cells/concentration';
import { evidenceStrengthFunction } from '../../../src/core/cells/evidence-strength';
import { horizonBalanceFunction } from '../../../src/core/cells/horizon-balance';
import { valueCurveDivergenceFunction } from '../../../src/core/cells/value-curve-divergence';

type Table = readonly (readonly unknown[])[];
const down = (...values: readonly unknown[]) => values.map((value) => [value]);
const short = (table: unknown) =>
  (table as Table).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell)),
  );

describe('EVIDENCE_STRENGTH', () => {
  const today = '2026-06-30';

  test('90 days at the standard half-life leave .707 of it', () => {
    expect(evidenceStrengthFunction('Launch data', '2026-04-01', today)).toBeCloseTo(7.0711, 4);
    expect(evidenceStrengthFunction('Test', '2026-04-01', today, 90)).toBeCloseTo(2.25, 12);
    expect(evidenceStrengthFunction('Test', '2020-01-01', today, 0)).toBe(4.5);
  });

  test('a column, in the words of the Evidence tab; dates as text and as dates; each bad row has its sentence', () => {
    expect(
      evidenceStrengthFunction(
        down('Test', 'a/b test', 'interview', 'Market data', 'gut', 'Test', ''),
        down(new Date(2026, 5, 30), '30.6.2026', '30 Jun 2026', 'soon', '2026-06-30', '2027-01-01', ''),
        today,
      ),
    ).toMatchInlineSnapshot(`
     [
       [
         4.5,
       ],
       [
         4.5,
       ],
       [
         0.75,
       ],
       [
         "date, row 4: expected a date such as 2026-03-31 but found "soon".",
       ],
       [
         "type, row 5: expected one of Own opinion, Pitch or deck, Theme or trend, Opinion of others, Estimate, Anecdote, Market data, User evidence, Test, Launch data but found "gut".",
       ],
       [
         4.5,
       ],
       [
         "",
       ],
     ]
    `);
  });
});

describe('HORIZON_BALANCE', () => {
  test('effort 40, 10 and 0 against 70/20/10', () => {
    expect(short(horizonBalanceFunction(down('H1', 'H1', 'H2'), down(30, 10, 10)))).toMatchInlineSnapshot(`
     [
       [
         "H1",
         0.8,
         0.7,
         0.1,
       ],
       [
         "H2",
         0.2,
         0.2,
         0,
       ],
       [
         "H3",
         0,
         0.1,
         -0.1,
       ],
       [
         "Balance",
         0.9,
         "",
         "Effort of 3 of 3 initiatives",
       ],
     ]
    `);
  });

  test('the target may be three cells, text or a column of any numbers', () => {
    const of = (target: unknown) =>
      short(horizonBalanceFunction(down('H1', 'H2', 'H3'), down(6, 3, 1), target)).map((row) =>
        row.slice(1, 3),
      );
    const sixty = [
      [0.6, 0.6],
      [0.3, 0.3],
      [0.1, 0.1],
      [1, ''],
    ];
    expect(of('60/30/10')).toEqual(sixty);
    expect(of('60 % / 30 % / 10 %')).toEqual(sixty);
    expect(of([[6, '3,0', 1]])).toEqual(sixty);
    expect(of(down('60%', '30%', 0.1))).toEqual(sixty);
  });

  test('the words of the Initiatives tab are understood, and it says on how many rows it rests', () => {
    const table = horizonBalanceFunction(
      down('horizon 1', 'next', 'later', '', 'H1', ''),
      down('7', 2, '1,0', 4, '', ''),
    ) as Table;
    expect(table[3]).toEqual(['Balance', 1, '', 'Effort of 3 of 5 initiatives']);
  });

  test('what does not work is said', () => {
    const three = [down('H1', 'H2', 'H3'), down(1, 1, 1)] as const;
    expect([
      horizonBalanceFunction(down('H1', 'H4'), down(1, 1)),
      horizonBalanceFunction(down('H1'), down('much')),
      horizonBalanceFunction(down('H1', 'H2'), down(0, 0)),
      horizonBalanceFunction(down('H1', 'H2'), down(1e308, 1e308)),
      horizonBalanceFunction(...three, '70/30'),
      horizonBalanceFunction(...three, [[0, 0, 0]]),
      horizonBalanceFunction(...three, 'most in H1'),
      horizonBalanceFunction(down('H1', 'H2', 'H3'), down(1, 1)),
      horizonBalanceFunction(down('', ''), down('', '')),
      horizonBalanceFunction(down('H1', 'H2')),
    ]).toMatchInlineSnapshot(`
     [
       "horizons, row 2: expected one of H1, H2, H3 but found "H4".",
       "effort: expected a number of 0 or more but found "much".",
       "effort: expected at least one number above 0.",
       "effort, row 1: expected a number of 0 or more but found "1e+308", which is too large to add up. And 1 more cannot be read.",
       "target: expected three numbers for H1, H2 and H3 that are not all 0, such as "70/20/10".",
       "target: expected three numbers for H1, H2 and H3 that are not all 0, such as "70/20/10".",
       "target: expected a number of 0 or more but found "most in H1".",
       "Expected ranges of the same length, but found horizons with 3 rows and effort with 2 rows: pass both from the same first row to the same last row.",
       "",
       "effort: expected a number of 0 or more, but it was left out.",
     ]
    `);
  });

  test('shares sum to 1, differences to 0; neither the order of rows nor the unit matters; target and effort may change places', () => {
    const row = fc.tuple(fc.constantFrom('H1', 'H2', 'H3'), fc.integer({ min: 1, max: 90 }));
    const of = (rows: readonly (readonly [string, number])[]) =>
      horizonBalanceFunction(
        down(...rows.map(([at]) => at)),
        down(...rows.map(([, effort]) => effort)),
      ) as Table;
    const sum = (table: Table, at: number) =>
      table.slice(0, 3).reduce((total, cells) => total + Number(cells[at]), 0);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const table = of(rows);
        expect(sum(table, 1)).toBeCloseTo(1, 9);
        expect(sum(table, 3)).toBeCloseTo(0, 9);
        expect(short(of([...rows].reverse()))).toEqual(short(table));
        expect(short(of(rows.map(([at, effort]) => [at, effort * 5])))).toEqual(short(table));
        const swapped = horizonBalanceFunction(
          down('H1', 'H2', 'H3'),
          down(70, 20, 10),
          down(...table.slice(0, 3).map((cells) => cells[1])),
        ) as Table;
        expect(swapped[3]?.[1]).toBeCloseTo(Number(table[3]?.[1]), 9);
      }),
    );
  });
});

describe('CONCENTRATION', () => {
  test('.5, .3 and .2 are .38, like 2.63 equal ones, out of 3', () => {
    expect(short(concentrationFunction(down('50%', 0.3, '0,2')))).toEqual([[0.38, 2.6316, 3]]);
    expect(short(concentrationFunction([[5, 3, 2, '']]))).toEqual([[0.38, 2.6316, 3]]);
  });

  test('nothing, zeros and words', () => {
    expect([
      concentrationFunction(''),
      concentrationFunction(down(0, 0)),
      concentrationFunction(down(1, 'half', -1)),
    ]).toMatchInlineSnapshot(`
     [
       "",
       "shares: expected at least one number above 0.",
       "shares, row 2: expected a number of 0 or more but found "half". And 1 more cannot be read.",
     ]
    `);
  });
});

describe('VALUE_CURVE_DIVERGENCE', () => {
  const us = down(5, 1, 4, 2);
  const rival = down(3, 4, 3, 4);

  test('5, 1, 4, 2 against 3, 4, 3, 4 is .5', () => {
    expect(valueCurveDivergenceFunction(us, rival)).toBeCloseTo(0.5, 12);
    expect(valueCurveDivergenceFunction([us.flat()], [rival.flat()])).toBeCloseTo(0.5, 12);
  });

  test('another scale, blanks', () => {
    expect(valueCurveDivergenceFunction(down(10, 0), down(0, 10), 0, 10)).toBe(1);
    expect(valueCurveDivergenceFunction(down(5, ''), down('3,0', 2))).toBe(0.5);
    expect(valueCurveDivergenceFunction(down('', ''), down('', ''))).toBe('');
  });

  test('what does not fit is said', () => {
    expect([
      valueCurveDivergenceFunction(us, down(3, 4, 3, 9)),
      valueCurveDivergenceFunction(us, down(3, 4, 3)),
      valueCurveDivergenceFunction(us, rival, 5, 1),
      valueCurveDivergenceFunction(us, down(3, 'high', 3, 4)),
      valueCurveDivergenceFunction(us),
    ]).toMatchInlineSnapshot(`
     [
       "rival: expected levels from 1 to 5 but found "9".",
       "Expected ranges of the same length, but found us with 4 rows and rival with 3 rows: pass both from the same first row to the same last row.",
       "scale_max: expected a number above scale_min (5) but found "1".",
       "rival, row 2: expected a number but found "high".",
       "rival: expected a number, but it was left out.",
     ]
    `);
  });
});
