import fc from 'fast-check';
import { click, clicking, hostWith } from './script';

const PLAN = `
  sheet.getRange('A1:C5').setValues([
    ['Goal', 'Weight', 'Twice'], ['Grow', 1, '=B2*2'], ['Keep', 2, '=B3*2'], ['Save', 4, '=B4*2'], ['Sum', '=SUM(B2:B4)', '=B5*2'],
  ]);
`;

test('formulas follow rows that a script moves, their own row with them', () => {
  const { result } = click(`${PLAN}
    sheet.moveRows(sheet.getRange('A4:A4'), 2);
    return [sheet.getRange('A1:C5').getFormulas(), sheet.getRange('A1:C5').getValues()];
  `);
  expect(result).toMatchInlineSnapshot(`
   [
     [
       [
         "",
         "",
         "",
       ],
       [
         "",
         "",
         "=B2*2",
       ],
       [
         "",
         "",
         "=B3*2",
       ],
       [
         "",
         "",
         "=B4*2",
       ],
       [
         "",
         "=SUM(B3:B4)",
         "=B5*2",
       ],
     ],
     [
       [
         "Goal",
         "Weight",
         "Twice",
       ],
       [
         "Save",
         4,
         8,
       ],
       [
         "Grow",
         1,
         2,
       ],
       [
         "Keep",
         2,
         4,
       ],
       [
         "Sum",
         3,
         6,
       ],
     ],
   ]
  `);
});

test('formulas follow columns that a person drags', () => {
  const { host } = click(PLAN);
  host.person.moveColumns('Sheet1', 2, 1, 1);
  expect([host.formula('Sheet1', 'A5'), host.formula('Sheet1', 'C3')]).toEqual(['=SUM(A2:A4)', '=A3*2']);
  host.person.moveRows('Sheet1', 3, 1, 3);
  host.person.moveRows('Sheet1', 2, 1, 4);
  expect([host.formula('Sheet1', 'A5'), host.value('Sheet1', 'A5')]).toEqual(['=SUM(A2:A4)', '7']);
});

const moves = fc
  .record({
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 1, max: 3 }),
    before: fc.integer({ min: 1, max: 9 }),
  })
  .filter(({ at, count, before }) => before < at || before > at + count);

test('whatever is dragged, a formula that names single cells shows the same as before', () => {
  const shown = (host: ReturnType<typeof hostWith>) => host.values('Sheet1').flat().filter(Boolean).sort();
  fc.assert(
    fc.property(moves, ({ axis, at, count, before }) => {
      const host = hostWith('');
      const cells = [0, 1, 2, 3, 4].map((row) =>
        ['A', 'B', 'C', 'D', 'E'].map((_, column) => `${row}${column}7`),
      );
      host.person.paste('Sheet1', 'A1', cells);
      host.person.paste('Sheet1', 'F1', [['=A1*1000+E5'], ['=F1+$C$3'], ['=A$4&$B2&Sheet1!D3']]);
      const seen = shown(host);
      if (axis === 'row') host.person.moveRows('Sheet1', at, count, before);
      else host.person.moveColumns('Sheet1', at, count, before);
      expect(shown(host)).toEqual(seen);
    }),
    { numRuns: 60 },
  );
});

test('names, drop-down lists, protections and charts follow, and shrink where a part of them leaves', () => {
  const { result, host } = click(`${PLAN}
    book.setNamedRange('Weights', sheet.getRange('B2:B4'));
    book.setNamedRange('One', sheet.getRange('B3'));
    const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A4')).build();
    sheet.getRange('E1').setDataValidation(list);
    sheet.getRange('B2:B3').protect();
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A2:B3')).setPosition(3, 5, 0, 0).build());
    sheet.moveRows(sheet.getRange('3:3'), 9);
    return [
      book.getRangeByName('Weights').getA1Notation(),
      book.getRangeByName('One').getA1Notation(),
      sheet.getRange('E1').getDataValidation().getCriteriaValues()[0].getA1Notation(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
      sheet.getCharts()[0].getRanges()[0].getA1Notation(),
      sheet.getCharts()[0].getContainerInfo().getAnchorRow(),
    ];
  `);
  expect(result).toEqual(['B2:B3', 'B8', 'A2:A3', 'B2', 'A2:B2', 8]);
  expect(host.value('Sheet1', 'B4')).toBe('5');
});

const COLOURED = `
  const rule = (formula, range) => SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula).setBold(true).setRanges([sheet.getRange(range)]).build();
  const rules = () => sheet.getConditionalFormatRules().map((each) => [
    each.getBooleanCondition().getCriteriaValues()[0], each.getRanges().map((range) => range.getA1Notation()).join(' '),
  ]);
`;

test('colours belong to cells: a dragged row keeps its own, and gets none where it lands', () => {
  const { result } = click(`${COLOURED}
    sheet.setConditionalFormatRules([rule('=$B2>$F$1', 'A2:C5')]);
    sheet.moveRows(sheet.getRange('5:5'), 9);
    const away = rules();
    sheet.moveRows(sheet.getRange('7:7'), 3);
    const into = rules();
    sheet.moveRows(sheet.getRange('2:2'), 12);
    return [away, into, rules()];
  `);
  expect(result).toEqual([
    [['=$B2>$F$1', 'A2:C4 A8:C8']],
    [['=$B2>$F$1', 'A2:C2 A4:C5 A8:C8']],
    [['=$B11>$F$1', 'A11:C11 A3:C4 A7:C7']],
  ]);
});

test('deleting the first row of a coloured range leaves its formula whole', () => {
  const { result } = click(`${COLOURED}
    sheet.setConditionalFormatRules([rule('=$B2>3', 'A2:C5')]);
    sheet.deleteRow(2);
    return rules();
  `);
  expect(result).toEqual([['=$B2>3', 'A2:C4']]);
});

test('a part of a merged cell does not move', () => {
  const merged = `sheet.getRange('A2:A3').merge();`;
  expect(clicking(`${merged} sheet.moveRows(sheet.getRange('3:3'), 6);`)).toThrow('part of a merged cell');
  expect(
    click(
      `${merged} sheet.moveRows(sheet.getRange('2:3'), 6); return sheet.getRange('A4:A5').isPartOfMerge();`,
    ).result,
  ).toBe(true);
});

test('cells that are cut take formulas, names, notes and colours along', () => {
  const { result } = click(`${PLAN}${COLOURED}
    book.setNamedRange('Weights', sheet.getRange('B2:B4'));
    sheet.getRange('B2').setNote('ask Ann');
    sheet.setConditionalFormatRules([rule('=B2>1', 'B2:B5')]);
    sheet.getRange('B2:C4').moveTo(sheet.getRange('E6'));
    return [
      sheet.getRange('B5').getFormula(),
      sheet.getRange('E6:F8').getFormulas().map((row) => row.join(' ')),
      sheet.getRange('B2:C4').isBlank(),
      book.getRangeByName('Weights').getA1Notation(),
      sheet.getRange('E6').getNote(),
      rules(),
    ];
  `);
  expect(result).toEqual([
    '=SUM(E6:E8)',
    [' =E6*2', ' =E7*2', ' =E8*2'],
    true,
    'E6:E8',
    'ask Ann',
    [['=B5>1', 'B5 E6:E8']],
  ]);
});

test('cells cut to another tab are named with it, and keep pointing at what stayed', () => {
  const { result, host } = click(`${PLAN}
    const other = book.insertSheet('Other');
    sheet.getRange('C2').moveTo(other.getRange('A1'));
    sheet.getRange('B2').moveTo(other.getRange('A2'));
    return [other.getRange('A1').getFormula(), sheet.getRange('B5').getFormula()];
  `);
  expect(result).toEqual(['=Other!A2*2', '=SUM(B2:B4)']);
  expect(host.value('Other', 'A1')).toBe('2');
  expect(
    click(`${PLAN}
    const other = book.insertSheet('Other');
    sheet.getRange('C2').moveTo(other.getRange('A1'));
    sheet.getRange('B2:B4').moveTo(other.getRange('B1'));
    return [other.getRange('A1').getFormula(), sheet.getRange('C3').getFormula()];
  `).result,
  ).toEqual(['=Other!B1*2', '=Other!B2*2']);
});

test('cells are not moved off the grid', () => {
  expect(clicking(`sheet.getRange('A1:B2').moveTo(sheet.getRange('Z1'));`)).toThrow('outside the dimensions');
});
