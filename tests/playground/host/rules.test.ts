import { click, clicking, hostWith } from './script';

test('a drop-down is read back with its words, its help and what it refuses', () => {
  const { result } = click(`
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Open', 'Done'], true).setAllowInvalid(false).setHelpText('Pick one.').build();
    sheet.getRange('A2:A4').setDataValidation(rule);
    const read = sheet.getRange('A3').getDataValidation();
    return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), sheet.getRange('A5').getDataValidation(),
      read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST];
  `);
  expect(result).toEqual(['VALUE_IN_LIST', [['Open', 'Done'], true], false, 'Pick one.', null, true]);
});

const withRule = (rule: string) =>
  click(
    `sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).setHelpText('Mind the rule.').build());`,
  ).host;

test('a script may write what the rule refuses, a person may not', () => {
  const host = hostWith(`function write() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false).build());
    sheet.getRange('A2').setValue(7);
  }`);
  host.run('write');
  expect(host.value('Sheet1', 'A2')).toBe('7');
  expect(() => host.person.type('Sheet1', 'A2', '8')).toThrow(
    'The data you entered in cell A2 violates the data validation rules set on this cell.',
  );
  expect(host.value('Sheet1', 'A2')).toBe('7');
  host.person.type('Sheet1', 'A2', '0.5');
  expect(host.value('Sheet1', 'A2')).toBe('0.5');
});

test.each([
  [`requireValueInList(['Open', 'Done'])`, 'Open', 'Shut'],
  [`requireNumberBetween(0, 1)`, '70%', '2'],
  [`requireNumberGreaterThan(3)`, '4', '3'],
  [`requireNumberGreaterThanOrEqualTo(3)`, '3', 'three'],
  [`requireNumberLessThan(3)`, '2', '3'],
  [`requireDate()`, '2026-01-05', 'soon'],
  [`requireDateOnOrAfter(new Date(2026, 0, 5))`, '2026-01-05', '2026-01-04'],
  [`requireDateBetween(new Date(2026, 0, 1), new Date(2026, 11, 31))`, '2026-06-30', '2027-01-01'],
  [`requireTextIsEmail()`, 'a@example.com', 'a at example.com'],
  [`requireTextIsUrl()`, 'https://example.com', 'example'],
  [`requireCheckbox()`, 'TRUE', 'yes'],
  [`requireCheckbox('Yes', 'No')`, 'Yes', 'TRUE'],
])('%s accepts %j from a person and refuses %j', (rule, good, bad) => {
  const host = withRule(rule);
  expect(() => host.person.type('Sheet1', 'A2', good)).not.toThrow();
  expect(() => host.person.type('Sheet1', 'A2', bad)).toThrow('Mind the rule.');
  expect(() => host.person.type('Sheet1', 'A2', '')).not.toThrow();
});

test('a rule on a range follows the cells that it lists', () => {
  const host = hostWith(`function build() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('D1:D2').setValues([['CO-1'], ['CO-2']]);
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build());
  }`);
  host.run('build');
  host.person.insertRows('Sheet1', 1);
  expect(() => host.person.type('Sheet1', 'A3', 'CO-2')).not.toThrow();
  expect(() => host.person.type('Sheet1', 'A3', 'CO-3')).toThrow('violates');
});

test('inserting checkboxes sets every cell to FALSE, whatever it held', () => {
  const { result } = click(`
    sheet.getRange('A1').setValue('text');
    sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('A2').check();
    return [sheet.getRange('A1:A2').getValues().flat(), sheet.getRange('A1').isChecked(), sheet.getRange('A2').isChecked(), sheet.getRange('A1:A2').isChecked(), sheet.getRange('B1').isChecked()];
  `);
  expect(result).toEqual([[false, true], false, true, null, null]);
});

test('setConditionalFormatRules replaces all rules, and rules follow their cells', () => {
  const { result } = click(`
    const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#ff0000').setRanges([sheet.getRange('B2:B9')]).build();
    sheet.setConditionalFormatRules([rule('High'), rule('Low')]);
    sheet.setConditionalFormatRules([rule('Medium')]);
    sheet.insertColumnBefore(1);
    const rules = sheet.getConditionalFormatRules();
    const condition = rules[0].getBooleanCondition();
    return [rules.length, rules[0].getRanges()[0].getA1Notation(), String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground()];
  `);
  expect(result).toEqual([1, 'C2:C9', 'TEXT_EQUAL_TO', ['Medium'], '#ff0000']);
});

test('a colour scale keeps its ends and its middle', () => {
  const { host } = click(`
    const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
      .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.NUMBER, '50').setGradientMaxpoint('#00ff00')
      .setRanges([sheet.getRange('A1:A9')]).build();
    sheet.setConditionalFormatRules([scale]);
  `);
  expect(host.workbook.tabs[0]?.conditionalFormats[0]?.scale).toEqual({
    min: { color: '#ffffff', type: 'MIN', value: '' },
    mid: { color: '#ffff00', type: 'NUMBER', value: '50' },
    max: { color: '#00ff00', type: 'MAX', value: '' },
  });
});

test('the formula of a conditional format moves with the rows it names', () => {
  const { host } = click(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>3').setBold(true).setRanges([sheet.getRange('A2:C9')]).build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertRowBefore(1);
  `);
  expect(host.workbook.tabs[0]?.conditionalFormats[0]?.condition?.values).toEqual(['=$A3>3']);
});

test('a rule without a range or without a condition is refused', () => {
  const rule = `SpreadsheetApp.newConditionalFormatRule()`;
  expect(clicking(`sheet.setConditionalFormatRules([${rule}.whenCellEmpty().build()]);`)).toThrow(
    'at least one range',
  );
  expect(clicking(`${rule}.setBackground('red').build();`)).toThrow('needs a condition');
});

test('a filter hides rows by value or by condition, and reading still gives them', () => {
  const { result } = click(`
    sheet.getRange('A1:B4').setValues([['Status', 'Weight'], ['Open', 5], ['Done', 1], ['Open', 2]]);
    const filter = sheet.getRange('A1:B4').createFilter();
    const hidden = () => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Done']).build());
    const byValue = hidden();
    filter.removeColumnFilterCriteria(1).setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build());
    const byNumber = hidden();
    sheet.getFilter().remove();
    return [byValue, byNumber, sheet.getFilter()];
  `);
  expect(result).toEqual([[false, false, true, false], [false, false, true, true], null]);
});

test('a filter sorts the rows that it shows, and a range all of its rows', () => {
  const { result } = click(`
    sheet.getRange('A1:B5').setValues([['Status', 'Weight'], ['Open', 5], ['Done', 4], ['Open', 2], ['Done', 1]]);
    const filter = sheet.getRange('A1:B5').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Done']).build());
    const weights = () => sheet.getRange('B2:B5').getValues().flat();
    filter.sort(2, true);
    const shown = weights();
    sheet.getRange('A2:B5').sort(2);
    return [shown, weights()];
  `);
  expect(result).toEqual([
    [2, 4, 5, 1],
    [1, 2, 4, 5],
  ]);
});

test('a tab has one filter', () => {
  expect(clicking(`sheet.getRange('A1:B2').createFilter(); sheet.getRange('C1:D2').createFilter();`)).toThrow(
    'already has a filter',
  );
});
