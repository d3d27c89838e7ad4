/** What the page is told of the workbook: cells as a person sees them, and only what changed. */
import type { Host } from '../../../playground/host/host';
import { openHost } from '../../../playground/host/open-host';
import type { CellView } from '../../../playground/protocol/cell-view';
import type { Patch } from '../../../playground/protocol/workbook-view';
import { carryOut } from '../../../playground/server/edits';
import { createHistory } from '../../../playground/server/history';
import { type Watcher, watchWorkbook } from '../../../playground/server/view/watcher';

let host: Host;
let watcher: Watcher;

beforeEach(() => {
  host = openHost({ bundle: { 'Code.js': '' }, now: () => new Date('2026-01-05T09:00:00Z') });
  watcher = watchWorkbook(host.workbook);
  watcher.report();
});

/** The cells of the next report by A1 notation; null where one became blank. */
function reported(): Record<string, CellView | null> {
  const cells = watcher.report().flatMap((patch: Patch) => (patch.kind === 'cells' ? patch.cells : []));
  return Object.fromEntries(
    cells.map(([row, column, cell]) => [`${String.fromCharCode(65 + column)}${row + 1}`, cell]),
  );
}

it('tells the edited cell and the cells that are computed from it, and nothing else', () => {
  host.person.paste('Sheet1', 'A1', [['2', '=A1*2', 'words']]);
  reported();
  host.person.type('Sheet1', 'A1', '5');
  expect(reported()).toEqual({ A1: { value: 5 }, B1: { value: 10, typed: '=A1*2' } });
  expect(watcher.report()).toEqual([]);
});

it('follows a formula to another tab', () => {
  host.person.addTab('Other');
  host.person.type('Other', 'A1', '=Sheet1!A1+1');
  reported();
  host.person.type('Sheet1', 'A1', '1');
  expect(reported()).toMatchObject({ A1: { value: 2 } });
});

it('shows values in their format, and in the formula bar what a person would type', () => {
  host.person.paste('Sheet1', 'A1', [['12.5%', '2026-02-03', "'01", '1,234.50']]);
  expect(reported()).toEqual({
    A1: { value: 0.125, shown: '12.50%', typed: '12.5%' },
    B1: { value: 46056, shown: '2026-02-03', typed: '2/3/2026' },
    C1: { value: '01', typed: "'01" },
    D1: { value: 1234.5, shown: '1,234.50' },
  });
});

it('marks spilled cells as not their own, and tells when a spill shrinks', () => {
  host.person.type('Sheet1', 'A1', '3');
  host.person.type('Sheet1', 'C1', '=SEQUENCE(A1)');
  expect(reported()).toMatchObject({ C1: { typed: '=SEQUENCE(A1)' }, C3: { value: 3, spilled: true } });
  host.person.type('Sheet1', 'A1', '2');
  expect(reported()).toEqual({ A1: { value: 2 }, C3: null });
});

it('gives an error its sentence, and a link its address', () => {
  host.person.type('Sheet1', 'A1', '=NOBODY()');
  host.person.type('Sheet1', 'A2', '=HYPERLINK("#gid=0&range=B2";"See")');
  host.person.type('Sheet1', 'A3', 'https://example.com/plan');
  expect(reported()).toMatchObject({
    A1: { value: '#NAME?', error: expect.stringContaining('NOBODY') as string },
    A2: { value: 'See', link: '#gid=0&range=B2' },
    A3: { link: 'https://example.com/plan' },
  });
});

it('works out conditional colours, those with a formula of their own too', () => {
  const look = { color: null, bold: null, italic: null, underline: null, strikethrough: null };
  const [tab] = host.workbook.tabs;
  if (!tab) throw new Error('The workbook has no tab.');
  const reach = { sheet: tab.id, row: 0, column: 0, rows: 3, columns: 2 };
  tab.conditionalFormats = [
    {
      reaches: [reach],
      condition: { criteria: 'NUMBER_GREATER_THAN', values: [5] },
      look: { ...look, background: '#ff0000' },
      scale: null,
    },
    {
      reaches: [reach],
      condition: { criteria: 'CUSTOM_FORMULA', values: ['=$A1="low"'] },
      look: { ...look, background: '#0000ff' },
      scale: null,
    },
  ];
  host.person.paste('Sheet1', 'A1', [
    ['high', '9'],
    ['low', '1'],
    ['low', '8'],
  ]);
  expect(reported()).toEqual({
    A1: { value: 'high' },
    B1: { value: 9, style: { background: '#ff0000' } },
    A2: { value: 'low', style: { background: '#0000ff' } },
    B2: { value: 1, style: { background: '#0000ff' } },
    A3: { value: 'low', style: { background: '#0000ff' } },
    B3: { value: 8, style: { background: '#ff0000' } },
  });
});

it('undoes and redoes typing and moved rows, one step at a time', () => {
  const history = createHistory(host.workbook);
  const edit = (change: Parameters<typeof carryOut>[1]) => {
    history.before(change);
    carryOut(host, change);
  };
  edit({ kind: 'type', tab: '0', cells: [[0, 0, 'one'], [1, 0, '=A1']] }); // prettier-ignore
  edit({ kind: 'insertRows', tab: '0', at: 0, count: 1 });
  edit({ kind: 'type', tab: '0', cells: [[0, 0, 'new']] });
  expect(host.values('Sheet1')).toEqual([['new'], ['one'], ['one']]);
  history.undo();
  history.undo();
  expect(host.values('Sheet1')).toEqual([['one'], ['one']]);
  expect(host.formula('Sheet1', 'A2')).toBe('=A1');
  history.undo();
  expect(history.canUndo).toBe(false);
  history.redo();
  history.redo();
  history.redo();
  expect(host.values('Sheet1')).toEqual([['new'], ['one'], ['one']]);
  expect(history.canRedo).toBe(false);
});

it('pastes a copy with its formula moved along, and a cut without', () => {
  const place = (tab: string, top: number, left: number) => ({
    tab,
    box: { top, left, bottom: top, right: left },
  });
  host.person.paste('Sheet1', 'A1', [['1', '=A1*2'], ['10', '']]); // prettier-ignore
  const from = place('0', 0, 1);
  carryOut(host, { kind: 'paste', ...place('0', 1, 1), from, cut: false });
  expect(host.formula('Sheet1', 'B2')).toBe('=A2*2');
  carryOut(host, { kind: 'paste', ...place('0', 4, 4), from, cut: true });
  expect(host.formula('Sheet1', 'E5')).toBe('=A1*2');
  expect(host.value('Sheet1', 'B1')).toBe('');
});

it('shows what a drop-down does not have', () => {
  const rule = { criteria: 'VALUE_IN_LIST', values: ['yes', 'no'], allowInvalid: true, helpText: null };
  host.person.setValidation('Sheet1', 'A1:A3', rule);
  host.person.type('Sheet1', 'A2', 'perhaps');
  const patches = watcher.report();
  expect(patches[0]).toMatchObject({
    kind: 'tabs',
    tabs: [
      {
        choices: [{ kind: 'list', boxes: [{ top: 0, left: 0, bottom: 2, right: 0 }], values: ['yes', 'no'] }],
      },
    ],
  });
  expect(patches[1]).toMatchObject({
    cells: [[1, 0, { value: 'perhaps', error: 'Input must be an item on the specified list.' }]],
  });
});
