import { readAs } from './levels-reader';

test('marks in one column say what each line is, and are taken off the names', () => {
  expect(
    readAs([
      'OKR | Owner | Target',
      'O1: Win bigger customers | Zoe | ',
      'KR1.1 50 logos | Ann | 50',
      'KR1.2 – Deals above 100k | Ben | 12',
      '=> Self-service contracts | Cem | ',
      'O2: Keep the ones we have | Yan | ',
      'KR2.1 Churn below 2% | Cem | 2',
    ]),
  ).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and an initiative belongs to the key result above it.
   O2 O1 Win bigger customers < owner=Zoe
   O6 O2 Keep the ones we have < owner=Yan
   K3 KR1.1 50 logos < target=50 owner=Ann < O Win bigger customers
   K4 KR1.2 Deals above 100k < target=12 owner=Ben < O Win bigger customers
   K7 KR2.1 Churn below 2% < target=2 owner=Cem < O Keep the ones we have
   I5 Self-service contracts < owner=Cem < O Win bigger customers"
  `);
});

test('words as marks, with a company objective above', () => {
  expect(
    readAs([
      'What | Who',
      'Company objective: Grow in the enterprise | Ines',
      'Objective 1 – Big firms buy without a call | Zoe',
      'KR: 50 logos | Ann',
      'KR: Deals above 100k | Ben',
      'Initiative: Self-service contracts | Cem',
      'Objective 2 – Imports never fail | Yan',
      'KR: Failed imports below 1% | Yan',
    ]),
  ).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and an initiative belongs to the key result above it.
   C2 Grow in the enterprise < owner=Ines
   O3 Big firms buy without a call < owner=Zoe < C Grow in the enterprise
   O7 Imports never fail < owner=Yan < C Grow in the enterprise
   K4 50 logos < owner=Ann < O Big firms buy without a call
   K5 Deals above 100k < owner=Ben < O Big firms buy without a call
   K8 Failed imports below 1% < owner=Yan < O Imports never fail
   I6 Self-service contracts < owner=Cem < O Big firms buy without a call"
  `);
});

test('indents and dashes under objectives are key results, where the heading or the numbers say so', () => {
  const rows = [
    'Win bigger customers | ',
    ' - 50 logos | 50',
    ' - Deals above 100k | 12',
    'Keep the ones we have | ',
    '    Churn below 2% | 2',
  ];
  const even = rows.map((row) => row.replace(' - ', '     '));
  expect(readAs(['Objectives and key results | Owner', ...even])).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and a key result belongs to the objective above it.
   O2 Win bigger customers
   O5 Keep the ones we have
   K3 50 logos < owner=50 < O Win bigger customers
   K4 Deals above 100k < owner=12 < O Win bigger customers
   K6 Churn below 2% < owner=2 < O Keep the ones we have"
  `);
  expect(readAs(['Plan | Target', ...rows.slice(0, 4), ' - Churn below 2% | 2'])).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and a key result belongs to the objective above it.
   O2 Win bigger customers
   O5 Keep the ones we have
   K3 50 logos < target=50 < O Win bigger customers
   K4 Deals above 100k < target=12 < O Win bigger customers
   K6 Churn below 2% < target=2 < O Keep the ones we have"
  `);
  expect(readAs(['Plan | Owner', ...even])).toBe('not read as levels');
});

test('lines without a mark under marked objectives are key results where they have targets', () => {
  expect(
    readAs([
      'Objectives | Baseline | Target',
      'Objective 1: Win bigger customers | | ',
      '50 logos | 10 | 50',
      'Deals above 100k | 2 | 12',
      'Objective 2: Keep the ones we have | | ',
      'Churn below 2% | 4 | 2',
    ]),
  ).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and a key result belongs to the objective above it.
   O2 Win bigger customers
   O5 Keep the ones we have
   K3 50 logos < baseline=10 target=50 < O Win bigger customers
   K4 Deals above 100k < baseline=2 target=12 < O Win bigger customers
   K6 Churn below 2% < baseline=4 target=2 < O Keep the ones we have"
  `);
});

test('a plain list with dashes or projects in its names has no levels', () => {
  expect(
    readAs([
      'Initiative | Owner',
      'Project Phoenix | Ann',
      'Retries - phase 2 | Ben',
      'Key results page | Cem',
      'Action plan | Ann',
    ]),
  ).toBe('not read as levels');
});
