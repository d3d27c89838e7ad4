import { hostWith } from './script';

const SOURCE = `
  function fill() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheetByName('Sheet1').setName('Plan').setTabColor('red');
    sheet.getRange('A1:C1').setValues([['x', 0.5, '=B1*2']]).setNumberFormats([['@', '0%', '0.0']]).setNote('why');
    sheet.getRange('A2:A4').insertCheckboxes();
    sheet.setColumnWidth(2, 77).setFrozenRows(1);
    sheet.hideRows(9);
    sheet.getRange('A1:C4').createFilter();
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('B:B')]).build()]);
    sheet.getRange('B1').protect().setDescription('half');
    book.setNamedRange('Table', sheet.getRange('A:C'));
    book.addDeveloperMetadata('key', 'value');
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 5, 0, 0).build());
    PropertiesService.getScriptProperties().setProperty('p', 'q');
    ScriptApp.newTrigger('fill').timeBased().everyDays(1).create();
    MailApp.sendEmail('a@example.com', 's', 'b');
  }
`;

test('a workbook that was saved as JSON opens as it was', () => {
  const before = hostWith(SOURCE);
  before.run('fill');
  before.person.select('Plan', 'B2:C3');
  const saved = JSON.parse(JSON.stringify(before.save())) as ReturnType<typeof before.save>;
  const after = hostWith(SOURCE, { saved });
  expect(after.save()).toEqual(before.save());
  expect(after.values('Plan')).toEqual([
    ['x', '50%', '1.0'],
    ['FALSE', '', ''],
    ['FALSE', '', ''],
    ['FALSE', '', ''],
  ]);
  expect(after.outbox).toHaveLength(1);
  after.person.type('Plan', 'B1', '75%');
  expect(after.value('Plan', 'C1')).toBe('1.5');
});

test('what is saved shares nothing with the live workbook', () => {
  const host = hostWith(SOURCE);
  const saved = host.save();
  host.run('fill');
  expect(saved.workbook.tabs[0]?.name).toBe('Sheet1');
  expect(saved.workbook.tabs[0]?.contents).toEqual([]);
});
