/** OKR arithmetic as formulas in cells of the local Sheets, computed by the built bundle. */
import type { Host } from '../../playground/host/host';
import { openWith } from './journey';

const SHEET = 'Goals';
const row = (host: Host, columns: string, at: number) =>
  [...columns].map((column) => host.value(SHEET, `${column}${at}`));

test('progress, grade and pace of a column of key results, from a day in a cell', () => {
  const host = openWith({
    [SHEET]: [
      ['Today', '2026-02-20', '', '', '', ''],
      ['Baseline', 'Target', 'Current', 'Start', 'Due', 'Commitment'],
      ['8', '5', '6.5', '2026-01-01', '2026-04-11', ''],
      ['0', '100', '35', '2026-01-01', '2026-04-11', 'Committed'],
      ['99', '99', '99', '2026-03-01', '2026-04-11', ''],
      ['', '40', '20', '2026-01-01', '2026-04-11', ''],
      ['', '', '', '', '', ''],
    ],
  });
  host.person.type(SHEET, 'G3', '=OKR_PROGRESS(A3:A7;B3:B7;C3:C7)');
  host.person.type(SHEET, 'H3', '=OKR_GRADE(G3:G5;F3:F5)');
  host.person.type(SHEET, 'J3', '=OKR_PACE(G3:G5;D3:D5;E3:E5;$B$1)');
  expect([3, 4, 5, 6, 7].map((at) => row(host, 'GHIJK', at))).toMatchInlineSnapshot(`
   [
     [
       "0.5",
       "0.5",
       "yellow",
       "1",
       "on track",
     ],
     [
       "0.35",
       "0.4",
       "yellow",
       "0.7",
       "at risk",
     ],
     [
       "1",
       "1",
       "green",
       "",
       "not started",
     ],
     [
       "Row 4: Expected a baseline but its cell is blank: without it no movement can be shown.",
       "",
       "",
       "",
       "",
     ],
     [
       "",
       "",
       "",
       "",
       "",
     ],
   ]
  `);
  host.person.type(SHEET, 'B1', '2026-01-11');
  expect(row(host, 'JK', 4)).toEqual(['3.5', 'on track']);
});

test.each(['Pacific/Auckland', 'Asia/Kolkata', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Honolulu'])(
  'in a file in %s a date cell and a date in a text are the same day',
  (timeZone) => {
    const host = openWith(
      { [SHEET]: [['50%', '2026-03-01', '2026-03-11']] },
      { timeZone, scriptTimeZone: 'UTC' },
    );
    host.person.type(SHEET, 'A2', '=OKR_PACE(A1;B1;C1;"2026-03-06")');
    host.person.type(SHEET, 'A3', '=OKR_PACE(A1;"2026-03-01";"2026-03-11";"2026-03-06")');
    expect(row(host, 'AB', 2)).toEqual(['1', 'on track']);
    expect(row(host, 'AB', 3)).toEqual(['1', 'on track']);
  },
);

test('objectives take their progress from the key results that name them', () => {
  const host = openWith({
    [SHEET]: [['PO-1'], ['PO-2'], ['PO-9'], ['']],
    'Key Results': [
      ['ID', 'Supports', 'Key result', 'Signal', 'Baseline', 'Target', 'Current'],
      ['KR-1', 'PO-1', 'Fewer calls', 'Lagging', '8', '5', '6.5'],
      ['KR-2', 'PO-1, PO-2', 'More firms', 'Leading', '0', '10', '12'],
      ['KR-3', 'PO-1', 'Errors stay', 'Guardrail', '1', '1', '9'],
      ['KR-4', 'PO-2', 'Faster', '', '', '10', '3'],
    ],
  });
  host.person.type(SHEET, 'B1', "=OBJECTIVE_PROGRESS(A1:A4;'Key Results'!A1:G50)");
  expect([1, 2, 3, 4].map((at) => row(host, 'BC', at))).toMatchInlineSnapshot(`
   [
     [
       "0.75",
       "2 of 2 key results, 1 guardrail apart.",
     ],
     [
       "1",
       "1 of 2 key results.",
     ],
     [
       "",
       "No key result supports it.",
     ],
     [
       "",
       "",
     ],
   ]
  `);
  host.person.type('Key Results', 'G2', '5');
  expect(host.value(SHEET, 'B1')).toBe('1');
});
