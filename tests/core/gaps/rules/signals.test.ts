import { allLagging, unlikelyConfidence, unpairedVolume } from '../../../../src/core/gaps/rules/signals';
import { whatItSays } from '../../plan-builder';

const products = [
  'ID | Objective | Commitment',
  'PO-1 | Faster set-up | Committed',
  'PO-2 | Fewer calls | Stretch',
];

describe('G23 Only late signals', () => {
  const plan = (signal: string) => ({
    'Product Objectives': products,
    'Key Results': [
      'ID | Supports | Key result | Signal',
      'KR-10 | PO-1 | Renewals | Lagging',
      `KR-2 | PO-1 | Set-ups without help | ${signal}`,
      'KR-3 | PO-1 | Complaints | Guardrail',
      'KR-4 | PO-2 | Calls a team | Leading',
    ],
  });

  test('an objective whose key results all move at the end is told only then', () => {
    expect(whatItSays(allLagging, plan('Lagging'))).toMatchInlineSnapshot(`
     "Low, Product Objectives!B2
     We will learn only at the end whether “PO-1 Faster set-up” worked.
     All of its key results are lagging: KR-2 and KR-10.
     Add one early signal: what would you see after two weeks if it works?"
    `);
  });

  test('one early or unknown signal is enough', () => {
    expect(whatItSays(allLagging, plan('Leading'))).toBe('');
    expect(whatItSays(allLagging, plan(''))).toBe('');
  });
});

describe('G24 Volume without a guardrail', () => {
  const plan = (rows: readonly string[]) => ({
    'Product Objectives': products,
    'Key Results': ['ID | Supports | Key result | Metric | Signal | Baseline | Target', ...rows],
  });

  test('a count that should grow wants something beside it', () => {
    expect(
      whatItSays(
        unpairedVolume,
        plan([
          'KR-1 | PO-1 | More teams start alone | Number of set-ups per week | Leading | 20 | 80',
          'KR-2 | PO-1 | Teams that stay | Retention | Lagging | 60% | 80%',
        ]),
      ),
    ).toMatchInlineSnapshot(`
     "Low, Product Objectives!B2
     “PO-1 Faster set-up” aims at a volume, and nothing watches what it could cost.
     “KR-1 More teams start alone” is a count; none of its key results is a guardrail.
     Ask what could break if you reach it by taking shortcuts, and measure that too."
    `);
  });

  test('a guardrail, an unknown signal, a rate, or a number that should fall keeps it silent', () => {
    const volume = 'KR-1 | PO-1 | More teams start alone | Number of set-ups | Leading | 20 | 80';
    const silent = [
      [volume, 'KR-2 | PO-1 | Complaints stay rare | Complaints | Guardrail | 5 | 5'],
      [volume, 'KR-2 | PO-1 | Complaints stay rare | Complaints | | 5 | 5'],
      ['KR-1 | PO-1 | More teams start alone | Share of sign-ups | Leading | 20% | 80%'],
      ['KR-1 | PO-1 | More teams start alone | Number of calls per customer | Leading | 2 | 8'],
      ['KR-1 | PO-1 | Fewer mistakes | Number of wrong invoices | Lagging | 80 | 20'],
    ];
    expect(silent.map((rows) => whatItSays(unpairedVolume, plan(rows)))).toEqual(['', '', '', '', '']);
  });
});

describe('G25 Too safe or out of reach', () => {
  const plan = (commitment: string, ...confidences: readonly string[]) => ({
    'Product Objectives': [
      'ID | Objective | Commitment',
      `PO-1 | Faster set-up | ${commitment}`,
      'PO-2 | Calls | Must',
    ],
    'Key Results': [
      'ID | Supports | Key result | Confidence',
      ...confidences.map((confidence, i) => `KR-${i + 1} | PO-1 | Result ${i + 1} | ${confidence}`),
    ],
  });

  test('a doubtful promise, a stretch nobody believes in, a stretch that is certain', () => {
    expect(whatItSays(unlikelyConfidence, plan('Committed', '60%', '0.5', ''))).toMatchInlineSnapshot(`
     "Medium, Product Objectives!B2
     “PO-1 Faster set-up” is a promise, but confidence in it is low.
     Mean confidence is 55 % (2 of 3 key results); a commitment needs 70 %.
     Say what would make it likely, lower a target, or call it aspirational."
    `);
    expect(whatItSays(unlikelyConfidence, plan('Aspirational', '20%', '30%'))).toMatchInlineSnapshot(`
     "Medium, Product Objectives!B2
     “PO-1 Faster set-up” is a stretch that few believe in.
     Mean confidence is 25 % (2 of 2 key results); below 30 % a stretch no longer pulls.
     Lower a target, or find out what would make it possible."
    `);
    expect(whatItSays(unlikelyConfidence, plan('Moonshot', '95%', '100%'))).toMatchInlineSnapshot(`
     "Medium, Product Objectives!B2
     “PO-1 Faster set-up” is called a stretch, but looks certain.
     Mean confidence is 98 % (2 of 2 key results); above 90 % it is no stretch.
     Raise a target, or call it committed."
    `);
  });

  test('exactly at the limit is fine, whatever binary fractions make of it', () => {
    expect(whatItSays(unlikelyConfidence, plan('Committed', '0.7', '0.7', '0.7'))).toBe('');
    expect(whatItSays(unlikelyConfidence, plan('Aspirational', '0.3', '0.3', '0.3'))).toBe('');
    expect(whatItSays(unlikelyConfidence, plan('Aspirational', '0.9', '0.9', '0.9'))).toBe('');
  });

  test('an unknown commitment or confidence accuses nobody', () => {
    expect(whatItSays(unlikelyConfidence, plan('', '10%'))).toBe('');
    expect(whatItSays(unlikelyConfidence, plan('Committed', ''))).toMatchInlineSnapshot(
      `"Could not check: "Confidence" on Key Results has no values."`,
    );
  });
});
