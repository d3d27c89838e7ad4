import { editSettings, heldTexts, holdsEdits } from '../../../src/core/settings/edit-settings';
import { settingRows } from '../../../src/core/settings/setting-rows';
import { UserError } from '../../../src/user-error';
import { settingsTab, tabOf } from './settings-tab';

const rowOf = (key: string) => settingRows().findIndex((row) => row.key === key) + 2;

test('one change is one cell', () => {
  expect(editSettings(settingsTab(), [{ key: 'weakCoverage', opened: '50%', typed: '40' }])).toMatchObject({
    state: 'ready',
    blocks: [{ row: rowOf('weakCoverage'), column: 2, values: [[0.4]] }],
    added: [],
  });
});

test('neighbours are written together, and nothing between others', () => {
  const edited = editSettings(settingsTab({ G01: 'Off', G02: 'Note', G07: 'Off' }), [
    { key: 'G07', opened: 'Off', typed: 'Warn' },
    { key: 'G02', opened: 'Note', typed: 'warn' },
    { key: 'G01', opened: 'Off', typed: 'Warn' },
  ]);
  expect(edited).toMatchObject({
    blocks: [
      { row: rowOf('G01'), values: [['Warn'], ['Warn']] },
      { row: rowOf('G07'), values: [['Warn']] },
    ],
  });
});

test('what the cell says already is not written', () => {
  const edits = [{ key: 'weakCoverage', opened: '40%', typed: '0.5' }];
  expect(editSettings(settingsTab(), edits)).toMatchObject({ state: 'ready', blocks: [] });
});

test('what somebody changed meanwhile is not written over, and nothing else is written either', () => {
  const edits = [
    { key: 'capacity', opened: '', typed: '40' },
    { key: 'weakCoverage', opened: '50%', typed: '40' },
  ];
  expect(editSettings(settingsTab({ weakCoverage: 0.3 }), edits)).toEqual({
    state: 'changed',
    key: 'weakCoverage',
  });
  expect(
    editSettings(settingsTab({ weakCoverage: 0.3 }), [{ key: 'weakCoverage', typed: '40' }]),
  ).toMatchObject({
    state: 'ready',
  });
});

test('rows that the tab lacks come below, with their defaults and the change', () => {
  const found = settingsTab({ weakCoverage: undefined, G07: undefined, fileId: undefined });
  const last = settingRows().length - 3 + 2;
  const edited = editSettings(found, [{ key: 'weakCoverage', opened: '', typed: '40%' }]);
  expect(edited).toMatchObject({
    state: 'ready',
    addedFrom: last,
    added: [{ key: 'fileId' }, { key: 'weakCoverage' }, { key: 'G07' }],
  });
  expect(edited.state === 'ready' && edited.blocks).toMatchObject([
    {
      row: last,
      column: 1,
      values: [
        // Which file it is stays open: in a copy it would be the wrong one.
        ['File', '', expect.any(String)],
        ['Weak coverage below', 0.4, expect.any(String)],
        ['Rule G07: Objective without initiative', 'Warn', expect.any(String)],
      ],
    },
  ]);
});

test('the rows are found on a tab that was sorted, whose columns were moved, and that has rows of the person', () => {
  const found = tabOf([
    ['Our settings', '', '', ''],
    ['Why', 'Value', 'Note', 'Setting'],
    ['', 'Off', '', 'rule g07: objective without initiative'],
    ['', 'see the wiki', 'ours', 'House rule'],
    ['', 0.3, '', 'Weak coverage below'],
  ]);
  expect(Object.fromEntries(heldTexts(found))).toEqual({ G07: 'Off', weakCoverage: '30%' });
  const edited = editSettings(found, [{ key: 'weakCoverage', opened: '30%', typed: '40%' }]);
  expect(edited.state === 'ready' && edited.blocks[0]).toEqual({ row: 5, column: 2, values: [[0.4]] });
});

test('a text that cannot be read, a setting that is gone and a lost heading each say so', () => {
  const edit = (key: string, typed: string) => () =>
    editSettings(settingsTab(), [{ key, opened: '', typed }]);
  expect(edit('weakCoverage', 'half')).toThrow(UserError);
  expect(edit('weakCoverage', 'half')).toThrow(
    'Weak coverage below: Expected a share such as 70 % or 0.7, but found “half”.',
  );
  expect(edit('gone', '1')).toThrow('There is no setting “gone” any more. Open the sidebar again.');
  const headless = tabOf([['Setting', '', 'What it does']]);
  expect(() => editSettings(headless, [])).toThrow('The tab "Settings" has lost its heading "Value".');
});

test('after a write the tab is looked at again: rows that somebody sorted meanwhile are noticed', () => {
  const edits = [{ key: 'weakCoverage', opened: '50%', typed: '40' }];
  expect(holdsEdits(settingsTab({ weakCoverage: 0.4 }), edits)).toBe(true);
  expect(holdsEdits(settingsTab({ weakCoverage: '40 %' }), edits)).toBe(true);
  expect(holdsEdits(settingsTab(), edits)).toBe(false);
});
