import { objectiveProgressFunction } from '../../../src/core/cells/objective-progress';
import { okrGradeFunction } from '../../../src/core/cells/okr-grade';
import { okrPaceFunction } from '../../../src/core/cells/okr-pace';
import { okrProgressFunction } from '../../../src/core/cells/okr-progress';

const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('OKR_PROGRESS', () => {
  test('the vector of methods.md, and numbers that should rise, fall or stay', () => {
    expect(okrProgressFunction(8, 5, 6.5)).toBe(0.5);
    expect(
      okrProgressFunction(down(8, '40 %', 99, 100), down(5, '80 %', 99, 100), down('6,5', '60 %', 99, 90)),
    ).toEqual([[0.5], [expect.closeTo(0.5)], [1], [0.9]]);
    expect(okrProgressFunction(100, 100, 97, 5)).toBe(1);
  });

  test('without a baseline no movement can be shown, which is not 0', () => {
    expect(okrProgressFunction(down('', '', 8), down(5, '', 5), down(6, '', ''))).toEqual([
      ['Row 1: Expected a baseline but its cell is blank: without it no movement can be shown.'],
      [''],
      [''],
    ]);
  });
});

test('OKR_GRADE rounds first, and expects all of what was committed', () => {
  expect(
    okrGradeFunction(down(0.35, '65 %', 0.9, '', 'done'), down('', 'stretch', 'Committed', '', '')),
  ).toEqual([
    [0.4, 'yellow'],
    [0.7, 'green'],
    [0.9, 'yellow'],
    ['', ''],
    ['progress, row 5: expected a number but found "done".', ''],
  ]);
  expect(okrGradeFunction(0.3)).toEqual([[0.3, 'red']]);
});

describe('OKR_PACE', () => {
  test('the vector of methods.md: 35 % at half of the time', () => {
    expect(okrPaceFunction('35 %', '2026-01-01', '2026-04-11', '2026-02-20')).toEqual([
      [expect.closeTo(0.7), 'at risk'],
    ]);
  });

  test('days may be cells, text or periods; before the start there is no pace', () => {
    const today = new Date(2026, 1, 15);
    expect(okrPaceFunction(down(0.6, 0.1, ''), down('Q1 2026', '1.4.2026', ''), 'Q4 2026', today)).toEqual([
      [expect.closeTo((0.6 * 364) / 45), 'on track'],
      ['', 'not started'],
      ['', ''],
    ]);
  });

  test('a day that is missing or lies wrong is said', () => {
    expect([
      okrPaceFunction(0.5, '2026-03-31', '2026-01-01', '2026-02-01'),
      okrPaceFunction(down(0.5, 0.6), down('2026-01-01', 'soon'), '2026-04-01', ''),
      okrPaceFunction(down(0.5, 0.6), down('2026-01-01', 'soon'), '2026-04-01', '2026-02-15'),
      okrPaceFunction(0.5, '2026-01-01', '2026-04-01'),
    ]).toMatchInlineSnapshot(`
     [
       "Expected a due day after the start, 2026-03-31, but found 2026-01-01.",
       "today: expected a date such as 2026-03-31, but the cell is blank.",
       [
         [
           1,
           "on track",
         ],
         [
           "start, row 2: expected a date such as 2026-03-31 but found "soon".",
           "",
         ],
       ],
       "today: expected a date such as 2026-03-31, but it was left out.",
     ]
    `);
  });
});

describe('OBJECTIVE_PROGRESS', () => {
  const keyResults = [
    ['KR', 'Supports', 'Signal', 'Baseline', 'Target', 'Current'],
    ['Fewer calls', 'PO-1', 'Lagging', 8, 5, 6.5],
    ['More firms', 'PO-1, PO-2', 'Leading', 0, 10, 12],
    ['Errors stay', 'PO-1', 'Guardrail', 1, 1, 9],
    ['Faster', 'PO-2 Imports never fail', '', '', 10, 3],
    ['Happier', 'po-3', '', 1, 2, 'high'],
    ['Alone', '', '', 0, 1, 1],
    ['', '', '', '', '', ''],
  ];

  test('the mean of what is known, with how much it rests on', () => {
    expect(objectiveProgressFunction(down('PO-1', 'PO-2', 'PO-3', 'PO-4', ''), keyResults))
      .toMatchInlineSnapshot(`
     [
       [
         0.75,
         "2 of 2 key results, 1 guardrail apart.",
       ],
       [
         1,
         "1 of 2 key results.",
       ],
       [
         "",
         "0 of 1 key result. key_results row 6, "Current": expected a number but found "high".",
       ],
       [
         "",
         "No key result supports it.",
       ],
       [
         "",
         "",
       ],
     ]
    `);
    expect(objectiveProgressFunction('PO-1', keyResults)).toEqual([
      [0.75, '2 of 2 key results, 1 guardrail apart.'],
    ]);
  });

  test('the same objective twice counts the same', () => {
    const twice = objectiveProgressFunction(down('PO-1', 'po-1'), keyResults) as unknown[][];
    expect(twice.map(([progress]) => progress)).toEqual([0.75, 0.75]);
  });

  test('a range without headings is refused', () => {
    expect(objectiveProgressFunction('PO-1', [[1, 2]])).toMatchInlineSnapshot(
      `"key_results: expected a range with its heading row, among them "Key result", but found none. Pass KeyResults."`,
    );
    expect(objectiveProgressFunction('PO-1')).toMatch(/^key_results: expected a range with its heading row/);
  });
});
