/** Insert a formula, as the sidebar does it: every call goes through one door, with the nonce of the open page. */
import { allCellDocs } from '../../src/core/cells/all-cell-docs';
import type { Reply } from '../../src/rpc';
import type { FormulaWish } from '../../src/rpc/formulas';
import { openJourney, openWith } from './journey';
import { ask, openSidebar } from './sidebar';

const IDEAS = {
  Ideas: [
    ['Idea', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE'],
    ['Export', '1000', '2', '80 %', '4', ''],
    ['Import', '400', '3', '50 %', '2', ''],
  ],
};

function openIdeas() {
  const host = openWith(IDEAS);
  const nonce = openSidebar(host);
  const insert = (wish: Partial<FormulaWish>) =>
    ask(host, nonce, 'insertFormula', {
      name: 'RICE',
      arguments: ['Ideas!B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'],
      cell: 'Ideas!F2',
      ...wish,
    });
  return { host, nonce, insert };
}

test('the menu opens the sidebar, and its page carries the nonce', () => {
  const host = openJourney();
  expect(openSidebar(host)).toMatch(/^[0-9a-f-]{36}$/);
  expect(host.screen.sidebar?.title).toBe('Throughline');
  expect(host.screen.alerts).toEqual([]);
});

test('the list holds every function, with what people want to know of it', () => {
  const { host, nonce } = openIdeas();
  const reply = ask(host, nonce, 'listFormulas');
  expect(reply.ok && reply.value.map(({ name }) => name).sort()).toEqual(
    allCellDocs.map(({ name }) => name).sort(),
  );
  expect(reply.ok && reply.value.find(({ name }) => name === 'RICE')).toMatchObject({
    family: 'What comes first?',
    example: '=RICE(B2:B20;C2:C20;D2:D20;E2:E20)',
    parameters: [{ name: 'reach' }, { name: 'impact' }, { name: 'confidence' }, { name: 'effort' }],
  });
});

test('the sheet tells its selection with the tab in quotes where needed, and its names', () => {
  const { host, nonce } = openIdeas();
  host.person.renameTab('Ideas', "Ann's ideas");
  host.person.select("Ann's ideas", 'B2:B3');
  expect(ask(host, nonce, 'sheetContext')).toEqual({
    ok: true,
    value: {
      names: [],
      tab: "Ann's ideas",
      selection: "'Ann''s ideas'!B2:B3",
      cell: "'Ann''s ideas'!B2",
      cellIsEmpty: false,
    },
  });
  host.run('setUpWorkbook');
  host.person.select("Ann's ideas", 'F2');
  expect(ask(host, nonce, 'sheetContext')).toMatchObject({
    value: {
      names: expect.arrayContaining(['CompanyObjectives', 'CurrentPeriod']) as unknown,
      cellIsEmpty: true,
    },
  });
});

test('a live formula stands in the chosen cell, and its result comes back', () => {
  const { host, insert } = openIdeas();
  expect(insert({})).toEqual({ ok: true, value: { state: 'inserted', shows: '400' } });
  expect(host.formula('Ideas', 'F2')).toBe('=RICE(B2:B3;C2:C3;D2:D3;E2:E3)');
  expect(host.value('Ideas', 'F3')).toBe('300');
  host.person.type('Ideas', 'E2', '2');
  expect(host.value('Ideas', 'F2')).toBe('800');
});

test('named ranges stay live, in a tab of their own', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.person.addTab('Board');
  const nonce = openSidebar(host);
  const reply = ask(host, nonce, 'insertFormula', {
    name: 'ALIGNMENT_SCORE',
    arguments: ['CompanyObjectives', 'ProductObjectives', 'AlignmentMap', ' Initiatives ', ''],
    cell: 'Board!B4',
  });
  expect(reply).toMatchObject({ value: { state: 'inserted', shows: host.value('Board', 'B4') } });
  expect(Number(host.value('Board', 'B4'))).toBeGreaterThan(0);
  expect(host.formula('Board', 'B4')).toBe(
    '=ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)',
  );
});

test('a decimal gives the same result in a file with decimal commas', () => {
  const host = openWith(IDEAS, { locale: 'de_DE' });
  const nonce = openSidebar(host);
  const wish = { name: 'RICE', arguments: ['B2', '0.5', '80%', 'E2'], cell: 'Ideas!F2' };
  expect(ask(host, nonce, 'insertFormula', wish)).toMatchObject({ value: { shows: '100' } });
});

test('a cell that holds something is replaced only when the person agreed', () => {
  const { host, insert } = openIdeas();
  host.person.type('Ideas', 'F2', '=1+1');
  expect(insert({})).toEqual({ ok: true, value: { state: 'occupied', holds: '=1+1' } });
  expect(host.formula('Ideas', 'F2')).toBe('=1+1');
  expect(insert({ overwrite: true })).toMatchObject({ value: { state: 'inserted', shows: '400' } });
  expect(host.formula('Ideas', 'F2')).toBe('=RICE(B2:B3;C2:C3;D2:D3;E2:E3)');
});

test('a cell into which another formula spills counts as held', () => {
  const { insert } = openIdeas();
  insert({});
  expect(insert({ cell: 'Ideas!F3' })).toEqual({ ok: true, value: { state: 'occupied', holds: '300' } });
});

test('an error of the formula comes back as a sentence', () => {
  const { host, insert } = openIdeas();
  host.person.type('Ideas', 'F3', 'in the way');
  expect(insert({})).toMatchInlineSnapshot(`
   {
     "ok": true,
     "value": {
       "problem": "F2 now shows #REF!. The result needs more free cells beside or below. Clear them, or choose another cell. If they are free, a cell that the formula reads is gone.",
       "shows": "#REF!",
       "state": "inserted",
     },
   }
  `);
});

test('what cannot be written is said in words', () => {
  const { insert } = openIdeas();
  const replies = [
    insert({ cell: 'Gone!F2' }),
    insert({ arguments: ['Gone!B2:B3'] }),
    insert({ arguments: ['B2:F3'] }),
    insert({ cell: 'Ideas!ZZZ1' }),
    insert({ cell: 'F2' }),
    insert({ cell: 'Ideas!F2:F9' }),
    insert({ name: 'SUM' }),
  ];
  expect(replies.map((reply) => !reply.ok && reply.message)).toMatchInlineSnapshot(`
   [
     "There is no cell Gone!F2 any more. Select a cell and try again.",
     "“Gone!B2:B3” is not in this file. Check the name of the tab and its cells.",
     "F2 lies inside B2:F3, so the formula would read its own result. Choose a cell outside, or one on another tab.",
     "There is no cell Ideas!ZZZ1 any more. Select a cell and try again.",
     "Expected one cell with its tab, but found “F2”. Select a cell and try again.",
     "Expected one cell with its tab, but found “Ideas!F2:F9”. Select a cell and try again.",
     "There is no formula named “SUM”. Choose one from the list.",
   ]
  `);
});

test('two sidebars of one person both work', () => {
  const { host, nonce } = openIdeas();
  const second = openSidebar(host);
  expect(second).not.toBe(nonce);
  expect([nonce, second].map((one) => ask(host, one, 'sheetContext').ok)).toEqual([true, true]);
});

describe('who gets nothing', () => {
  const closed = { ok: false, message: 'Open the sidebar again from the Throughline menu.' };
  const wish = { name: 'RICE', arguments: ['B2'], cell: 'Ideas!F2' } as const;

  test('a visitor of a web page, even with a nonce that is right', () => {
    const { host, nonce } = openIdeas();
    const visit = () => host.webRpc('sidebarCall', nonce, 'insertFormula', JSON.stringify(wish));
    expect(visit).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(() => host.webRpc('openSidebar')).toThrow('Cannot call SpreadsheetApp.getUi()');
    expect(host.formula('Ideas', 'F2')).toBe('');
  });

  test.each(['wrong', '', '00000000-0000-0000-0000-000000000000', 'x'.repeat(1000)])(
    'a page whose nonce we never issued: %#',
    (nonce) => {
      const { host } = openIdeas();
      expect(ask(host, nonce, 'insertFormula', wish)).toEqual(closed);
      expect(host.formula('Ideas', 'F2')).toBe('');
    },
  );

  test('a page without any', () => {
    const { host } = openIdeas();
    expect(JSON.parse(String(host.rpc('sidebarCall')))).toEqual(closed);
    expect(JSON.parse(String(host.rpc('sidebarCall', null, 'sheetContext', 'null')))).toEqual(closed);
  });

  test('a sidebar that has been open for six hours; a new one works', () => {
    const { host, nonce } = openIdeas();
    host.advance(6 * 3_600_000 - 1000);
    expect(ask(host, nonce, 'sheetContext').ok).toBe(true);
    host.advance(2000);
    expect(ask(host, nonce, 'sheetContext')).toEqual(closed);
    expect(ask(host, openSidebar(host), 'sheetContext').ok).toBe(true);
  });

  test.each(['runGapAnalysis', 'constructor', '__proto__', ''])(
    'a call that does not exist: "%s"',
    (name) => {
      const { host, nonce } = openIdeas();
      expect(JSON.parse(String(host.rpc('sidebarCall', nonce, name, 'null')))).toEqual({
        ok: false,
        message: `Throughline does not know “${name}”. Open the sidebar again.`,
      });
    },
  );
});

test('a fault of ours becomes an apology, with the stack in the log', () => {
  const { host, nonce } = openIdeas();
  const reply = JSON.parse(String(host.rpc('sidebarCall', nonce, 'insertFormula', 'no json'))) as Reply<null>;
  expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('on our side') as unknown });
  expect(host.log.at(-1)?.console.join('\n')).toMatch(/sidebarCall insertFormula failed: SyntaxError/);
});

test('inserting takes a handful of service calls', () => {
  const { host, insert } = openIdeas();
  insert({});
  expect(host.log.at(-1)?.calls).toBeLessThan(25);
});
