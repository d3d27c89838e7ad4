import { readAs } from './levels-reader';

test('a line of text alone names the company objective of the objectives below it', () => {
  expect(
    readAs([
      'Objective | Owner | Quarter',
      'Company goal 1: Grow in the enterprise | | ',
      'Big firms buy without a call | Zoe | Q1 2026',
      'Imports never fail | Yan | Q1 2026',
      'Company goal 2: Run a lean business | | ',
      'The app works offline | Xu | Q1 2026',
    ]),
  ).toMatchInlineSnapshot(`
   "marked: The front of each text says what it is, and an objective belongs to the company objective above it.
   C2 Grow in the enterprise
   C5 Run a lean business
   O3 Big firms buy without a call < owner=Zoe period=Q1 2026 < C Grow in the enterprise
   O4 Imports never fail < owner=Yan period=Q1 2026 < C Grow in the enterprise
   O6 The app works offline < owner=Xu period=Q1 2026 < C Run a lean business"
  `);
});

test('a team above objectives and their key results', () => {
  expect(
    readAs([
      'Objective | Key result | Target',
      'Team Core | | ',
      'Win bigger customers | 50 logos | 50',
      ' | Deals above 100k | 12',
      'Team Mobile | | ',
      'Keep the ones we have | Churn below 2% | 2',
      ' | NPS of 60 | 60',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   O3 Win bigger customers < product=Team Core
   O6 Keep the ones we have < product=Team Mobile
   K3 50 logos < target=50 < O Win bigger customers
   K4 Deals above 100k < target=12 < O Win bigger customers
   K6 Churn below 2% < target=2 < O Keep the ones we have
   K7 NPS of 60 < target=60 < O Keep the ones we have"
  `);
});

test('objectives as lines between key results', () => {
  expect(
    readAs([
      'ID | Key result | Baseline | Target | Owner',
      'Win bigger customers | | | | ',
      'KR-1 | 50 logos | 10 | 50 | Ann',
      'KR-2 | Deals above 100k | 2 | 12 | Ben',
      ' | | | | ',
      'Keep the ones we have | | | | ',
      'KR-3 | Churn below 2% | 4 | 2 | Cem',
      'Note: numbers are of March | | | | ',
      'Total | | | 64 | ',
    ]),
  ).toMatchInlineSnapshot(`
   "banners: A line with one text alone names what the rows below it belong to.
   O2 Win bigger customers
   O6 Keep the ones we have
   K3 KR-1 50 logos < baseline=10 target=50 owner=Ann < O Win bigger customers
   K4 KR-2 Deals above 100k < baseline=2 target=12 owner=Ben < O Win bigger customers
   K7 KR-3 Churn below 2% < baseline=4 target=2 owner=Cem < O Keep the ones we have"
  `);
});

test('a row that is only half filled in is no line between rows', () => {
  expect(
    readAs([
      'Initiative | Owner | Effort',
      'Retries | | ',
      'Price tiers | Ann | 3',
      'Offline cache | | ',
      'Self-service contracts | Ben | 5',
    ]),
  ).toBe('not read as levels');
});

test('a line whose meaning is not clear names nothing', () => {
  expect(
    readAs([
      'ID | Objective | Owner',
      'Growth | | ',
      'PO-1 | Big firms buy without a call | Zoe',
      'Trust | | ',
      'PO-2 | Imports never fail | Yan',
    ]),
  ).toBe('not read as levels');
});
