import { readAs } from './levels-reader';

test('a column says what each row is', () => {
  expect(
    readAs([
      'Type | Title | Owner | Target | Due',
      'Company goal | Grow in the enterprise | Ines | | ',
      'Objective | Big firms buy without a call | Zoe | | ',
      'Key Result | 50 logos | Ann | 50 | 2026-03-31',
      'KR | Deals above 100k | Ben | 12 | 2026-03-31',
      'Initiative | Self-service contracts | Cem | | 2026-02-28',
      'Objective | Imports never fail | Yan | | ',
      'Key Result | Failed imports below 1% | Yan | 1 | ',
    ]),
  ).toMatchInlineSnapshot(`
   "typed: One column says what each row is, and an initiative belongs to its parent or to the key result above it.
   C2 Grow in the enterprise < owner=Ines
   O3 Big firms buy without a call < owner=Zoe < C Grow in the enterprise
   O7 Imports never fail < owner=Yan < C Grow in the enterprise
   K4 50 logos < target=50 due=2026-03-31 owner=Ann < O Big firms buy without a call
   K5 Deals above 100k < target=12 due=2026-03-31 owner=Ben < O Big firms buy without a call
   K8 Failed imports below 1% < target=1 owner=Yan < O Imports never fail
   I6 Self-service contracts < end=2026-02-28 owner=Cem < O Big firms buy without a call"
  `);
});

test('a parent column comes before the order of rows', () => {
  expect(
    readAs([
      'ID | Name | Type | Parent | Owner',
      'O1 | Big firms buy without a call | Objective | | Zoe',
      'O2 | Imports never fail | Objective | | Yan',
      'K1 | Failed imports below 1% | Key result | O2 | Ann',
      'K2 | 50 logos | Key result | O1 | Ben',
      'P1 | Retries | Project | K1 | Cem',
    ]),
  ).toMatchInlineSnapshot(`
   "typed: One column says what each row is, and an initiative belongs to its parent or to the key result above it.
   O2 O1 Big firms buy without a call < owner=Zoe
   O3 O2 Imports never fail < owner=Yan
   K4 K1 Failed imports below 1% < owner=Ann < O Imports never fail
   K5 K2 50 logos < owner=Ben < O Big firms buy without a call
   I6 P1 Retries < owner=Cem < O Imports never fail"
  `);
});

test('rows sorted by level say nothing of what belongs to what', () => {
  expect(
    readAs([
      'Type | Name',
      'Objective | Big firms buy without a call',
      'Objective | Imports never fail',
      'Key result | Failed imports below 1%',
      'Key result | 50 logos',
    ]),
  ).toMatchInlineSnapshot(`
   "typed: One column says what each row is, and a key result belongs to its parent or to the objective above it.
   O2 Big firms buy without a call
   O3 Imports never fail
   K4 Failed imports below 1%
   K5 50 logos"
  `);
});

test('a column of links to several tables says nothing of the rows themselves', () => {
  const work = (...links: readonly string[]) => [
    'ID | Epic | Goal | Effort',
    ...links.map((link, i) => `IN-${i + 1} | Work on part ${i + 1} | ${link} | 3`),
  ];
  // One initiative that names another one must not take all others away.
  expect(readAs(work('PO-1', '', 'PO-1', 'IN-2'))).toBe('not read as levels');
  expect(readAs(work('PO-1', 'PO-2', 'PO-3', 'IN-2'))).toBe('not read as levels');
});

test('codes that say what a row is are its IDs too, so that links to them are found', () => {
  expect(
    readAs([
      'ID | Objective | Owner',
      'PO-1 | Big firms buy without a call | Zoe',
      'PO-2 | Imports never fail | Yan',
      'IN-7 | Retries | Cem',
    ]),
  ).toMatchInlineSnapshot(`
   "typed: One column says what each row is, and an initiative belongs to its parent or to the objective above it.
   O2 PO-1 Big firms buy without a call < owner=Zoe
   O3 PO-2 Imports never fail < owner=Yan
   I4 IN-7 Retries < owner=Cem"
  `);
  // Numbers that begin anew under each objective tell no rows apart.
  expect(
    readAs([
      'Level | What',
      'O1 | Big firms buy without a call',
      'KR1 | 50 logos',
      'O2 | Imports never fail',
      'KR1 | Failed imports below 1%',
    ]),
  ).toMatchInlineSnapshot(`
   "numbered: The IDs say what each row is and what it belongs to.
   O2 O1 Big firms buy without a call
   O4 O2 Imports never fail
   K3 50 logos < O Big firms buy without a call
   K5 Failed imports below 1% < O Imports never fail"
  `);
});
