import { hostWith } from './script';

const SOURCE = `
  function protectRange() {
    const range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B2');
    const protection = range.protect().setDescription('Results');
    protection.removeEditors(protection.getEditors());
  }
  function protectTab() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('C:C')]);
    protection.removeEditors(protection.getEditors());
  }
  function write(place) { SpreadsheetApp.getActive().getActiveSheet().getRange(place).setValue('x'); }
  function protections() {
    return SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) =>
      [protection.getDescription(), protection.getRange().getA1Notation(), protection.canEdit(), protection.getEditors().map((user) => user.getEmail())]);
  }
  function twice() { const range = SpreadsheetApp.getActive().getActiveSheet().getRange('A1'); range.protect(); range.protect(); }
  function warn() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true); }
`;
const SENTENCE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The owner protects something; then somebody else opens the same workbook. */
function someoneElse(functionName: string) {
  const owner = hostWith(SOURCE, { user: 'owner@example.com' });
  owner.run(functionName);
  const other = hostWith(SOURCE, { user: 'other@example.com', saved: owner.save() });
  return { owner, other };
}

test('a protected range refuses the script and the hands of others, not those of the owner', () => {
  const { owner, other } = someoneElse('protectRange');
  expect(() => other.run('write', 'B2')).toThrow(SENTENCE);
  expect(() => other.person.type('Sheet1', 'A1', 'x')).toThrow(SENTENCE);
  expect(() => other.person.deleteRows('Sheet1', 1)).toThrow(SENTENCE);
  expect(() => other.run('write', 'C3')).not.toThrow();
  expect(() => owner.run('write', 'B2')).not.toThrow();
});

test('a protected tab stays open where it was left open', () => {
  const { other } = someoneElse('protectTab');
  expect(() => other.run('write', 'A1')).toThrow(SENTENCE);
  expect(() => other.run('write', 'C5')).not.toThrow();
  expect(() => other.run('write', 'B5:C5')).toThrow(SENTENCE);
});

test('protect restricts nobody until somebody is taken off its list', () => {
  const { other } = someoneElse('twice');
  expect(() => other.run('write', 'A1')).not.toThrow();
});

test('protecting the same cells twice makes two protections', () => {
  const host = hostWith(SOURCE);
  host.run('twice');
  expect(host.run('protections')).toEqual([
    ['', 'A1', true, ['pm@example.com']],
    ['', 'A1', true, ['pm@example.com']],
  ]);
});

test('a protection that only warns lets everyone write', () => {
  const { owner } = someoneElse('protectRange');
  owner.run('warn');
  const other = hostWith(SOURCE, { user: 'other@example.com', saved: owner.save() });
  expect(() => other.run('write', 'A1')).not.toThrow();
  expect(owner.run('protections')).toEqual([['Results', 'A1:B2', true, ['owner@example.com']]]);
});
