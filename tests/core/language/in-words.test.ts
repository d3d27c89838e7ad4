import fc from 'fast-check';
import {
  changeInWords,
  moneyInWords,
  numberInWords,
  shareInWords,
} from '../../../src/core/language/in-words/amounts';
import { dayInWords, shortDay, weekdayInWords } from '../../../src/core/language/in-words/dates';
import { readMetric } from '../../../src/core/language/in-words/metric';
import { insideSentence } from '../../../src/core/language/in-words/metric-name';
import type { Day } from '../../../src/core/tables/day';

test('numbers are written as people write them', () => {
  const written = [0, 7, 12.5, 1200, 0.126, -1500, 380000, 1250000, 2.1e9, Number.NaN, Infinity].map(
    numberInWords,
  );
  expect(written).toEqual([
    '0',
    '7',
    '12.5',
    '1,200',
    '0.13',
    '-1,500',
    '380,000',
    '1.25 million',
    '2.1 billion',
    undefined,
    undefined,
  ]);
});

test('money has its sign in front, a code with a space, and nothing where the currency is unknown', () => {
  expect([
    moneyInWords(380000, '€'),
    moneyInWords(1.2e6, 'EUR'),
    moneyInWords(90, ''),
    moneyInWords(-5, '$'),
  ]).toEqual(['€380,000', 'EUR 1.2 million', '90', '-$5']);
});

test('a change that rounding would hide shows every digit', () => {
  const euros = { kind: 'money', sign: 'EUR', times: 1000 } as const;
  expect(changeInWords(1200, 1204, euros)).toEqual(['EUR 1,200,000', 'EUR 1,204,000']);
  expect(changeInWords(0.081, 0.08101, { kind: 'share' })).toEqual(['8.1 %', '8.101 %']);
});

test('two numbers that differ never read the same', () => {
  const unit = fc.constantFrom(
    { kind: 'percent' } as const,
    { kind: 'share' } as const,
    { kind: 'money', sign: '€', times: 1000 } as const,
    { kind: 'things', words: 'days' } as const,
  );
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(amount, amount, unit, (from, to, one) => {
      const [before, after] = changeInWords(from, to, one) ?? [];
      expect(before === after?.replace(/ days$/, '')).toBe(from === to);
    }),
  );
});

test.each([
  ['Net revenue retention (%)', [98, 108], 'Net revenue retention', 'percent'],
  ['Churn %', [8, 5], 'Churn', 'percent'],
  ['% of users active weekly', [20, 35], 'Share of users active weekly', 'percent'],
  ['Enterprise logo churn', [0.08, 0.05], 'Enterprise logo churn', 'share'],
  ['Error rate (%)', [0.5, 0.3], 'Error rate (%)', 'things'],
  ['New revenue (k€)', [1200, 2100], 'New revenue', 'money'],
  ['ARR in €m', [1.2, 2], 'ARR', 'money'],
  ['Time to first value (days)', [14, 3], 'Time to first value', 'things'],
  [
    'Cycle time (order to cash, in working days)',
    [9, 4],
    'Cycle time (order to cash, in working days)',
    'things',
  ],
  ['NPS', [20, 35], 'NPS', 'things'],
])('%s is read with its unit', (metric, values, noun, kind) => {
  const read = readMetric(metric, values);
  expect([read.noun, read.unit.kind]).toEqual([noun, kind]);
});

test('inside a sentence a metric begins small, a name does not', () => {
  const names = ['Net revenue retention', 'Dutch customers', 'NPS', 'Open audit findings', 'iOS crashes'];
  expect(names.map(insideSentence)).toEqual([
    'net revenue retention',
    'Dutch customers',
    'NPS',
    'open audit findings',
    'iOS crashes',
  ]);
});

test('days are words, with the year where it is another one, and nothing where the text is no day', () => {
  const today = '2026-06-04' as Day;
  expect(dayInWords('2026-12-31' as Day, today)).toBe('31 December');
  expect(dayInWords('2027-01-02' as Day, today)).toBe('2 January 2027');
  expect(weekdayInWords('2026-06-11' as Day, today)).toBe('Thursday, 11 June');
  expect(shortDay('2026-06-11' as Day, today)).toBe('Thu 11 June');
  expect(dayInWords('soon' as Day, today)).toBeUndefined();
  expect(shareInWords(0.254)).toBe('25.4 %');
});
