import { click, clicking } from './script';

test('inserted and deleted rows carry values, heights and formulas with them', () => {
  const { result, host } = click(`
    sheet.getRange('A1:B3').setValues([['a', 1], ['b', 2], ['sum', '=SUM(B1:B2)']]);
    sheet.setRowHeight(2, 50);
    sheet.insertRowsAfter(1, 2);
    const after = [sheet.getRange('A4').getValue(), sheet.getRange('B5').getFormula(), sheet.getRowHeight(4), sheet.getMaxRows()];
    sheet.deleteRows(2, 2);
    return [after, sheet.getRange('B3').getFormula()];
  `);
  expect(result).toEqual([['b', '=SUM(B1:B4)', 50, 1002], '=SUM(B1:B2)']);
  expect(host.value('Sheet1', 'B3')).toBe('3');
});

test('a new row looks like its neighbour and takes over its validation', () => {
  const { result } = click(`
    sheet.getRange('A2').setBackground('red').insertCheckboxes();
    sheet.insertRowAfter(2);
    return [sheet.getRange('A3').getBackground(), sheet.getRange('A3').getDataValidation() !== null, sheet.getRange('A3').getValue()];
  `);
  expect(result).toEqual(['#ff0000', true, '']);
});

test('a formula that lost its cell shows #REF!', () => {
  const { host } = click(`
    sheet.getRange('A1:B1').setValues([[1, '=A1']]);
    sheet.getRange('C1').setFormula('=A1+1');
    sheet.deleteColumn(1);
  `);
  expect(host.formula('Sheet1', 'A1')).toBe('=#REF!');
  expect(host.value('Sheet1', 'B1')).toBe('#REF!');
});

test('columns move with their values, widths and metadata', () => {
  const { result } = click(`
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.setColumnWidth(1, 200);
    sheet.getRange('A:A').addDeveloperMetadata('key', 'owner');
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    const [item] = sheet.createDeveloperMetadataFinder().withKey('key').find();
    return [sheet.getRange('A1:C1').getValues(), sheet.getColumnWidth(3), item.getLocation().getColumn().getA1Notation()];
  `);
  expect(result).toEqual([[['b', 'c', 'a']], 200, 'C:C']);
});

test('rows move with their heights', () => {
  const { result } = click(`
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.setRowHeight(3, 60);
    sheet.moveRows(sheet.getRange('A3:A4'), 1);
    return [sheet.getRange('A1:A4').getValues().flat(), sheet.getRowHeight(1)];
  `);
  expect(result).toEqual([[3, 4, 1, 2], 60]);
});

test('deleting all rows, or rows that are not there, is refused', () => {
  expect(clicking(`sheet.deleteRows(1, 1000);`)).toThrow("You can't delete all the rows on the sheet.");
  expect(clicking(`sheet.deleteRows(999, 5);`)).toThrow('Those rows are out of bounds.');
  expect(clicking(`sheet.setFrozenRows(1); sheet.deleteRows(2, 999);`)).toThrow(
    'It is not possible to delete all non-frozen rows.',
  );
});

test('a workbook holds ten million cells and no more', () => {
  expect(clicking(`sheet.insertRowsAfter(1000, 400000);`)).toThrow('above the limit of 10000000 cells');
});

test('tabs are inserted, found, renamed, moved, copied and deleted', () => {
  const { result } = click(`
    const names = () => book.getSheets().map((tab) => tab.getName());
    const states = [];
    const plan = book.insertSheet('Plan', 0);
    states.push(names());
    plan.setName('The plan');
    sheet.getRange('A1').setFormula("='The plan'!B2");
    plan.setName('My plan');
    states.push(sheet.getRange('A1').getFormula());
    book.setActiveSheet(sheet); book.moveActiveSheet(1);
    states.push(names());
    plan.getRange('B2').setValue(7);
    book.insertSheet('Copy', 2, { template: plan });
    states.push(names(), book.getSheetByName('copy').getRange('B2').getValue(), book.getSheetById(plan.getSheetId()).getName());
    book.deleteSheet(plan);
    states.push(names(), sheet.getRange('A1').getValue(), book.getSheetByName('Nothing'), book.getNumSheets());
    return states;
  `);
  expect(result).toEqual([
    ['Plan', 'Sheet1'],
    "='My plan'!B2",
    ['Sheet1', 'My plan'],
    ['Sheet1', 'My plan', 'Copy'],
    7,
    'My plan',
    ['Sheet1', 'Copy'],
    '#REF!',
    null,
    2,
  ]);
});

test('a name that is taken and the last tab are refused', () => {
  expect(clicking(`book.insertSheet('sheet1');`)).toThrow(
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  );
  expect(clicking(`book.deleteSheet(sheet);`)).toThrow("You can't remove all the sheets in a document.");
  expect(
    clicking(`book.insertSheet('A'); const a = book.getSheetByName('A'); book.deleteSheet(a); a.getName();`),
  ).toThrow('not found');
});

test('copying repeats what is copied, and formulas keep pointing at their neighbours', () => {
  const { result } = click(`
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'));
    sheet.getRange('B1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    sheet.getRange('B1').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return [sheet.getRange('B2:B3').getFormulas(), sheet.getRange('D1').getFormula(), sheet.getRange('E1').getFormula(), sheet.getRange('E1').getValue()];
  `);
  expect(result).toEqual([[['=A2*2'], ['=A3*2']], '=C1*2', '', 4]);
});

test('moving cells leaves blanks behind', () => {
  const { result } = click(`
    sheet.getRange('A1:A2').setValues([['x'], ['y']]);
    sheet.getRange('A1:A2').moveTo(sheet.getRange('A2'));
    return sheet.getRange('A1:A3').getValues().flat();
  `);
  expect(result).toEqual(['', 'x', 'y']);
});

test('sorting puts numbers before texts and blanks last, and keeps formulas with their rows', () => {
  const { result } = click(`
    sheet.getRange('A1:B4').setValues([['b', '=A1'], ['', '=A2'], [3, '=A3'], ['A', '=A4']]);
    sheet.getRange('A1:B4').sort({ column: 1, ascending: true });
    const up = sheet.getRange('A1:B4').getValues();
    sheet.getRange('A1:B4').sort([{ column: 1, ascending: false }]);
    return [up, sheet.getRange('A1:A4').getValues().flat()];
  `);
  expect(result).toEqual([
    [
      [3, 3],
      ['A', 'A'],
      ['b', 'b'],
      ['', ''],
    ],
    ['b', 'A', 3, ''],
  ]);
});

test('sorting a sheet leaves its frozen headings', () => {
  const { result } = click(`
    sheet.getRange('A1:A3').setValues([['Heading'], [2], [1]]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    return sheet.getRange('A1:A3').getValues().flat();
  `);
  expect(result).toEqual(['Heading', 1, 2]);
});

test('the text finder finds what cells show, and replaces it', () => {
  const { result } = click(`
    sheet.getRange('A1:A3').setValues([['Churn'], ['churn rate'], ['Retention']]);
    const find = () => sheet.createTextFinder('churn');
    const cells = (finder) => finder.findAll().map((range) => range.getA1Notation());
    const found = [cells(find()), cells(find().matchCase(true)), cells(find().matchEntireCell(true)), cells(book.createTextFinder('^Ret').useRegularExpression(true))];
    return [found, find().replaceAllWith('Loss'), sheet.getRange('A2').getValue(), find().findNext()];
  `);
  expect(result).toEqual([[['A1', 'A2'], ['A2'], ['A1'], ['A3']], 2, 'Loss rate', null]);
});
