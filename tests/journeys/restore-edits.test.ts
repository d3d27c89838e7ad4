/** Restore after what people wrote from the sidebar: a form, the map with its reasons, settings. */
import type { Host } from '../../playground/host/host';
import { openJourney } from './journey';
import { formsOf, openForms } from './open-form';
import { everythingOn, fileOf, OWNER, PLAN, withScript } from './odd-file';
import { ask, openSidebar, restoreLast } from './sidebar';

/** What the cells of a tab hold, and the notes on them; blank ones left out. */
const contents = (host: Host, name: string) =>
  (host.workbook.tabs.find((tab) => tab.name === name)?.cells ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => {
      const { literal = null, formula, note } = cell ?? {};
      return literal === null && formula === undefined && !note ? [] : [[r, c, literal, formula, note]];
    }),
  );

describe('a row that was edited in a form', () => {
  test('holds again what it held, and the row may have moved', () => {
    const { host, open, save } = openForms();
    const before = host.values('Roadmap');
    expect(save(open('Roadmap', 'B3'), { effort: '4.5', owner: '=Zoe' })).toMatchObject({ state: 'saved' });
    host.person.sort('Roadmap', 'A2:F4', 1, false);
    const restored = restoreLast(host);
    expect(restored).toMatchObject({ cells: 2, tabs: ['Roadmap'], left: { named: [] } });
    expect(restored.what).toContain('IN-2');
    host.person.sort('Roadmap', 'A2:F4', 1, true);
    expect(host.values('Roadmap')).toEqual(before);
  });

  test('gets back a moment with its time, a number that is a text, and a formula', () => {
    const saved = fileOf(
      `const plan = tab('Roadmap');
       plan.getRange('D3').setFormula('=1+2');
       plan.getRange('F3').setValue("'007");
       plan.getRange('G1:H1').setValues([['Start', 'Risk']]);
       plan.getRange('G3').setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(2026, 4, 17, 14, 5));`,
      PLAN,
    );
    const { host, open, save } = openForms(saved, OWNER);
    const before = contents(host, 'Roadmap');
    const done = save(
      open('Roadmap', 'B3'),
      { effort: '8', owner: 'Zoe', start: '2026-06-01' },
      { overFormulas: ['effort'] },
    );
    expect(done).toMatchObject({ state: 'saved' });
    expect(contents(host, 'Roadmap')).not.toEqual(before);
    expect(restoreLast(host)).toMatchObject({ cells: 3, left: { named: [] } });
    expect(contents(host, 'Roadmap')).toEqual(before);
  });

  test('goes back into its columns, wherever people have moved them', () => {
    const { host, open, save } = openForms();
    // In the column beside it stands the number that is about to be written.
    host.person.type('Roadmap', 'G1', 'Votes');
    host.person.type('Roadmap', 'G3', '9');
    const effort = () => host.values('Roadmap')[2]?.[host.values('Roadmap')[0]?.indexOf('Effort') ?? -1];
    const before = [effort(), host.value('Roadmap', 'F3')];
    save(open('Roadmap', 'B3'), { effort: '9', owner: 'Zoe' });
    expect(host.values('Roadmap')[0]).toEqual(['ID', 'Epic', 'Goal', 'Effort', 'Status', 'Lead', 'Votes']);
    host.person.moveColumns('Roadmap', 7, 1, 4);
    host.person.insertColumns('Roadmap', 1);
    expect(restoreLast(host)).toMatchObject({ cells: 2, left: { named: [] } });
    expect([effort(), host.value('Roadmap', 'H3'), host.value('Roadmap', 'E3')]).toEqual([...before, '9']);
  });

  test('stays where its column is gone, and says so', () => {
    const { host, open, save } = openForms();
    save(open('Roadmap', 'B3'), { effort: '9', owner: 'Zoe' });
    host.person.deleteColumns('Roadmap', 4);
    const { cells, left } = restoreLast(host);
    expect(cells).toBe(1);
    expect(left.named).toEqual([{ tab: 'Roadmap', cell: 'D3', why: 'column not found' }]);
  });

  test('edits are taken back one by one, the last one first', () => {
    const { host, open, save } = openForms();
    const before = host.values('Roadmap');
    save(open('Roadmap', 'B3'), { effort: '4' });
    const between = host.values('Roadmap');
    save(open('Roadmap', 'B3'), { effort: '5' });
    restoreLast(host);
    expect(host.values('Roadmap')).toEqual(between);
    restoreLast(host);
    expect(host.values('Roadmap')).toEqual(before);
  });
});

test('a row that was added is empty again, and what somebody noted beside it stays', () => {
  const { host, add, save } = openForms();
  const before = host.values('Roadmap');
  const { form } = add('initiatives');
  expect(save(form, { initiative: 'Dark mode', effort: '2' })).toMatchObject({ state: 'saved' });
  host.person.type('Roadmap', 'I5', 'ask Ann');
  restoreLast(host);
  const now = host.values('Roadmap');
  expect(now.slice(0, 4).map((row) => row.slice(0, 6))).toEqual(before);
  expect(now[4]?.filter((cell) => cell !== '')).toEqual(['ask Ann']);
});

test('contributions on the map go with their reasons, which are notes', () => {
  const GRID = {
    ...PLAN,
    Links: [
      ['Objective', 'CO-1 Win bigger customers', 'CO-2 Keep the ones we have', 'CO-3 Run a lean business'],
      ['PO-1', '9', '', ''],
      ['PO-2', '', '9', ''],
      ['PO-3', '', '', '9'],
    ],
  };
  const host = openJourney({
    saved: withScript(`tab('Links').getRange('B2').setNote('We asked them')`, fileOf('', GRID)),
    user: OWNER,
  });
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = [contents(host, 'Links'), everythingOn(host, tabs).length];
  const nonce = openSidebar(host);
  const opened = ask(host, nonce, 'openMap', { key: 'PO-1' });
  if (!opened.ok || opened.value.state !== 'map') throw new Error(JSON.stringify(opened));
  const { key, primary, links } = opened.value.form;
  const [first, second] = links;
  const saved = ask(host, nonce, 'saveMap', {
    key,
    opened: {
      primary: primary.text,
      links: Object.fromEntries(links.map((link) => [link.key, { cell: link.cell, reason: link.reason }])),
    },
    typed: {
      strengths: { [second?.key ?? '']: 3 },
      reasons: { [first?.key ?? '']: 'They told us twice', [second?.key ?? '']: 'Renewals' },
    },
  });
  expect(saved).toMatchObject({ ok: true, value: { state: 'saved' } });
  expect(contents(host, 'Links')).not.toEqual(before[0]);
  expect(restoreLast(host)).toMatchObject({ left: { named: [] } });
  expect(contents(host, 'Links')).toEqual(before[0]);
});

test('a form on a plan that nobody checked yet lays out the log out of sight, and the person stays where they are', () => {
  const { host, open, save } = formsOf(openJourney({ saved: fileOf(''), user: OWNER }));
  const form = open('Roadmap', 'B3');
  save(form, { effort: '4' });
  const { workbook } = host;
  expect(workbook.tabs.find(({ id }) => id === workbook.active)?.name).toBe('Roadmap');
  expect(workbook.tabs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Changes']);
});
