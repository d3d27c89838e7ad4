/** Formulas on evidence, balance and people, typed into cells of the local Sheets on the built bundle. */
import type { Host } from '../../playground/host/host';
import { openWith } from './journey';

const column = (...parts: readonly (readonly [number, string | number])[]) =>
  parts.flatMap(([times, value]) => Array.from({ length: times }, () => [value]));

/** Data from A1 on, the formula in H1; gives what the cells from H1 on show. */
function typed(formula: string, data: Parameters<typeof openWith>[0][string], rows = 1, columns = 1) {
  const host = openWith({ Mine: data });
  return shown(host, formula, rows, columns);
}

function shown(host: Host, formula: string, rows: number, columns: number): readonly (readonly string[])[] {
  host.person.type('Mine', 'H1', formula);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) =>
      host.value('Mine', `${String.fromCharCode('H'.charCodeAt(0) + at)}${row + 1}`),
    ),
  );
}

const rounded = (cells: readonly (readonly string[])[], digits: number) =>
  cells.map((row) =>
    row.map((cell) =>
      Number.isNaN(Number(cell)) || cell === '' ? cell : Number(Number(cell).toFixed(digits)),
    ),
  );

test.each([
  [16, 40, [0.4, 0.26, 0.55, 40]],
  [22, 50, [0.44, 0.31, 0.58, 50]],
  [45, 100, [0.45, 0.36, 0.55, 100]],
])('=PMF_SCORE(): %d of %d', (very, n, expected) => {
  const answers = column([very, 'Very disappointed'], [n - very, 'Not disappointed'], [7, 'No longer use']);
  expect(rounded(typed('=PMF_SCORE(A1:A120)', answers, 1, 4), 2)).toEqual([expected]);
});

test.each([
  [10, [30, 14, 44, 100]],
  [1, [30, -19, 65, 10]],
])('=NPS_SCORE(): 5 promoters, 3 passives, 2 detractors, each %d times', (times, expected) => {
  const scores = column([5 * times, 9], [3 * times, '8'], [2 * times, 0]);
  expect(rounded(typed('=NPS_SCORE(A1:A)', scores, 1, 4), 0)).toEqual([expected]);
});

test('=EVIDENCE_STRENGTH(): 90 days leave .707; a real date, a date as text, a bad row', () => {
  const data = [
    ['Launch data', '2026-04-01', '', '2026-06-30'],
    ['Launch data', '1 April 2026', '', ''],
    ['Anecdote', 'in spring', '', ''],
    ['', '', '', ''],
    ['Own opinion', '2026-06-30', '', ''],
  ];
  expect(rounded(typed('=EVIDENCE_STRENGTH(A1:A5;B1:B5;D1)', data, 5), 3)).toEqual([
    [7.071],
    [7.071],
    ['date, row 3: expected a date such as 2026-03-31 but found "in spring".'],
    [''],
    [0.01],
  ]);
});

test('=HORIZON_BALANCE(): 80/20/0 against 70/20/10, and against another mix', () => {
  const data = [
    ['H1', '40'],
    ['H2', '10'],
    ['H3', ''],
  ];
  expect(rounded(typed('=HORIZON_BALANCE(A1:A3;B1:B3)', data, 4, 4), 3)).toEqual([
    ['H1', 0.8, 0.7, 0.1],
    ['H2', 0.2, 0.2, 0],
    ['H3', 0, 0.1, -0.1],
    ['Balance', 0.9, '', 'Effort of 2 of 3 initiatives'],
  ]);
  expect(rounded(typed('=INDEX(HORIZON_BALANCE(A1:A3;B1:B3;"80/20/0");4;2)', data), 3)).toEqual([[1]]);
});

test('=CONCENTRATION(): .5, .3 and .2 are .38, like 2.63 equal ones', () => {
  expect(rounded(typed('=CONCENTRATION(A1:A3)', [['50%'], ['0.3'], ['0.2']], 1, 3), 2)).toEqual([
    [0.38, 2.63, 3],
  ]);
});

test('=VALUE_CURVE_DIVERGENCE(): 5, 1, 4, 2 against 3, 4, 3, 4 is .5, with a correlation of -.95', () => {
  const data = [
    ['5', '3'],
    ['1', '4'],
    ['4', '3'],
    ['2', '4'],
  ];
  expect(typed('=VALUE_CURVE_DIVERGENCE(A1:A4;B1:B4)', data)).toEqual([['0.5']]);
  expect(typed('=VALUE_CURVE_DIVERGENCE(A1:A4;B1:B4;0;10)', data)).toEqual([['0.2']]);
  expect(rounded(typed('=CORREL(A1:A4;B1:B4)', data), 2)).toEqual([[-0.95]]);
});

test('=POWER_INTEREST() and =SALIENCE(): every field and every class', () => {
  const grid = [
    ['5', '4'],
    ['5', '3'],
    ['3', '4'],
    ['1', '1'],
  ];
  expect(typed('=POWER_INTEREST(A1:A4;B1:B4)', grid, 4).flat()).toEqual([
    'Manage closely',
    'Keep satisfied',
    'Keep informed',
    'Monitor',
  ]);
  const claims = [
    'yes no no',
    'no yes no',
    'no no yes',
    'TRUE TRUE FALSE',
    '1 0 1',
    'n y y',
    'x x x',
    'no no no',
  ];
  const classes = typed(
    '=SALIENCE(A1:A8;B1:B8;C1:C8)',
    claims.map((row) => row.split(' ')),
    8,
  );
  expect(classes.flat()).toEqual([
    'Dormant',
    'Discretionary',
    'Demanding',
    'Dominant',
    'Dangerous',
    'Dependent',
    'Definitive',
    'Non-stakeholder',
  ]);
});

test('=ENGAGEMENT_GAP(): steps for each row, one wish for all', () => {
  const data = [['Resistant'], ['Leading'], ['']];
  expect(typed('=ENGAGEMENT_GAP(A1:A3;"Supportive")', data, 3).flat()).toEqual(['2', '-1', '']);
});

test('=NET_SUPPORT() and =CONSENT_STATUS() over the answers to a review', () => {
  const data = [
    ['I support it', '5'],
    ['I have a concern', '1'],
    ['', '4'],
  ];
  expect(rounded(typed('=NET_SUPPORT(A1:A3;B1:B3)', data, 1, 2), 4)).toEqual([[0.5417, 2]]);
  expect(rounded(typed('=NET_SUPPORT(A1:A3)', data, 1, 2), 4)).toEqual([[0.125, 2]]);
  expect(typed('=CONSENT_STATUS(A1:A3)', data)).toEqual([['Waiting']]);
  expect(typed('=CONSENT_STATUS(A1:A2)', data)).toEqual([['Adopted']]);
  expect(typed('=CONSENT_STATUS(A1:A3)', [...data.slice(1), ['I object']])).toEqual([['Paused']]);
});

test('=WHY() over the sample plan, by its named ranges', () => {
  const host = openWith({});
  host.run('startWithSample');
  host.person.addTab('Mine');
  const formula =
    '=WHY(FILTER(Initiatives!A2:A4;Initiatives!A2:A4<>"");Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)';
  expect(shown(host, formula, 3, 1).flat()).toMatchInlineSnapshot(`
   [
     "“IN-1 Drag a whole van to another day” serves “PO-1 Dispatchers rescue a broken day in minutes, not hours”, which contributes strongly to “CO-1 Firms that join us stay, and grow with us” (weight 35 %) and weakly to “CO-2 Win firms with 50 technicians and more” (weight 25 %) and “CO-3 Get paid faster, and help our customers get paid faster” (weight 10 %).",
     "“IN-2 Suggest a swap when a technician calls in sick” serves “PO-1 Dispatchers rescue a broken day in minutes, not hours”, which contributes strongly to “CO-1 Firms that join us stay, and grow with us” (weight 35 %) and weakly to “CO-2 Win firms with 50 technicians and more” (weight 25 %) and “CO-3 Get paid faster, and help our customers get paid faster” (weight 10 %).",
     "“IN-3 Undo for the board” serves “PO-1 Dispatchers rescue a broken day in minutes, not hours”, which contributes strongly to “CO-1 Firms that join us stay, and grow with us” (weight 35 %) and weakly to “CO-2 Win firms with 50 technicians and more” (weight 25 %) and “CO-3 Get paid faster, and help our customers get paid faster” (weight 10 %).",
   ]
  `);
  host.person.type('Mine', 'H1', '=WHY("PO-1";Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)');
  const before = host.value('Mine', 'H1');
  host.person.type('Company Objectives', 'B2', 'Firms stay');
  expect(host.value('Mine', 'H1')).not.toBe(before);
});

test('=ALIGNMENT_AGE() against a Reviews range, with a day in a cell', () => {
  const host = openWith({
    Mine: [['IN-1', '2026-06-30'], ['IN-2'], ['IN-3'], ['IN-4']],
    Asked: [
      ['Item', 'Answer', 'Answered'],
      ['IN-1 Contracts', 'I support it', '2026-06-01'],
      ['IN-2', 'Champion', '2026-01-31'],
      ['IN-3', 'I have a concern', '2026-06-29'],
    ],
  });
  expect(shown(host, '=ALIGNMENT_AGE(A1:A4;Asked!A1:C4;B1)', 4, 2)).toEqual([
    ['29', 'Current'],
    ['150', 'Expired'],
    ['', 'No support yet'],
    ['', 'Not asked yet'],
  ]);
});

test('in a file with decimal commas the same formulas give the same', () => {
  const host = openWith({ Mine: [['0,5'], ['0,3'], ['0,2']] }, { locale: 'de_DE' });
  expect(shown(host, '=CONCENTRATION(A1:A3)', 1, 1)).toEqual([['0,38']]);
});
