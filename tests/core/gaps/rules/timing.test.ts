import { timingMismatch } from '../../../../src/core/gaps/rules/timing';
import { whatItSays } from '../../plan-builder';

const products = [
  'ID | Objective | Period',
  'PO-1 | Faster set-up | Q1 2026',
  'PO-2 | Fewer calls | Q1 2026',
];

describe('G33 Timing mismatch', () => {
  test('work that lands after every result is due, and a result due outside its period', () => {
    expect(
      whatItSays(timingMismatch, {
        'Product Objectives': products,
        'Key Results': [
          'ID | Supports | Key result | Due',
          'KR-1 | PO-1 | Set-up time | 2026-02-28',
          'KR-2 | PO-1 | Set-ups without help | 2026-03-31',
          'KR-3 | PO-2 | Calls a team | 2026-06-30',
        ],

        Initiatives: [
          'ID | Initiative | Product objective | End',
          'IN-1 | Guided tour | PO-1 | 2026-04-15',
          'IN-2 | One log-in | PO-1 | 2026-03-31',
          'IN-3 | Chat | PO-2 | 2026-05-31',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Initiatives!D2
     “IN-1 Guided tour” lands after every result that it could help is due.
     It ends on 2026-04-15; the last of them, “KR-2 Set-ups without help”, is due on 2026-03-31.
     Bring a first part forward, move the date of the result, or plan it for the next period.

     High, Key Results!D4
     “KR-3 Calls a team” is due outside the period of its objective.
     It is due on 2026-06-30; “PO-2 Fewer calls” counts in Q1 2026, from 2026-01-01 to 2026-03-31.
     Move the date, or move the objective to the period in which it can be reached."
    `);
  });

  test('a result without a date may still be helped', () => {
    expect(
      whatItSays(timingMismatch, {
        'Product Objectives': products,
        'Key Results': ['Supports | Key result | Due', 'PO-1 | Set-up time | 2026-02-28', 'PO-1 | Answers |'],
        Initiatives: [
          'Initiative | Product objective | End',
          'Guided tour | PO-1 | 2026-04-15',
          'Chat | | 2027-01-01',
        ],
      }),
    ).toBe('');
  });

  test('where most dates lie outside, the periods are those of another calendar', () => {
    expect(
      whatItSays(timingMismatch, {
        'Product Objectives': products,
        'Key Results': [
          'Supports | Key result | Due',
          'PO-1 | Set-up time | 2026-04-30',
          'PO-1 | Answers | 2026-04-30',
          'PO-2 | Calls a team | 2026-04-30',
          'PO-2 | Tickets | 2026-03-01',
        ],
      }),
    ).toBe('');
  });
});
