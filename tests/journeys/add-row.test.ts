/** Adding a row in the sidebar: under the last one, above what stands below, with the next ID. */
import type { SavedRow } from '../../src/rpc/rows';
import { openJourney } from './journey';
import { fieldOf, formsOf, hashOf, openForms } from './open-form';
import { fileOf, PLAN } from './odd-file';

const savedOf = (reply: SavedRow | string) => {
  if (typeof reply === 'string' || reply.state !== 'saved') throw new Error(JSON.stringify(reply));
  return reply;
};

test('it goes under the last row, with the next ID of the kind that the tab uses', () => {
  const { host, add, save } = openForms();
  const { form, suggested } = add('initiatives');
  expect(suggested).toEqual({ id: 'IN-4' });
  const before = hashOf(host, 'Roadmap');
  const reply = save(
    form,
    { id: 'IN-4', initiative: 'Invoices', effort: '2', owner: 'Ann' },
    { suggestedId: 'IN-4' },
  );
  expect(savedOf(reply).said).toBe('Saved on “Roadmap” in row 5: ID, Epic, Effort and Lead.');
  expect(host.values('Roadmap')[4]).toEqual(['IN-4', 'Invoices', '', '2', '', 'Ann']);
  expect(host.values('Roadmap')).toHaveLength(5);
  expect(hashOf(host, 'Roadmap')).toBe(before);
});

test('two people who add at once get two IDs and two rows', () => {
  const { host, add, save } = openForms();
  const mine = add('initiatives');
  const theirs = add('initiatives');
  savedOf(save(theirs.form, { id: 'IN-4', initiative: 'Theirs' }, { suggestedId: 'IN-4' }));
  savedOf(save(mine.form, { id: 'IN-4', initiative: 'Mine' }, { suggestedId: 'IN-4' }));
  expect(
    host
      .values('Roadmap')
      .slice(4)
      .map(([id, name]) => `${id} ${name}`),
  ).toEqual(['IN-4 Theirs', 'IN-5 Mine']);
});

test('a row without a name is not added', () => {
  const { host, add, save } = openForms();
  const before = hashOf(host);
  expect(save(add('initiatives').form, { effort: '2' })).toMatchObject({
    state: 'problems',
    problems: [{ key: 'initiative', message: 'Fill in “Epic”: a row is known by it.' }],
  });
  expect(hashOf(host)).toBe(before);
});

describe('what stands below', () => {
  const WITH_TOTALS = {
    ...PLAN,
    Roadmap: [...PLAN.Roadmap, ['', '', '', '', '', ''], ['', 'Total', '', '=SUM(D2:D4)', '', '']],
  };

  test('totals stay below, where a row is free above them', () => {
    const { host, add, save } = openForms(fileOf('', WITH_TOTALS));
    savedOf(save(add('initiatives').form, { initiative: 'Invoices' }));
    expect(host.values('Roadmap').map((row) => row[1])).toEqual([
      'Epic',
      'Self-service contracts',
      'Retries',
      'Offline cache',
      'Invoices',
      'Total',
    ]);
  });

  test('where no row is free, one is inserted only when the person agrees', () => {
    const { host, add, save } = openForms(fileOf('', WITH_TOTALS));
    savedOf(save(add('initiatives').form, { initiative: 'Invoices' }));
    const { form } = add('initiatives');
    const before = hashOf(host);
    expect(save(form, { initiative: 'Refunds' })).toMatchInlineSnapshot(`
     {
       "said": "On “Roadmap” there is no free row between the last one and what stands below it. Throughline can insert one: what stands from row 6 on moves down by one.",
       "state": "full",
     }
    `);
    expect(hashOf(host)).toBe(before);
    savedOf(save(form, { initiative: 'Refunds' }, { insert: true }));
    expect(
      host
        .values('Roadmap')
        .map((row) => row[1])
        .slice(4),
    ).toEqual(['Invoices', 'Refunds', 'Total']);
    expect(host.formula('Roadmap', 'D7')).toBe('=SUM(D2:D4)');
  });

  test('a total without a word, right below, is no row to fill in', () => {
    const rows = [...PLAN.Roadmap, ['', '', '', '=SUM(D2:D4)', '', '']];
    const { host, add, save } = openForms(fileOf('', { ...PLAN, Roadmap: rows }));
    expect(save(add('initiatives').form, { initiative: 'Invoices' })).toMatchObject({ state: 'full' });
    expect(host.formula('Roadmap', 'D5')).toBe('=SUM(D2:D4)');
  });

  test('another table below is not written into', () => {
    const rows = [
      ...PLAN.Goals,
      ['', '', '', ''],
      ['Stakeholder', 'E-mail', 'Department', 'Influence'],
      ['Kim', 'kim@example.com', 'Sales', '4'],
    ];
    const { host, add, save } = openForms(fileOf('', { ...PLAN, Goals: rows }));
    savedOf(save(add('companyObjectives').form, { objective: 'Open a second plant' }));
    expect(host.values('Goals').map((row) => row[1])).toEqual([
      'Company goal',
      'Win bigger customers',
      'Keep the ones we have',
      'Run a lean business',
      'Open a second plant',
      'E-mail',
      'kim@example.com',
    ]);
    expect(save(add('companyObjectives').form, { objective: 'And a third' })).toMatchObject({
      state: 'full',
    });
  });
});

test('open ticks and formulas that wait for their row are no rows, and stay', () => {
  const saved = fileOf(
    `tab('People').getRange('D2:D40').insertCheckboxes(); tab('People').getRange('D2').check();
     tab('People').getRange('E2:E40').setFormula('=IF(A2="";"";"Dear "&A2)');`,
    {
      ...PLAN,
      People: [
        ['Stakeholder', 'E-mail', 'Department', 'Paused', 'Greeting'],
        ['Kim', 'kim@example.com', 'Sales', '', ''],
      ],
    },
  );
  const { host, open, add, save } = openForms(saved);
  expect(fieldOf(open('People', 'A2'), 'paused')).toMatchObject({ text: 'Yes' });
  const { form } = add('stakeholders');
  savedOf(save(form, { name: 'Lou', paused: 'Yes' }));
  expect(host.values('People').slice(1, 4)).toEqual([
    ['Kim', 'kim@example.com', 'Sales', 'TRUE', 'Dear Kim'],
    ['Lou', '', '', 'TRUE', 'Dear Lou'],
    ['', '', '', 'FALSE', ''],
  ]);
  savedOf(save(open('People', 'A3'), { paused: 'No' }));
  expect(host.value('People', 'D3')).toBe('FALSE');
});

test('a tab of ours that is full to its last row grows', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  const tab = host.workbook.tabs.find(({ name }) => name === 'Evidence');
  const rows = tab?.rows.count ?? 0;
  host.person.paste(
    'Evidence',
    'A2',
    Array.from({ length: rows - 1 }, (_, i) => [`EV-${i + 1}`, `Seen ${i + 1}`]),
  );
  const { add, save } = formsOf(host);
  const { form, suggested } = add('evidence');
  expect(suggested).toEqual({ id: `EV-${rows}` });
  savedOf(save(form, { id: `EV-${rows}`, insight: 'One more', date: '2026-11-20' }));
  expect(host.value('Evidence', `B${rows + 1}`)).toBe('One more');
});

test('the first row of a table that the file lacks brings its tab, and no row is written before saving', () => {
  const { host, add, save } = openForms();
  const { form, suggested } = add('evidence');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Evidence');
  expect(suggested).toEqual({ id: 'EV-1' });
  const reply = save(form, {
    id: 'EV-1',
    insight: 'Buyers want no call',
    type: 'Anecdote',
    date: '3 Nov 2026',
    supports: 'PO-1',
  });
  expect(savedOf(reply).form.mark).toEqual({ row: 2, id: 'EV-1', name: 'Buyers want no call' });
  expect(host.values('Evidence')[1]?.slice(0, 8)).toEqual([
    'EV-1',
    'Buyers want no call',
    'Anecdote',
    '',
    '',
    '',
    '2026-11-03',
    'PO-1',
  ]);
});
