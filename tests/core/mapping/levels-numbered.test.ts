import { readAs } from './levels-reader';

test('numbers say what belongs to what, whatever the order of the rows', () => {
  expect(
    readAs([
      '# | Objective / Key result | Target | Owner',
      '1 | Win bigger customers | | Zoe',
      '1.1 | 50 logos | 50 | Ann',
      '1.2 | Deals above 100k | 12 | Ben',
      '2 | Keep the ones we have | | Yan',
      '2.1 | Churn below 2% | 2 | Cem',
    ]),
  ).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   O2 1 Win bigger customers < owner=Zoe
   O5 2 Keep the ones we have < owner=Yan
   K3 1.1 50 logos < target=50 owner=Ann < O Win bigger customers
   K4 1.2 Deals above 100k < target=12 owner=Ben < O Win bigger customers
   K6 2.1 Churn below 2% < target=2 owner=Cem < O Keep the ones we have"
  `);
});

test('three levels of numbers, the lowest with targets', () => {
  expect(
    readAs([
      'No | Title | Target',
      '1 | Grow in the enterprise | ',
      '1.1 | Big firms buy without a call | ',
      '1.1.1 | 50 logos | 50',
      '1.1.2 | Deals above 100k | 12',
      '1.2 | Imports never fail | ',
      '1.2.1 | Failed imports below 1% | 1',
      '2 | Run a lean business | ',
    ]),
  ).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   C2 1 Grow in the enterprise
   C8 2 Run a lean business
   O3 1.1 Big firms buy without a call < C Grow in the enterprise
   O6 1.2 Imports never fail < C Grow in the enterprise
   K4 1.1.1 50 logos < target=50 < O Big firms buy without a call
   K5 1.1.2 Deals above 100k < target=12 < O Big firms buy without a call
   K7 1.2.1 Failed imports below 1% < target=1 < O Imports never fail"
  `);
});

test('letters in front of the numbers say what a row is', () => {
  expect(
    readAs([
      'ID | Name',
      'O1 | Grow',
      'O1.1 | Big firms buy',
      'KR1.1.1 | 50 logos',
      'KR1.1.2 | Big deals',
      'O2 | Run lean',
      'O2.1 | Work offline',
      'KR2.1.1 | Sessions offline',
    ]),
  ).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   C2 O1 Grow
   C6 O2 Run lean
   O3 O1.1 Big firms buy < C Grow
   O7 O2.1 Work offline < C Run lean
   K4 KR1.1.1 50 logos < O Big firms buy
   K5 KR1.1.2 Big deals < O Big firms buy
   K8 KR2.1.1 Sessions offline < O Work offline"
  `);
  expect(
    readAs([
      'ID | Name',
      'O1 | Grow',
      'KR1 | 50 logos',
      'KR2 | Big deals',
      'O2 | Run lean',
      'KR1 | Work offline',
    ]),
  ).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   O2 O1 Grow
   O5 O2 Run lean
   K3 50 logos < O Grow
   K4 Big deals < O Grow
   K6 Work offline < O Run lean"
  `);
});

test('the tenth key result is no second first one', () => {
  const tens = Array.from(
    { length: 11 },
    (_, i) => `${i === 9 ? '1.1' : `1.${i + 1}`} | Result ${String.fromCharCode(65 + i)}x`,
  );
  expect(readAs(['# | OKR', '1 | Grow fast', ...tens])).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   O2 1 Grow fast
   K3 1.1 Result Ax < O Grow fast
   K4 1.2 Result Bx < O Grow fast
   K5 1.3 Result Cx < O Grow fast
   K6 1.4 Result Dx < O Grow fast
   K7 1.5 Result Ex < O Grow fast
   K8 1.6 Result Fx < O Grow fast
   K9 1.7 Result Gx < O Grow fast
   K10 1.8 Result Hx < O Grow fast
   K11 1.9 Result Ix < O Grow fast
   K12 1.10 Result Jx < O Grow fast
   K13 1.11 Result Kx < O Grow fast"
  `);
});

test('numbers that say nothing of levels are no levels', () => {
  expect(readAs(['No | Initiative', '1 | Retries', '2 | Price tiers', '3 | Offline cache'])).toBe(
    'not read as levels',
  );
  expect(readAs(['No | Title', '1 | Retries', '1.1 | Price tiers', '1.2 | Offline cache'])).toBe(
    'not read as levels',
  );
});
