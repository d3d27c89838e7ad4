import { readAs } from './levels-reader';

test('an objective given once holds for the key results beside and below it', () => {
  expect(
    readAs([
      'Objective | Key result | Baseline | Target | Owner',
      'Win bigger customers | 50 logos | 10 | 50 | Ann',
      ' | Deals above 100k | 2 | 12 | Ben',
      'Keep the ones we have | Churn below 2% | 4 | 2 | Cem',
      ' | NPS of 60 | 41 | 60 | Ann',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   O2 Win bigger customers
   O4 Keep the ones we have
   K2 50 logos < baseline=10 target=50 owner=Ann < O Win bigger customers
   K3 Deals above 100k < baseline=2 target=12 owner=Ben < O Win bigger customers
   K4 Churn below 2% < baseline=4 target=2 owner=Cem < O Keep the ones we have
   K5 NPS of 60 < baseline=41 target=60 owner=Ann < O Keep the ones we have"
  `);
});

test('an objective repeated in each row is one objective', () => {
  expect(
    readAs([
      'Team | Objective | Key result | Target | KR owner | Objective owner | Status',
      'Core | Win bigger customers | 50 logos | 50 | Ann | Zoe | On track',
      'Core | Win bigger customers | Deals above 100k | 12 | Ben | Zoe | Done',
      'Mobile | Keep the ones we have | Churn below 2% | 2 | Cem | Yan | On track',
      'Mobile | Keep the ones we have | NPS of 60 | 60 | Ann | Yan | At risk',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   O2 Win bigger customers < product=Core owner=Zoe
   O4 Keep the ones we have < product=Mobile owner=Yan
   K2 50 logos < target=50 owner=Ann < O Win bigger customers
   K3 Deals above 100k < target=12 owner=Ben < O Win bigger customers
   K4 Churn below 2% < target=2 owner=Cem < O Keep the ones we have
   K5 NPS of 60 < target=60 owner=Ann < O Keep the ones we have"
  `);
});

test('three levels, each given once', () => {
  expect(
    readAs([
      'Company objective | Product objective | Owner | Key result | Target | Owner',
      'Grow in the enterprise | Big firms buy without a call | Zoe | 50 logos | 50 | Ann',
      ' | | | Deals above 100k | 12 | Ben',
      ' | Imports never fail | Yan | Failed imports below 1% | 1 | Cem',
      'Run a lean business | The app works offline | Xu | Cost per user at 2 | 2 | Ann',
      ' | | | 80% of sessions offline | 80 | Ann',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   C2 Grow in the enterprise
   C5 Run a lean business
   O2 Big firms buy without a call < owner=Zoe < C Grow in the enterprise
   O4 Imports never fail < owner=Yan < C Grow in the enterprise
   O5 The app works offline < owner=Xu < C Run a lean business
   K2 50 logos < target=50 owner=Ann < O Big firms buy without a call
   K3 Deals above 100k < target=12 owner=Ben < O Big firms buy without a call
   K4 Failed imports below 1% < target=1 owner=Cem < O Imports never fail
   K5 Cost per user at 2 < target=2 owner=Ann < O The app works offline
   K6 80% of sessions offline < target=80 owner=Ann < O The app works offline"
  `);
});

test('pillars, objectives, measures and work', () => {
  expect(
    readAs([
      'Pillar | Objective | KPI | Initiative | Effort | Status',
      'Growth | Win bigger customers | New logos | Self-service contracts | 5 | Planned',
      ' | | | Partner programme | 3 | In progress',
      ' | | Deal size | Price tiers | 2 | Idea',
      'Trust | Imports never fail | Failed imports | Retries | 3 | Done',
      ' | | | Better messages | 1 | Planned',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with an initiative belongs to the key result beside it or above it.
   C2 Growth
   C5 Trust
   O2 Win bigger customers < C Growth
   O5 Imports never fail < C Trust
   K2 New logos < O Win bigger customers
   K4 Deal size < O Win bigger customers
   K5 Failed imports < O Imports never fail
   I2 Self-service contracts < effort=5 status=Planned < O Win bigger customers
   I3 Partner programme < effort=3 status=In progress < O Win bigger customers
   I4 Price tiers < effort=2 status=Idea < O Win bigger customers
   I6 Better messages < effort=1 status=Planned < O Imports never fail"
  `);
});

test('objectives on rows of their own keep their own cells', () => {
  expect(
    readAs([
      'Objective | Key result | Target | Owner | Status',
      'O1: Win bigger customers | | | Zoe | Active',
      ' | KR1: 50 logos | 50 | Ann | ',
      ' | KR2: Deals above 100k | 12 | Ben | ',
      ' | | | | ',
      'O2: Keep the ones we have | | | Yan | Active',
      ' | KR1: Churn below 2% | 2 | Cem | ',
      'Total | | 3 | | ',
    ]),
  ).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   O2 O1 Win bigger customers < owner=Zoe status=Active
   O6 O2 Keep the ones we have < owner=Yan status=Active
   K3 50 logos < target=50 owner=Ann < O Win bigger customers
   K4 Deals above 100k < target=12 owner=Ben < O Win bigger customers
   K7 Churn below 2% < target=2 owner=Cem < O Keep the ones we have"
  `);
});

test('tables that only name rows of other tables are no levels', () => {
  const rows = [
    'Key result | Objective | Target',
    '50 logos | Win bigger customers | 50',
    'Deals above 100k | Win bigger customers | 12',
    'NPS of 60 | Keep the ones we have | 60',
  ];
  expect(readAs(rows, ['productObjectives'])).toBe('not read as levels');
  expect(readAs(rows)).toMatchInlineSnapshot(`
   "beside: A row with a key result belongs to the objective beside it or above it.
   O2 Win bigger customers
   O4 Keep the ones we have
   K2 50 logos < target=50 < O Win bigger customers
   K3 Deals above 100k < target=12 < O Win bigger customers
   K4 NPS of 60 < target=60 < O Keep the ones we have"
  `);
  expect(
    readAs(['Objective | Theme | Metric | Target', 'Grow | Market | Logos | 50', 'Keep | Trust | Churn | 2']),
  ).toBe('not read as levels');
  expect(
    readAs(['Key result | Objective | Target', '50 logos | PO-1 | 50', 'Deals above 100k | PO-1 | 12']),
  ).toBe('not read as levels');
});
