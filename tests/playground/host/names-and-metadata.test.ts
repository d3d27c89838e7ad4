import { click, clicking } from './script';

test('a named range follows rows that are inserted, and formulas use it', () => {
  const { result, host } = click(`
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    book.setNamedRange('Weights', sheet.getRange('A1:A2'));
    sheet.getRange('C1').setFormula('=SUM(Weights)');
    sheet.insertRowAfter(1);
    sheet.getRange('A2').setValue(10);
    return [book.getRangeByName('weights').getA1Notation(), book.getRangeByName('Nothing'), book.getNamedRanges().map((named) => named.getName())];
  `);
  expect(result).toEqual(['A1:A3', null, ['Weights']]);
  expect(host.value('Sheet1', 'C1')).toBe('13');
});

test('a name for whole columns stays open to the end of the tab', () => {
  const { result } = click(`
    book.setNamedRange('Table', sheet.getRange('A:C'));
    sheet.insertRowsAfter(1000, 50);
    sheet.insertColumnAfter(1);
    const range = book.getRangeByName('Table');
    return [range.getA1Notation(), range.getNumRows()];
  `);
  expect(result).toEqual(['A:D', 1050]);
});

test('a name goes when its cells are deleted, and can be moved, renamed and removed', () => {
  const { result } = click(`
    book.setNamedRange('Gone', sheet.getRange('B2:B3'));
    sheet.deleteRows(2, 2);
    const gone = book.getRangeByName('Gone');
    book.setNamedRange('Here', sheet.getRange('A1'));
    book.setNamedRange('here', sheet.getRange('C3'));
    const [named] = sheet.getNamedRanges();
    named.setName('There').setRange(sheet.getRange('D4'));
    const there = book.getRangeByName('There').getA1Notation();
    named.remove();
    return [gone, there, book.getNamedRanges().length];
  `);
  expect(result).toEqual([null, 'D4', 0]);
});

test('names that look like cells are refused', () => {
  expect(clicking(`book.setNamedRange('A1', sheet.getRange('A1'));`)).toThrow('not a valid name for a range');
  expect(clicking(`book.setNamedRange('two words', sheet.getRange('A1'));`)).toThrow(
    'not a valid name for a range',
  );
  expect(clicking(`book.removeNamedRange('Nothing');`)).toThrow('The named range Nothing does not exist.');
});

test('metadata of the file, a tab, a row and a column is found by key, value and place', () => {
  const { result } = click(`
    book.addDeveloperMetadata('throughline', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.addDeveloperMetadata('table', 'objectives');
    sheet.getRange('2:2').addDeveloperMetadata('row', 'r');
    sheet.getRange('B:B').addDeveloperMetadata('column', 'c');
    const values = (finder) => finder.find().map((item) => item.getKey() + '=' + item.getValue());
    return [
      values(book.createDeveloperMetadataFinder()),
      values(sheet.createDeveloperMetadataFinder()),
      values(book.createDeveloperMetadataFinder().withKey('table').withValue('objectives')),
      values(book.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)),
      values(sheet.getRange('B:B').createDeveloperMetadataFinder()),
      String(book.getDeveloperMetadata()[0].getVisibility()),
      book.createDeveloperMetadataFinder().withKey('table').find()[0].getLocation().getSheet().getName(),
    ];
  `);
  expect(result).toEqual([
    ['throughline=1', 'table=objectives', 'row=r', 'column=c'],
    ['table=objectives', 'row=r', 'column=c'],
    ['table=objectives'],
    ['column=c'],
    ['column=c'],
    'PROJECT',
    'Sheet1',
  ]);
});

test('metadata follows its row and goes with it', () => {
  const { result } = click(`
    sheet.getRange('2:2').addDeveloperMetadata('anchor');
    const at = () => book.createDeveloperMetadataFinder().withKey('anchor').find().map((item) => item.getLocation().getRow().getRow());
    sheet.insertRowBefore(1);
    const moved = at();
    sheet.deleteRow(3);
    return [moved, at()];
  `);
  expect(result).toEqual([[3], []]);
});

test('metadata can be changed and removed', () => {
  const { result } = click(`
    sheet.addDeveloperMetadata('k', 'v');
    sheet.getDeveloperMetadata()[0].setValue('w').setKey('l');
    const [item] = sheet.getDeveloperMetadata();
    const read = [item.getKey(), item.getValue()];
    item.remove();
    return [read, sheet.getDeveloperMetadata().length];
  `);
  expect(result).toEqual([['l', 'w'], 0]);
});

test('metadata on a few cells is refused', () => {
  expect(clicking(`sheet.getRange('A1:B2').addDeveloperMetadata('k');`)).toThrow('arbitrary ranges');
});
