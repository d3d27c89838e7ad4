import { click, clicking } from './script';

test('setValues parses texts as typing does', () => {
  const { result, host } = click(`
    sheet.getRange('A1:F1').setValues([['01', '10%', 'TRUE', '1-2', '=1+1', "'=A1"]]);
    return sheet.getRange('A1:F1').getValues().map((row) => row.map((v) => v instanceof Date ? 'a date' : v));
  `);
  expect(result).toEqual([[1, 0.1, true, 'a date', 2, '=A1']]);
  expect(host.values('Sheet1')[0]?.slice(0, 3)).toEqual(['1', '10%', 'TRUE']);
});

test('a cell in plain text format keeps what it is given', () => {
  const { result, host } = click(`
    sheet.getRange('A1:C1').setNumberFormat('@').setValues([['01', '=1+1', '1-2']]);
    return sheet.getRange('A1:C1').getValues();
  `);
  expect(result).toEqual([['01', '=1+1', '1-2']]);
  expect(host.formula('Sheet1', 'B1')).toBe('');
});

test('a format that was chosen stays when a date or a percentage comes in', () => {
  const { result } = click(`
    sheet.getRange('A1:A2').setNumberFormat('0.00').setValues([['10%'], [new Date(2026, 0, 5)]]);
    return sheet.getRange('A1:A2').getDisplayValues();
  `);
  expect(result).toEqual([['0.10'], ['46027.00']]);
});

test('dates come back as Date at the same instant, in the zone of the sheet', () => {
  const { result, host } = click(
    `sheet.getRange('A1').setValue(new Date('2026-07-01T12:00:00Z'));
     sheet.getRange('A2').setValue('2026-07-01');
     const [[first], [second]] = sheet.getRange('A1:A2').getValues();
     return [first instanceof Date, first.toISOString(), second.toISOString()];`,
    { timeZone: 'Europe/Berlin' },
  );
  expect(result).toEqual([true, '2026-07-01T12:00:00.000Z', '2026-06-30T22:00:00.000Z']);
  expect(host.value('Sheet1', 'A1')).toBe('7/1/2026 14:00:00');
});

test('blank cells read as an empty text, errors as their code', () => {
  const { result } = click(`
    sheet.getRange('A1').setFormula('=1/0');
    return sheet.getRange('A1:B1').getValues();
  `);
  expect(result).toEqual([['#DIV/0!', '']]);
});

test('null and undefined empty a cell', () => {
  const { result } = click(`
    sheet.getRange('A1:B1').setValues([['x', 'y']]);
    sheet.getRange('A1').setValue(undefined);
    sheet.getRange('B1').setValue(null);
    return [sheet.getRange('A1:B1').isBlank(), sheet.getLastRow()];
  `);
  expect(result).toEqual([true, 0]);
});

test('a read after a write sees the write, formulas included', () => {
  const { result } = click(`
    sheet.getRange('A1').setValue(2);
    sheet.getRange('B1').setFormula('=A1*10');
    const before = sheet.getRange('B1').getValue();
    sheet.getRange('A1').setValue(3);
    return [before, sheet.getRange('B1').getValue()];
  `);
  expect(result).toEqual([20, 30]);
});

test('a formula for several cells is filled in relative to the first', () => {
  const { result } = click(`
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1:B3').setFormula('=A1*$A$1');
    return [sheet.getRange('B1:B3').getFormulas(), sheet.getRange('B1:B3').getValues()];
  `);
  expect(result).toEqual([
    [['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']],
    [[1], [2], [3]],
  ]);
});

test('setters give the range back, so calls can be chained', () => {
  const { result } = click(
    `return sheet.getRange('A1').setValue('x').setNote('n').setFontWeight('bold').getA1Notation();`,
  );
  expect(result).toBe('A1');
});

test('data of another size is refused with both sizes', () => {
  expect(clicking(`sheet.getRange('A1:A3').setValues([[1], [2]]);`)).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  );
  expect(clicking(`sheet.getRange('A1:B1').setNotes([['only one']]);`)).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect(clicking(`sheet.getRange('A1:B1').setValues([1, 2]);`)).toThrow(
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
});

test('a refused write leaves the cells as they were', () => {
  const { result } = click(`
    sheet.getRange('A1').setValue('before');
    try { sheet.getRange('A1:A2').setValues([['after']]); } catch (error) {}
    return sheet.getRange('A1').getValue();
  `);
  expect(result).toBe('before');
});

test('ranges outside the grid are refused', () => {
  const sentence = 'The coordinates of the range are outside the dimensions of the sheet.';
  expect(clicking(`sheet.getRange(1001, 1);`)).toThrow(sentence);
  expect(clicking(`sheet.getRange('A1001');`)).toThrow(sentence);
  expect(clicking(`sheet.getRange(1, 27);`)).toThrow(sentence);
  expect(clicking(`sheet.getRange(0, 1);`)).toThrow('The starting row of the range is too small.');
  expect(clicking(`sheet.getRange(1, 1, 0, 1);`)).toThrow(
    'The number of rows in the range must be at least 1.',
  );
  expect(clicking(`sheet.getRange('nonsense');`)).toThrow('Range not found');
});

test('a cell holds 50,000 characters and no more', () => {
  expect(clicking(`sheet.getRange('A1').setValue('x'.repeat(50000));`)).not.toThrow();
  expect(clicking(`sheet.getRange('A1').setValue('x'.repeat(50001));`)).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('getRange understands rows and columns, A1 notation, other tabs and open ranges', () => {
  const { result } = click(`
    book.insertSheet("Plan's end");
    return [
      sheet.getRange(2, 3).getA1Notation(),
      sheet.getRange(2, 3, 4, 5).getA1Notation(),
      sheet.getRange('B3').getRow(),
      book.getRange("'Plan''s end'!A1:B2").getSheet().getName(),
      sheet.getRange('A:K').getNumRows(),
      sheet.getRange('A:K').getA1Notation(),
      sheet.getRange('2:3').getNumColumns(),
      sheet.getRange('B2:D5').offset(1, 1, 2, 2).getA1Notation(),
      sheet.getRange('B2:D5').getCell(2, 1).getA1Notation(),
    ];
  `);
  expect(result).toEqual(['C2', 'C2:G5', 3, "Plan's end", 1000, 'A:K', 26, 'C3:D4', 'B3']);
});

test('the last row counts checkboxes and formulas that show nothing', () => {
  const { result } = click(`
    const rows = [sheet.getLastRow()];
    sheet.getRange('A5').setFormula('=""');
    rows.push(sheet.getLastRow());
    sheet.getRange('B9').insertCheckboxes();
    rows.push(sheet.getLastRow());
    sheet.appendRow(['under the checkbox']);
    return [rows, sheet.getRange('A10').getValue(), sheet.getDataRange().getA1Notation()];
  `);
  expect(result).toEqual([[0, 5, 9], 'under the checkbox', 'A1:B10']);
});

test('a range keeps its coordinates while rows move under it', () => {
  const { result } = click(`
    sheet.getRange('A2').setValue('old');
    const range = sheet.getRange('A2');
    sheet.insertRowBefore(1);
    return [range.getValue(), range.getA1Notation()];
  `);
  expect(result).toEqual(['', 'A2']);
});

test('clearing takes what it says and no more', () => {
  const { result } = click(`
    const cell = () => [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote()];
    const fill = () => sheet.getRange('A1').setValue(5).setBackground('red').setNote('n').setNumberFormat('0.0');
    const states = [];
    fill().clearContent(); states.push(cell());
    fill().clearFormat(); states.push([...cell(), sheet.getRange('A1').getNumberFormat()]);
    fill().clearNote(); states.push(cell());
    fill().clear(); states.push(cell());
    fill(); sheet.clear(); states.push(cell());
    return states;
  `);
  expect(result).toEqual([
    ['', '#ff0000', 'n'],
    [5, '#ffffff', 'n', '0.0'],
    [5, '#ff0000', ''],
    ['', '#ffffff', 'n'],
    ['', '#ffffff', 'n'],
  ]);
});
