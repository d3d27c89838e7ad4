import { hostWith } from './script';

test('typing is understood in the locale of the sheet', () => {
  const german = hostWith('', { locale: 'de_DE' });
  german.person.type('Sheet1', 'A1', '1,5');
  german.person.type('Sheet1', 'A2', '5.1.2026');
  expect([german.value('Sheet1', 'A1'), german.value('Sheet1', 'A2')]).toEqual(['1,5', '5.1.2026']);
});

test('pasting fills a rectangle, understands what it holds, and makes the grid larger', () => {
  const host = hostWith('');
  host.person.paste('Sheet1', 'Z1000', [['a', '10%'], ['=1+1']]);
  expect(host.workbook.tabs[0]?.rows.count).toBe(1001);
  expect(host.workbook.tabs[0]?.columns.count).toBe(27);
  expect([
    host.value('Sheet1', 'AA1000'),
    host.value('Sheet1', 'Z1001'),
    host.value('Sheet1', 'AA1001'),
  ]).toEqual(['10%', '2', '']);
});

test('the Delete key unchecks a checkbox and keeps looks and rules', () => {
  const host = hostWith('');
  const checkbox = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null };
  host.person.setValidation('Sheet1', 'A1', checkbox);
  host.person.setFormat('Sheet1', 'A1', { background: '#ff0000' });
  host.person.type('Sheet1', 'A1', 'TRUE');
  host.person.clear('Sheet1', 'A1');
  expect(host.value('Sheet1', 'A1')).toBe('FALSE');
  expect(host.workbook.tabs[0]?.cells[0]?.[0]).toMatchObject({
    validation: checkbox,
    format: { background: '#ff0000' },
  });
});

test('rows, columns and tabs are worked on by hand', () => {
  const host = hostWith('');
  host.person.paste('Sheet1', 'A1', [
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  host.person.insertRows('Sheet1', 2);
  host.person.deleteRows('Sheet1', 2);
  host.person.moveRows('Sheet1', 3, 1, 1);
  host.person.moveColumns('Sheet1', 2, 1, 1);
  expect(host.values('Sheet1')).toEqual([
    ['3', 'c'],
    ['1', 'a'],
    ['2', 'b'],
  ]);
  host.person.sort('Sheet1', 'A1:B3', 1, false);
  expect(host.values('Sheet1').map(([number]) => number)).toEqual(['3', '2', '1']);
  host.person.insertColumns('Sheet1', 1, 2);
  host.person.deleteColumns('Sheet1', 1);
  expect(host.value('Sheet1', 'B1')).toBe('3');
  host.person.addTab('Plan');
  host.person.renameTab('Plan', 'My plan');
  host.person.moveTab('My plan', 1);
  host.person.hideTab('Sheet1');
  expect(host.workbook.tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['My plan', false],
    ['Sheet1', true],
  ]);
  host.person.hideTab('Sheet1', false);
  host.person.deleteTab('My plan');
  expect(host.workbook.tabs.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('whoever watches hears what changed', () => {
  const host = hostWith('');
  const heard: string[] = [];
  host.workbook.listeners.add((change) => heard.push(change.kind));
  host.person.type('Sheet1', 'A1', 'x');
  host.person.setFormat('Sheet1', 'A1', { weight: 'bold' });
  host.person.insertRows('Sheet1', 1);
  expect(heard).toEqual(['cells', 'look', 'structure']);
});

test('a tab or a place that is not there is named', () => {
  const host = hostWith('');
  expect(() => host.person.type('Plan', 'A1', 'x')).toThrow('There is no tab "Plan". The tabs are: Sheet1.');
  expect(() => host.value('Sheet1', 'first')).toThrow(
    '"first" is no place on a tab. Write it as B3, A2:C4 or A:K.',
  );
});
