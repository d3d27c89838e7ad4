/** Editing a row in the sidebar while the sheet lives on: rows move, people type, cells refuse. */
import { fieldOf, hashOf, openForms, textsOf } from './open-form';
import { fileOf, PLAN, withScript } from './odd-file';
import { ask } from './sidebar';

describe('what opens', () => {
  test('the selected row, under the headings of the tab that it stands on', () => {
    const { open } = openForms();
    const form = open('Roadmap', 'B3');
    expect(form.fields.map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
      'ID: IN-2',
      'Epic: Retries',
      'Goal: PO-2',
      'Effort: 3',
      'Lead: Ben',
      'Status: active',
    ]);
    expect(form.lacking).toContain('Horizon');
    expect(form.mark).toEqual({ row: 3, id: 'IN-2', name: 'Retries' });
  });

  test('where no row is selected it says so, and which tables a row can be added to', () => {
    const { host, nonce } = openForms();
    host.person.select('Roadmap', 'A1');
    const reply = ask(host, nonce, 'openRow', { at: 'selection' });
    expect(reply).toMatchObject({ ok: true, value: { state: 'none' } });
    expect(reply.ok && reply.value.state === 'none' && reply.value.said).toMatchInlineSnapshot(
      `"Row 1 of “Roadmap” holds no row of Initiatives yet. Select a row that is filled in, or add one."`,
    );
    expect(reply.ok && reply.value.tables.map(({ name, tab }) => tab ?? name)).toContain('Roadmap');
  });

  test('a row by its key, and a sentence where nothing has that key any more', () => {
    const { host, nonce } = openForms();
    expect(ask(host, nonce, 'openRow', { table: 'initiatives', key: 'IN-3' })).toMatchObject({
      value: { form: { mark: { row: 4 } } },
    });
    expect(ask(host, nonce, 'openRow', { table: 'initiatives', key: 'IN-9' })).toMatchInlineSnapshot(`
     {
       "message": "“IN-9” is no longer in Initiatives. It was renamed, moved to another table or deleted.",
       "ok": false,
     }
    `);
  });

  test('opening asks little of the sheet, and writes nothing', () => {
    const { host, open } = openForms();
    const before = hashOf(host);
    open('Roadmap', 'B3');
    const calls = Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);
    expect(calls).toBeLessThanOrEqual(18 + 4 * host.workbook.tabs.length);
    expect(hashOf(host)).toBe(before);
    const { cellsRead } = host.log.at(-1)?.cost ?? {};
    host.run('runGapAnalysis');
    open('Roadmap', 'B3');
    // What an analysis found is not read for a form, however much it is.
    expect(host.log.at(-1)?.cost.cellsRead).toBe(cellsRead);
  });
});

describe('what is written', () => {
  test('the changed cells, as numbers and texts; everything else stays as it was', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    const before = hashOf(host, 'Roadmap');
    const rows = host.values('Roadmap');
    expect(save(form, { effort: '4.5', owner: '=Zoe' })).toMatchObject({ state: 'saved', others: [] });
    expect(host.values('Roadmap')).toEqual(
      rows.map((row, i) => (i === 2 ? ['IN-2', 'Retries', 'PO-2', '4.5', 'active', '=Zoe'] : row)),
    );
    expect(host.formula('Roadmap', 'F3')).toBe('');
    expect(hashOf(host, 'Roadmap')).toBe(before);
    const calls = Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);
    // The first run of a file lays out the tab that remembers runs.
    expect(calls).toBeLessThanOrEqual(88 + 5 * host.workbook.tabs.length);
  });

  test('the sentence names the tab, the row and the fields', () => {
    const { open, save } = openForms();
    const saved = save(open('Roadmap', 'B3'), { effort: '4', owner: 'Zoe' });
    expect(typeof saved === 'object' && saved.state === 'saved' && saved.said).toMatchInlineSnapshot(
      `"Saved on “Roadmap” in row 3: Effort and Lead."`,
    );
  });

  test('nothing where nothing differs', () => {
    const { host, open, save } = openForms();
    const before = hashOf(host);
    expect(save(open('Roadmap', 'B3'), { effort: ' 3 ' })).toMatchObject({
      said: 'Nothing was changed, so nothing was written.',
    });
    expect(hashOf(host)).toBe(before);
  });

  test('texts that Sheets would make numbers or dates of stay texts', () => {
    const { host, open, save } = openForms();
    const form = open('Squads', 'A2');
    save(form, { product: '1-2', objective: '01 Sell more by 3/4' });
    expect(host.values('Squads')[1]).toEqual(['PO-1', '1-2', '01 Sell more by 3/4', 'CO-1', 'Ann']);
  });

  test('in a file with decimal commas numbers, shares and days mean what they say there', () => {
    const saved = fileOf(`tab('Measures').getRange('E2:E9').setNumberFormat('0%');`, {
      ...PLAN,
      Measures: [
        ['ID', 'Key result', 'Supports', 'Target', 'Confidence', 'Due'],
        ['KR-1', 'Sales without a call', 'PO-1', '12', '', '2026-12-31'],
      ],
    });
    const { host, open, save } = openForms(german(saved));
    const form = open('Measures', 'A2');
    expect(save(form, { target: '1.200,5', confidence: '72,5 %', due: '31.01.2027' })).toMatchObject({
      state: 'saved',
    });
    const again = open('Measures', 'A2');
    expect(textsOf(again)).toMatchObject({ target: '1200,5', confidence: '72,5 %', due: '2027-01-31' });
    expect(host.value('Measures', 'D2')).toBe('1200,5');
    expect(host.value('Measures', 'E2')).toBe('73%');
  });
});

/** The file as somebody with German settings has it. */
const german = (saved: ReturnType<typeof fileOf>) => ({
  ...saved,
  workbook: { ...saved.workbook, locale: 'de_DE' },
});

describe('while somebody else works in the sheet', () => {
  test('a row that was moved is found where it stands now', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.sort('Roadmap', 'A2:F4', 1, false);
    host.person.insertRows('Roadmap', 2, 2);
    expect(save(form, { owner: 'Zoe' })).toMatchObject({ state: 'saved', form: { mark: { row: 5 } } });
    expect(host.values('Roadmap').map((row) => row[5])).toEqual(['Lead', '', '', 'Cem', 'Zoe', 'Ann']);
  });

  test('a field that both changed is shown to the second, and nothing of the form is written', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.type('Roadmap', 'F3', 'Cem');
    const before = host.values('Roadmap');
    expect(save(form, { owner: 'Zoe', effort: '9' })).toEqual({
      state: 'changed',
      conflicts: [{ key: 'owner', heading: 'Lead', was: 'Ben', now: 'Cem' }],
      others: [],
    });
    expect(host.values('Roadmap')).toEqual(before);
    const mine = { opened: { ...textsOf(form), owner: 'Cem' } };
    expect(save(form, { owner: 'Zoe', effort: '9' }, mine)).toMatchObject({ state: 'saved' });
    expect(host.values('Roadmap')[2]).toEqual(['IN-2', 'Retries', 'PO-2', '9', 'active', 'Zoe']);
  });

  test('different fields are both kept, and what the other changed is named', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.type('Roadmap', 'F3', 'Cem');
    expect(save(form, { effort: '9' })).toMatchObject({
      state: 'saved',
      others: [{ key: 'owner', was: 'Ben', now: 'Cem' }],
    });
    expect(host.values('Roadmap')[2]).toEqual(['IN-2', 'Retries', 'PO-2', '9', 'active', 'Cem']);
  });

  test('both typed the same: there is nothing to decide', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.type('Roadmap', 'F3', 'Zoe');
    expect(save(form, { owner: 'Zoe' })).toMatchObject({ state: 'saved' });
  });

  test('a row that is gone is said, and no other row is touched', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.deleteRows('Roadmap', 3);
    const before = hashOf(host);
    expect(save(form, { owner: 'Zoe' })).toMatchInlineSnapshot(
      `"The row “IN-2 Retries” is no longer on the tab “Roadmap”, so nothing was written. What you typed is still here: look for the row in the sheet, or add it as a new one."`,
    );
    expect(hashOf(host)).toBe(before);
  });

  test('a row whose ID stands twice is told apart by its name, or not at all', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.type('Roadmap', 'A4', 'IN-2');
    expect(save(form, { owner: 'Zoe' })).toMatchObject({ state: 'saved', form: { mark: { row: 3 } } });
    host.person.type('Roadmap', 'B4', 'Retries');
    host.person.insertRows('Roadmap', 2);
    expect(
      save(form, { owner: 'Yan' }, { opened: { ...textsOf(form), owner: 'Zoe' } }),
    ).toMatchInlineSnapshot(
      `"“IN-2” stands on the tab “Roadmap” more than once, in the rows 4 and 5, so nothing was written. Give each row an ID of its own, then save again."`,
    );
  });

  test('columns that were moved and tabs that were renamed are followed', () => {
    const { host, open, save } = openForms();
    const form = open('Roadmap', 'B3');
    host.person.moveColumns('Roadmap', 6, 1, 1);
    host.person.renameTab('Roadmap', 'Roadmap 2027');
    expect(save(form, { owner: 'Zoe' })).toMatchObject({ state: 'saved' });
    expect(host.value('Roadmap 2027', 'A3')).toBe('Zoe');
  });
});

describe('what is not taken', () => {
  test('every problem at once, in the words that the page uses', () => {
    const { open, save } = openForms();
    const form = open('Roadmap', 'B3');
    expect(
      save(form, { id: 'in 1', initiative: ' ', productObjective: 'PO-11', effort: 'much', status: 'soon' }),
    ).toMatchInlineSnapshot(`
     {
       "problems": [
         {
           "key": "id",
           "message": "“in 1” is the ID of row 2 already: Self-service contracts. Choose one that no other row has.",
         },
         {
           "key": "initiative",
           "message": "Fill in “Epic”: a row is known by it.",
         },
         {
           "key": "productObjective",
           "message": "“PO-11” is not in Product Objectives, Company Objectives or Initiatives. Did you mean “PO-1 Big firms can buy without a sales call”?",
         },
         {
           "key": "effort",
           "message": "Expected a number of 0 or more, but found “much”.",
         },
         {
           "key": "status",
           "message": "Expected one of Idea, Planned, In progress, Paused, Done, Stopped, but found “soon”.",
         },
       ],
       "state": "problems",
     }
    `);
  });

  test('a protected cell is named, and what was typed for its neighbours is not written either', () => {
    const saved = withScript(
      `const lock = tab('Roadmap').getRange('F2:F4').protect(); lock.removeEditors([...lock.getEditors(), 'guest@example.com']);`,
      fileOf(''),
    );
    const guest = {
      ...saved,
      workbook: { ...saved.workbook, editors: [...saved.workbook.editors, 'guest@example.com'] },
    };
    const { host, open, save } = openForms(guest, 'guest@example.com');
    const before = hashOf(host);
    expect(save(open('Roadmap', 'B3'), { owner: 'Zoe', initiative: 'More retries' })).toMatchInlineSnapshot(`
     {
       "problems": [
         {
           "key": "owner",
           "message": "The cell F3 is protected, and you may not change it. Ask the owner of the file to change it, or to let you.",
         },
       ],
       "state": "problems",
     }
    `);
    expect(hashOf(host)).toBe(before);
  });

  test("a word that the person's own drop-down refuses, although a script could write it", () => {
    const saved = withScript(
      `tab('Roadmap').getRange('E2:E4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['active', 'parked'], true).setAllowInvalid(false).build());`,
      fileOf(''),
    );
    const { host, open, save } = openForms(saved);
    expect(save(open('Roadmap', 'B3'), { status: 'Done' })).toMatchInlineSnapshot(`
     {
       "problems": [
         {
           "key": "status",
           "message": "The drop-down of the cell E3 takes only: active, parked.",
         },
       ],
       "state": "problems",
     }
    `);
    expect(host.value('Roadmap', 'E3')).toBe('active');
    expect(save(open('Roadmap', 'B3'), { status: 'parked' })).toMatchObject({ state: 'saved' });
  });

  test('a formula stays until the person asks to replace it', () => {
    const { host, open, save } = openForms(
      withScript(`tab('Roadmap').getRange('D3').setFormula('=1+2');`, fileOf('')),
    );
    const form = open('Roadmap', 'B3');
    expect(fieldOf(form, 'effort')).toMatchObject({ text: '=1+2', gives: '3' });
    expect(save(form, { effort: '4' })).toMatchObject({ state: 'problems', problems: [{ key: 'effort' }] });
    expect(save(form, { owner: 'Zoe' })).toMatchObject({ state: 'saved' });
    expect(host.formula('Roadmap', 'D3')).toBe('=1+2');
    const again = open('Roadmap', 'B3');
    expect(save(again, { effort: '4' }, { overFormulas: ['effort'] })).toMatchObject({ state: 'saved' });
    expect([host.formula('Roadmap', 'D3'), host.value('Roadmap', 'D3')]).toEqual(['', '4']);
  });

  test('a call that is not from our page gets nothing', () => {
    const { host } = openForms();
    expect(ask(host, 'not-issued', 'openRow', { at: 'selection' })).toMatchObject({ ok: false });
  });
});

test('two rows of one name and no ID are told apart by their place', () => {
  const saved = fileOf('', {
    Goals: [
      ['Company goal', 'Weight'],
      ['Grow', '1'],
      ['Grow', '2'],
    ],
  });
  const { host, open, save } = openForms(saved);
  expect(save(open('Goals', 'A3'), { weight: '5' })).toMatchObject({ state: 'saved' });
  expect(host.values('Goals').map((row) => row[1])).toEqual(['Weight', '1', '5']);
});

describe('what was saved can be put back', () => {
  test('the cells of the last saving, formulas included', () => {
    const { host, nonce, open, save } = openForms(
      withScript(`tab('Roadmap').getRange('D3').setFormula('=1+2');`, fileOf('')),
    );
    const before = host.values('Roadmap');
    const typed = { effort: '4', owner: 'Zoe', initiative: 'More retries' };
    expect(save(open('Roadmap', 'B3'), typed, { overFormulas: ['effort'] })).toMatchObject({
      state: 'saved',
    });
    expect(host.values('Roadmap')).not.toEqual(before);
    const runs = ask(host, nonce, 'listRuns');
    expect(runs).toMatchObject({ value: [{ what: 'Edited the row IN-2', cells: 3 }] });
    const [run] = runs.ok ? runs.value : [];
    expect(ask(host, nonce, 'restoreRun', run?.run ?? 0)).toMatchObject({ value: { cells: 3 } });
    expect(host.values('Roadmap')).toEqual(before);
    expect(host.formula('Roadmap', 'D3')).toBe('=1+2');
  });

  test('a row that was added', () => {
    const { host, nonce, add, save } = openForms();
    const before = host.values('Roadmap');
    save(add('initiatives').form, { id: 'IN-4', initiative: 'Invoices' });
    const runs = ask(host, nonce, 'listRuns');
    expect(runs).toMatchObject({ value: [{ what: 'Added IN-4 to Initiatives', cells: 2 }] });
    ask(host, nonce, 'restoreRun', runs.ok ? (runs.value[0]?.run ?? 0) : 0);
    expect(host.values('Roadmap').filter((row) => row.some((cell) => cell !== ''))).toEqual(before);
  });
});
