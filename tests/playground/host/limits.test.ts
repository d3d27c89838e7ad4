import { hostWith } from './script';

const now = () => new Date('2026-01-07T09:00:00Z');

test('sleeping takes no time here and moves the clock of the host', () => {
  const host = hostWith(
    `function f() { const before = Date.now(); Utilities.sleep(5000); return Date.now() - before; }`,
    { now },
  );
  expect(host.run('f')).toBe(5000);
});

test('an execution ends after six minutes, and no catch of the script survives it', () => {
  const host = hostWith(
    `function f() {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      try {
        for (let i = 0; i < 4; i++) { sheet.getRange(1, 1).setValue(i); Utilities.sleep(120000); }
        sheet.getRange(2, 1).setValue('too late');
      } catch (error) {
        sheet.getRange(3, 1).setValue('caught');
      } finally {
        sheet.getRange(4, 1).setValue('finally');
      }
    }`,
    { now },
  );
  expect(() => host.run('f')).toThrow('Exceeded maximum execution time');
  expect(host.values('Sheet1')).toEqual([['3']]);
  expect(host.log.at(-1)?.error).toBe('Exceeded maximum execution time');
});

test('a simple trigger and a custom function end after thirty seconds', () => {
  const source = `function onEdit() { Utilities.sleep(31000); } function SLOW() { Utilities.sleep(31000); return 1; }`;
  const host = hostWith(source, { now });
  host.person.type('Sheet1', 'A1', '=SLOW()');
  expect(host.log.filter(({ name }) => name === 'onEdit')[0]?.error).toBe('Exceeded maximum execution time');
  expect(host.value('Sheet1', 'A1')).toBe('#ERROR!');
});

test('a crash ends the execution at the call that a test names, and only once', () => {
  const source = `function f() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    try { sheet.getRange('A1').setValue('first'); sheet.getRange('A2').setValue('second'); } catch (error) { sheet.getRange('A3').setValue('rescued'); }
  }`;
  const host = hostWith(source);
  let writes = 0;
  host.failAt(({ name }) => name === 'Range.setValue' && (writes += 1) === 2);
  expect(() => host.run('f')).toThrow('The execution was killed at Range.setValue.');
  expect(host.values('Sheet1')).toEqual([['first']]);
  host.run('f');
  expect(host.values('Sheet1')).toEqual([['first'], ['second']]);
  host.failAt({ call: 1 });
  expect(() => host.run('f')).toThrow('The execution was killed at SpreadsheetApp.getActive.');
});

test('every service call is counted by name, for the host and for each execution', () => {
  const host = hostWith(
    `function f() { const sheet = SpreadsheetApp.getActive().getActiveSheet(); sheet.getRange('A1').setValue(1).setValue(2); console.log('not counted'); }`,
  );
  host.run('f');
  expect(host.calls.byName()).toEqual({
    'Range.setValue': 2,
    'Sheet.getRange': 1,
    'Spreadsheet.getActiveSheet': 1,
    'SpreadsheetApp.getActive': 1,
  });
  expect(host.calls.total()).toBe(5);
  host.calls.reset();
  expect(host.calls.total()).toBe(0);
  expect(host.log[0]).toMatchObject({ name: 'f', kind: 'menu', calls: 5, console: ['not counted'] });
});

test('an execution that dies takes what it had not flushed with it, where a test asks for that', () => {
  const source = `function f() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1').setValue('flushed'); SpreadsheetApp.flush();
    sheet.appendRow(['read back']); sheet.getRange('A1').getValue();
    sheet.appendRow(['lost']); sheet.getRange('A1').setValue('lost too');
    sheet.getName();
  }`;
  const ends = ({ name }: { readonly name: string }) => name === 'Sheet.getName';
  const kept = hostWith(source);
  kept.failAt(ends);
  expect(() => kept.run('f')).toThrow('killed');
  expect(kept.values('Sheet1')).toEqual([['lost too'], ['read back'], ['lost']]);
  const lost = hostWith(source);
  lost.failAt(ends, { losesWrites: true });
  expect(() => lost.run('f')).toThrow('killed');
  expect(lost.values('Sheet1')).toEqual([['flushed'], ['read back']]);
  lost.run('f');
  expect(lost.values('Sheet1')).toEqual([['lost too'], ['read back'], ['read back'], ['lost']]);
});

test('something may happen before any service call: a person types, or another run goes through', () => {
  const host = hostWith(
    `function f() { const sheet = SpreadsheetApp.getActive().getActiveSheet(); const before = sheet.getRange('A1').getValue(); sheet.getRange('A2').setValue(before); }
     function g() { SpreadsheetApp.getActive().getActiveSheet().getRange('A3').setValue('another run'); }`,
  );
  host.meanwhile(({ name }) => {
    if (name === 'Range.getValue') host.person.type('Sheet1', 'A1', 'typed just before');
    if (name === 'Range.setValue') host.run('g');
  });
  host.run('f');
  host.meanwhile(null);
  expect(host.values('Sheet1')).toEqual([['typed just before'], ['typed just before'], ['another run']]);
});
