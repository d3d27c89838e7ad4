import fc from 'fast-check';
import { alignmentAge } from '../../../src/core/methods/alignment-age';
import { consentStatus } from '../../../src/core/methods/consent-status';
import { engagementGap } from '../../../src/core/methods/engagement-gap';
import { netSupport } from '../../../src/core/methods/net-support';
import { powerInterest } from '../../../src/core/methods/power-interest';
import { salience } from '../../../src/core/methods/salience';
import { readAnswer, STANCES } from '../../../src/core/reviews/answers';
import { addDays, type Day } from '../../../src/core/tables/day';

test('the four fields of power and interest; 3 of 5 is not high, 3.5 is', () => {
  const fields = [
    [5, 5],
    [5, 1],
    [1, 5],
    [1, 1],
    [3, 3],
    [3.5, 3.5],
    [4, 3],
  ].map(([power = 0, interest = 0]) => `${power} ${interest} ${powerInterest(power, interest)}`);
  expect(fields).toMatchInlineSnapshot(`
   [
     "5 5 Manage closely",
     "5 1 Keep satisfied",
     "1 5 Keep informed",
     "1 1 Monitor",
     "3 3 Monitor",
     "3.5 3.5 Manage closely",
     "4 3 Keep satisfied",
   ]
  `);
});

test('the eight classes of Mitchell, Agle and Wood', () => {
  const classes = ['P', 'L', 'U', 'PL', 'PU', 'LU', 'PLU', ''].map(
    (claims) =>
      `${claims || 'none'}: ${salience(claims.includes('P'), claims.includes('L'), claims.includes('U'))}`,
  );
  expect(classes).toMatchInlineSnapshot(`
   [
     "P: Dormant",
     "L: Discretionary",
     "U: Demanding",
     "PL: Dominant",
     "PU: Dangerous",
     "LU: Dependent",
     "PLU: Definitive",
     "none: Non-stakeholder",
   ]
  `);
});

test('steps of engagement, up and down', () => {
  expect(engagementGap('Resistant', 'Supportive')).toBe(2);
  expect(engagementGap('Unaware', 'Leading')).toBe(4);
  expect(engagementGap('Leading', 'Neutral')).toBe(-2);
  expect(engagementGap('Neutral', 'Neutral')).toBe(0);
});

describe('net support', () => {
  const of = (...stances: readonly (typeof STANCES)[number][]) =>
    netSupport(stances.map((stance) => ({ stance, power: undefined })));

  test('each stance alone has its own value', () => {
    expect(STANCES.map((stance) => of(stance))).toEqual([1, 0.75, 0.25, -0.5, -1]);
    expect(of()).toBeUndefined();
  });

  test('without power all count the same: a champion, a support and a concern are (1 + .75 - .5) / 3', () => {
    expect(of('Champion', 'Support', 'Concern')).toBeCloseTo(1.25 / 3, 12);
  });

  test('with power the strong count more: 5 for, 1 against is (5 x .75 - 1) / 6', () => {
    const support = netSupport([
      { stance: 'Support', power: 5 },
      { stance: 'Objection', power: 1 },
    ]);
    expect(support).toBeCloseTo(2.75 / 6, 12);
  });

  test('an unknown power counts as much as the known ones on average', () => {
    const support = netSupport([
      { stance: 'Support', power: 4 },
      { stance: 'Concern', power: 2 },
      { stance: 'Objection', power: undefined },
    ]);
    expect(support).toBeCloseTo((4 * 0.75 - 2 * 0.5 - 3) / 9, 12);
  });

  test('it lies between -1 and 1, and neither the order nor the unit of power matters', () => {
    const voice = fc.record({
      stance: fc.constantFrom(...STANCES),
      power: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(voice, { minLength: 1 }), (voices) => {
        const support = netSupport(voices) ?? Number.NaN;
        expect(Math.abs(support)).toBeLessThanOrEqual(1 + 1e-9);
        const other = voices.map(({ stance, power }) => ({ stance, power: power && power * 10 })).reverse();
        expect(netSupport(other)).toBeCloseTo(support, 9);
      }),
    );
  });
});

test('consent: an objection pauses, a concern does not, silence waits', () => {
  expect(consentStatus(['Support', 'Concern', 'Can live with it'])).toBe('Adopted');
  expect(consentStatus(['Support', 'Objection', undefined])).toBe('Paused');
  expect(consentStatus(['Champion', undefined])).toBe('Waiting');
  expect(consentStatus(['Champion', 'Need to talk'])).toBe('Waiting');
  expect(consentStatus(['Champion', 'Not enough information'])).toBe('Waiting');
  expect(consentStatus([])).toBeUndefined();
});

test('answers are known by how they begin, as buttons and as people write them', () => {
  const read = [
    'I’ll champion it',
    'Supportive',
    'I support it',
    'i can live with it',
    'Consent',
    'I have a concern',
    'I object — it would do harm',
    'OBJECTION: it breaks exports',
    'Need to talk',
    'Not me, ask Ann',
    'Not enough info',
    'maybe',
    '#REF!',
    5,
  ].map((cell) => `${cell}: ${readAnswer(cell) ?? 'not read'}`);
  expect(read).toMatchInlineSnapshot(`
   [
     "I’ll champion it: Champion",
     "Supportive: Support",
     "I support it: Support",
     "i can live with it: Can live with it",
     "Consent: Can live with it",
     "I have a concern: Concern",
     "I object — it would do harm: Objection",
     "OBJECTION: it breaks exports: Objection",
     "Need to talk: Need to talk",
     "Not me, ask Ann: Need to talk",
     "Not enough info: Not enough information",
     "maybe: not read",
     "#REF!: not read",
     "5: not read",
   ]
  `);
});

test('the last support counts, and it expires the day after the 90th', () => {
  const today = '2026-06-30' as Day;
  const before = (days: number) => addDays(today, -days);
  expect(alignmentAge([before(400), before(30), before(60)], today)).toEqual({ days: 30, expired: false });
  expect(alignmentAge([before(90)], today)).toEqual({ days: 90, expired: false });
  expect(alignmentAge([before(91)], today)).toEqual({ days: 91, expired: true });
  expect(alignmentAge([before(31)], today, 30)).toEqual({ days: 31, expired: true });
  expect(alignmentAge([before(-5)], today)).toEqual({ days: 0, expired: false });
  expect(alignmentAge([], today)).toBeUndefined();
});
