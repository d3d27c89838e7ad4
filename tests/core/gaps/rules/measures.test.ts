import { noBaseline, noFinishLine, objectiveWithoutMetric } from '../../../../src/core/gaps/rules/measures';
import { placeholderLeft } from '../../../../src/core/gaps/rules/placeholders';
import { whatItSays } from '../../plan-builder';

const products = [
  'ID | Objective | Status',
  'PO-1 | Admins set up single sign-on alone | Active',
  'PO-2 | Teams see value in their first week | Active',
  'PO-3 | Open an app store | Dropped',
];

describe('G17 No metric', () => {
  test('an objective without a key result is asked how we will know', () => {
    expect(
      whatItSays(objectiveWithoutMetric, {
        'Product Objectives': products,
        'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Set-ups without help from 40 % to 80 %'],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!B3
     How will we know that “PO-2 Teams see value in their first week” worked?
     No key result supports it.
     Add one key result: a number that moves when it is reached."
    `);
  });

  test('a key result of one of its initiatives will tell as well, and a mistyped reference is reported as that', () => {
    expect(
      whatItSays(objectiveWithoutMetric, {
        'Product Objectives': [...products, 'PO-4 | Fewer wrong invoices | Active'],
        Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Guided tour | PO-2'],
        'Key Results': [
          'ID | Supports | Key result',
          'KR-1 | PO-1 | Set-ups without help from 40 % to 80 %',
          'KR-2 | IN-1 | Teams that finish the tour to 60 %',
          'KR-3 | Fewer wrong invoice | Wrong invoices below 2 %',
        ],
      }),
    ).toBe('');
  });

  test('an objective that names its own number says how we will know', () => {
    expect(
      whatItSays(objectiveWithoutMetric, {
        'Product Objectives': [
          'ID | Objective',
          'PO-1 | Faster set-up',
          'PO-2 | Show a demo to at least 2 customers',
        ],
        'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Set-up time below 1 day'],
      }),
    ).toBe('');
  });

  test('where no product objective is measured at all, one line says so', () => {
    expect(
      whatItSays(objectiveWithoutMetric, {
        'Company Objectives': ['ID | Objective', 'CO-1 | Grow in the enterprise market'],
        'Product Objectives': products,
        'Key Results': ['ID | Supports | Key result', 'KR-1 | CO-1 | Enterprise revenue to 4 million'],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!B2
     None of the 2 product objectives says how we will know that it worked.
     The key results support other things.
     Start with the two objectives that matter most, and add one key result to each."
    `);
  });

  test('a company objective is asked only in plans that measure company objectives', () => {
    const company = (metric: string) => ({
      'Company Objectives': [
        'ID | Objective | Metric',
        'CO-1 | Grow in the enterprise market |',
        `CO-2 | Keep | ${metric}`,
      ],
      'Product Objectives': ['ID | Objective', 'PO-1 | Faster set-up'],
      'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Set-up time below 1 day'],
    });
    expect(whatItSays(objectiveWithoutMetric, company('Churn'))).toMatchInlineSnapshot(`
     "High, Company Objectives!B2
     How will we know that “CO-1 Grow in the enterprise market” worked?
     No key result supports it, and it names no metric.
     Add one key result: a number that moves when it is reached."
    `);
    expect(whatItSays(objectiveWithoutMetric, company(''))).toBe('');
  });
});

describe('G20 No baseline', () => {
  test('a target without a starting point, unless it is a guardrail or the words name the start', () => {
    expect(
      whatItSays(noBaseline, {
        'Key Results': [
          'ID | Key result | Signal | Start | Target',
          'KR-1 | Set-ups without help | Leading | | 80',
          'KR-2 | Churn from 8 % to 5 % | Lagging | | 5%',
          'KR-3 | Complaints stay rare | Guardrail | | 10',
          'KR-4 | Weekly teams | Leading | 0 | 500',
          'KR-5 | Answers in a day | Leading | |',
          'KR-6 | Happier admins | Leading | not measured | 40',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Key Results!D2
     “KR-1 Set-ups without help” has a target but no starting point.
     "Target" is 80; "Start" is blank.
     Fill in the number of the day you started. If nobody knows it, make finding it the first result."
    `);
  });

  test('a sheet without a baseline column has one line that says so', () => {
    expect(
      whatItSays(noBaseline, { 'Key Results': ['ID | Key result | Target', 'KR-1 | Weekly teams | 500'] }),
    ).toMatchInlineSnapshot(`"Could not check: Key Results has no column "Baseline"."`);
  });
});

describe('G21 No target or no date', () => {
  test('it says which of the two is missing', () => {
    expect(
      whatItSays(noFinishLine, {
        'Product Objectives': [
          'ID | Objective | Period',
          'PO-1 | Faster set-up | Q1 2026',
          'PO-2 | Fewer calls |',
        ],
        'Key Results': [
          'ID | Supports | Key result | Target | By when',
          'KR-1 | PO-2 | Set-ups without help | | ',
          'KR-2 | PO-2 | Weekly teams | 500 | ',
          'KR-3 | PO-2 | Answers in a day | | 2026-03-31',
          'KR-4 | PO-1 | Fewer tickets | 20 | 2026-03-31',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Key Results!D2
     “KR-1 Set-ups without help” has no target and no date.
     "Target" and "By when" are blank.
     Agree on the target and date, even if they are a first guess.

     Medium, Key Results!E3
     “KR-2 Weekly teams” has no date.
     "By when" is blank.
     Agree on the date, even if it is a first guess.

     High, Key Results!D4
     “KR-3 Answers in a day” has no target.
     "Target" is blank.
     Agree on the target, even if it is a first guess."
    `);
  });

  test('the words may name the target, the period the date, and an unreadable cell is reported elsewhere', () => {
    expect(
      whatItSays(noFinishLine, {
        'Product Objectives': ['ID | Objective | Period', 'PO-1 | Faster set-up | Q1 2026'],
        'Key Results': [
          'ID | Supports | Key result | Target | Due',
          'KR-1 | PO-1 | Close 100 deals | | 2026-03-31',
          'KR-2 | PO-1 | Churn below 5 % | |',
          'KR-3 | PO-1 | Weekly teams | 500 |',
          'KR-4 | PO-1 | Fewer tickets | TBD | 2026-03-31',
        ],
      }),
    ).toBe('');
  });

  test('a year in the words is no target', () => {
    expect(
      whatItSays(noFinishLine, {
        'Key Results': ['ID | Key result | Target', 'KR-1 | Be ready by 2027 |', 'KR-2 | Weekly teams | 500'],
      }),
    ).toContain('“KR-1 Be ready by 2027” has no target.');
  });
});

describe('G22 Placeholder left in', () => {
  test('each item is named once, with every cell that only holds a place', () => {
    expect(
      whatItSays(placeholderLeft, {
        'Company Objectives': [
          'ID | Objective | Owner',
          'CO-1 | Grow by X % | TBD',
          'CO-2 | Keep | Mara Lind',
        ],

        'Key Results': [
          'ID | Key result | Metric | Owner',
          'KR-1 | Weekly teams | N/A | ???',
          'KR-2 | <insert number> new accounts | Accounts | Ola Berg',
        ],

        Initiatives: [
          'ID | Initiative | Risk',
          'IN-1 | Lorem ipsum | N/A',
          'IN-2 | Set-up guide | to be defined',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!B2
     “CO-1 Grow by X %” still holds a placeholder.
     "Objective" holds “X %”; "Owner" holds “TBD”.
     Fill it in, or strike it, before you agree on the plan.

     Medium, Key Results!C2
     “KR-1 Weekly teams” still holds a placeholder.
     "Metric" holds “N/A”; "Owner" holds “???”.
     Fill it in, or strike it, before you agree on the plan.

     Medium, Key Results!B3
     “KR-2 <insert number> new accounts” still holds a placeholder.
     "Key result" holds “<insert number>”.
     Fill it in, or strike it, before you agree on the plan.

     Medium, Initiatives!B2
     “IN-1 Lorem ipsum” still holds a placeholder.
     "Initiative" holds “Lorem ipsum”.
     Fill it in, or strike it, before you agree on the plan.

     Medium, Initiatives!C3
     “IN-2 Set-up guide” still holds a placeholder.
     "Risk" holds “to be defined”.
     Fill it in, or strike it, before you agree on the plan."
    `);
  });

  test('words that only look like one are left alone', () => {
    expect(
      whatItSays(placeholderLeft, {
        Initiatives: [
          'ID | Initiative | Risk | Owner',
          'IN-1 | Support the XXL plan and Model X | N/A | Natbcd Xu',
          'IN-2 | Ship faster, 10X % of the time? | Who pays? | Ann <ann@acme.test>',
          'IN-3 | Keep churn <5 % and NPS >30 | none | Xavier',
          'IN-4 | Follow up to be confirmed bookings | | Tbdor',
        ],
      }),
    ).toBe('');
  });

  test('closed work is not read', () => {
    expect(
      whatItSays(placeholderLeft, {
        Initiatives: ['Initiative | Status', 'TBD | Stopped', 'Guide | Planned'],
      }),
    ).toBe('');
  });
});
