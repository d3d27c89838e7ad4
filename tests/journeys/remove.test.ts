/** Remove Throughline from this file: nothing of ours stays, and nothing of the person's goes. */
import { readFileSync } from 'node:fs';
import type { Host } from '../../playground/host/host';
import type { RemovalPreview, Removed } from '../../src/rpc/removal';
import { openJourney, openWith, writesOf } from './journey';
import { everythingOn, fileOf, OWNER, PLAN, withScript } from './odd-file';
import { ask, openSidebar, valueOf } from './sidebar';

/** A plan of the person's own, and ideas that they rate with our formulas. */
const FILE = {
  ...PLAN,
  Ideas: [
    ['Idea', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE', 'Mine'],
    ['Export', '1000', '2', '80 %', '4', '=RICE(B2:B4;C2:C4;D2:D4;E2:E4)', '=SUM(F2:F4)'],
    ['Import', '400', '3', '50 %', '2', '', '=COUNTA(Gaps!A2:A)'],
    ['Search', '10', '1', '100 %', '1', '', '=SUM(B2:B4)'],
    ['', '', '', '', '', '=KANO("like";"dislike")', '=Gaps!C1'],
  ],
};

function preview(host: Host): RemovalPreview {
  return valueOf(ask(host, openSidebar(host), 'previewRemoval'));
}

function remove(host: Host, { freeze = true, plan = false } = {}): Removed {
  const seen = preview(host);
  const tabs = plan ? [...seen.goes, ...seen.plan] : seen.goes;
  return valueOf(ask(host, openSidebar(host), 'removeThroughline', { tabs, freeze }));
}

/** Everything that could tell that Throughline was here. */
function traces(host: Host): unknown {
  const { workbook } = host;
  const { document, script } = host.save().properties;
  return {
    metadata: workbook.metadata.map(({ key }) => key),
    names: workbook.names.map(({ name }) => name),
    triggers: host.triggers.map(({ handler }) => handler),
    properties: [...Object.keys(document), ...Object.keys(script)],
  };
}

const NONE = { metadata: [], names: [], triggers: [], properties: [] };
const namesOf = (host: Host) => host.workbook.tabs.map(({ name }) => name);
const own = (host: Host, names: readonly string[]) =>
  new Set(host.workbook.tabs.flatMap(({ id, name }) => (names.includes(name) ? id : [])));

function used(): Host {
  const host = openWith(PLAN);
  host.run('setUpWorkbook');
  host.run('runGapAnalysis');
  host.person.addTab('Ideas');
  host.person.paste('Ideas', 'A1', FILE.Ideas);
  return host;
}

test('the preview names every tab that goes and the formulas that need them, and writes nothing', () => {
  const host = used();
  host.person.type('Templates', 'B3', 'A subject of our own');
  host.person.type('Settings', 'B3', '4');
  host.person.type('Gaps', 'L2', 'Ann');
  const seen = preview(host);
  expect(writesOf(host)).toBe(0);
  expect(seen.goes.map(({ tab, typedRows }) => `${tab}: ${typedRows}`)).toMatchInlineSnapshot(`
   [
     "Summary: 0",
     "Vision: 0",
     "Key Results: 0",
     "Alignment Map: 0",
     "Evidence: 0",
     "Stakeholders: 0",
     "Gaps: 1",
     "Coverage: 0",
     "Reviews: 0",
     "Review Log: 0",
     "History: 0",
     "Settings: 1",
     "Templates: 1",
     "Changes: 0",
     "Dismissed: 0",
     "Help: 0",
   ]
  `);
  expect(seen.plan).toEqual([]);
  expect(seen.formulas.named.map(({ tab, cell, formula }) => `${tab}!${cell} ${formula}`)).toEqual([
    'Ideas!F2 =RICE(B2:B4;C2:C4;D2:D4;E2:E4)',
    'Ideas!G3 =COUNTA(Gaps!A2:A)',
    'Ideas!F5 =KANO("like";"dislike")',
    'Ideas!G5 =Gaps!C1',
  ]);
});

test('no tab, name, metadata, property or timer of ours stays, and the tabs of the person are as they were', () => {
  const host = used();
  const mine = own(host, ['Sheet1', 'Goals', 'Squads', 'Roadmap']);
  const before = everythingOn(host, mine);
  const removed = remove(host);
  expect(traces(host)).toEqual(NONE);
  expect(namesOf(host)).toEqual(['Sheet1', 'Goals', 'Squads', 'Roadmap', 'Ideas']);
  expect(everythingOn(host, mine)).toBe(before);
  expect(removed.tabs).toBeGreaterThan(5);
});

test('formulas that need what goes keep what they show, spilled results and formats included; others go on', () => {
  const host = used();
  host.person.setFormat('Ideas', 'F2:F4', { number: '0.0' });
  const shown = host.values('Ideas');
  expect(shown.map((row) => row[5])).toEqual(['RICE', '400.0', '300.0', '10.0', 'One-dimensional']);
  remove(host);
  expect(host.values('Ideas')).toEqual(shown);
  const formulas = ['F2', 'F3', 'F4', 'F5', 'G2', 'G3', 'G4', 'G5'].map((a1) => host.formula('Ideas', a1));
  expect(formulas).toEqual(['', '', '', '', '=SUM(F2:F4)', '', '=SUM(B2:B4)', '']);
  expect(JSON.stringify(host.values('Ideas'))).not.toMatch(/#NAME\?|#REF!/);
  host.person.type('Ideas', 'F3', '1000');
  expect(host.value('Ideas', 'G2')).toBe('1410');
});

test('what another formula spills beside a frozen one stays with it', () => {
  const host = openWith({
    Ideas: [
      ['=RICE(B1:B2;1;1;1)', '10', '=SEQUENCE(3)'],
      ['', '20', ''],
      ['', '', ''],
    ],
  });
  host.run('setUpWorkbook');
  const shown = host.values('Ideas');
  remove(host);
  expect(host.values('Ideas')).toEqual(shown);
  expect([host.formula('Ideas', 'A1'), host.formula('Ideas', 'C1')]).toEqual(['', '=SEQUENCE(3)']);
  host.person.type('Ideas', 'C1', '');
  expect(host.value('Ideas', 'C3')).toBe('');
});

test('without keeping results the formulas stay as they are, for the person to mend', () => {
  const host = used();
  remove(host, { freeze: false });
  expect(host.formula('Ideas', 'F2')).toBe('=RICE(B2:B4;C2:C4;D2:D4;E2:E4)');
  expect(host.formula('Ideas', 'F5')).toBe('=KANO("like";"dislike")');
});

describe('a plan on tabs that set-up laid out', () => {
  function planned(): Host {
    const host = openJourney();
    host.run('setUpWorkbook');
    host.person.type('Company Objectives', 'B2', 'Win bigger customers');
    host.run('runGapAnalysis');
    return host;
  }

  test('stays with its rows, and is nobody’s but the person’s from then on', () => {
    const host = planned();
    const seen = preview(host);
    expect(seen.plan).toMatchObject([{ tab: 'Company Objectives', typedRows: 1 }]);
    const mine = own(host, ['Company Objectives']);
    const cells = JSON.stringify(host.values('Company Objectives'));
    remove(host);
    expect(namesOf(host)).toEqual(['Sheet1', 'Company Objectives']);
    expect(JSON.stringify(host.values('Company Objectives'))).toBe(cells);
    expect(mine.size).toBe(1);
    expect(traces(host)).toEqual(NONE);
  });

  test('goes too where the person says so', () => {
    const host = planned();
    remove(host, { plan: true });
    expect(namesOf(host)).toEqual(['Sheet1']);
  });

  test('rows that somebody types while the person looks stop it', () => {
    const host = planned();
    const nonce = openSidebar(host);
    const { goes } = valueOf(ask(host, nonce, 'previewRemoval'));
    host.person.type('Initiatives', 'B2', 'Retries');
    expect(ask(host, nonce, 'removeThroughline', { tabs: goes, freeze: true })).toMatchObject({
      ok: false,
      message: expect.stringContaining('"Initiatives" meanwhile. Nothing was removed.') as unknown,
    });
    expect(namesOf(host)).toContain('Gaps');
  });
});

test('the sample goes with its tabs', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const seen = preview(host);
  expect([seen.plan, seen.goes.filter(({ typedRows }) => typedRows > 0)]).toEqual([[], []]);
  remove(host);
  expect(namesOf(host)).toEqual(['Sheet1']);
  expect(traces(host)).toEqual(NONE);
});

test('where no other tab would be left, an empty one is added first', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  host.person.deleteTab('Sheet1');
  remove(host);
  expect(namesOf(host)).toEqual(['Sheet1']);
  expect(host.values('Sheet1').flat().join('')).toBe('');
});

test('after a removal Set up workbook begins from nothing, and a second removal takes that away too', () => {
  const host = used();
  remove(host);
  host.run('setUpWorkbook');
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(namesOf(host)).toEqual(expect.arrayContaining(['Gaps', 'Summary', 'Settings']));
  expect(ask(host, openSidebar(host), 'listRuns')).toMatchObject({ value: [{ what: 'Gap analysis' }] });
  remove(host);
  expect(traces(host)).toEqual(NONE);
});

test('a second press, or a second person, does no harm', () => {
  const host = used();
  const [first, second] = [openSidebar(host), openSidebar(host)];
  const { goes } = valueOf(ask(host, first, 'previewRemoval'));
  const wish = { tabs: goes, freeze: true };
  valueOf(ask(host, first, 'removeThroughline', wish));
  expect(ask(host, first, 'removeThroughline', wish)).toEqual({
    ok: false,
    message: 'Open the sidebar again from the Throughline menu.',
  });
  expect(ask(host, second, 'removeThroughline', wish)).toEqual({ ok: true, value: { tabs: 0, frozen: 0 } });
  expect(namesOf(host)).toEqual(['Sheet1', 'Goals', 'Squads', 'Roadmap', 'Ideas']);
});

test('a removal that was stopped half way is finished by the next one', () => {
  const host = used();
  const { goes } = preview(host);
  host.failAt(({ name }) => name === 'Spreadsheet.deleteSheet');
  const nonce = openSidebar(host);
  expect(() => ask(host, nonce, 'removeThroughline', { tabs: goes, freeze: true })).toThrow('killed');
  remove(host);
  expect(traces(host)).toEqual(NONE);
  expect(namesOf(host)).toEqual(['Sheet1', 'Goals', 'Squads', 'Roadmap', 'Ideas']);
});

test('a tab that is protected against this person stops it before anything is gone', () => {
  const first = openJourney({ saved: fileOf(''), user: OWNER });
  first.run('runGapAnalysis');
  const saved = withScript(
    `const lock = tab('Gaps').protect(); lock.removeEditors([...lock.getEditors(), 'guest@example.com']);`,
    first.save(),
  );
  const editors = [...saved.workbook.editors, 'guest@example.com'];
  const host = openJourney({
    saved: { ...saved, workbook: { ...saved.workbook, editors } },
    user: 'guest@example.com',
  });
  const { goes } = preview(host);
  const before = namesOf(host);
  expect(ask(host, openSidebar(host), 'removeThroughline', { tabs: goes, freeze: true })).toMatchObject({
    ok: false,
    message: expect.stringContaining('You may not delete "Gaps"') as unknown,
  });
  expect(namesOf(host)).toEqual(before);
});

test('a name of ours that a person gave to cells of their own stays, and so do metadata and timers of others', () => {
  const saved = withScript(
    `book.setNamedRange('KeyResults', tab('Goals').getRange('A1:B2'));
     book.addDeveloperMetadata('other.add-on', 'x');`,
    fileOf(''),
  );
  const host = openJourney({ saved, user: OWNER });
  host.run('setUpWorkbook');
  remove(host);
  expect(traces(host)).toMatchObject({ names: ['KeyResults'], metadata: ['other.add-on'] });
});

test('a mapping goes with its marks on columns', () => {
  const host = openJourney({ saved: fileOf(''), user: OWNER });
  const nonce = openSidebar(host);
  const { tabs } = valueOf(ask(host, nonce, 'scanSheet'));
  expect(ask(host, nonce, 'saveMapping', tabs)).toMatchObject({ ok: true });
  expect(host.workbook.metadata.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['throughline.mapping', 'throughline.column']),
  );
  remove(host);
  expect(traces(host)).toEqual(NONE);
});

test('timers of ours end, where the add-on has the right to have any', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };
  manifest.oauthScopes.push('https://www.googleapis.com/auth/script.scriptapp');
  const bundle = {
    'Code.js': `${readFileSync('dist/Code.js', 'utf8')}
      function remind() {}
      function start() { ScriptApp.newTrigger('remind').timeBased().everyDays(1).create(); }`,
    'sidebar.html': readFileSync('dist/sidebar.html', 'utf8'),
    'data-formulas.html': readFileSync('dist/data-formulas.html', 'utf8'),
    'data-help.html': readFileSync('dist/data-help.html', 'utf8'),
    'appsscript.json': JSON.stringify(manifest),
  };
  const host = openJourney({ bundle });
  host.run('start');
  host.run('setUpWorkbook');
  // The one that reminds is set up as well.
  expect(preview(host).timers).toBe(2);
  remove(host);
  expect(host.triggers).toEqual([]);
});

test('service calls grow with tabs, not with rows', () => {
  const calls = (rows: number) => {
    const many = Array.from({ length: rows }, (_, i) => [
      `IN-${i + 10}`,
      `Epic ${i}`,
      '',
      '1',
      'active',
      'Ann',
    ]);
    const host = openWith({ ...PLAN, Roadmap: [...PLAN.Roadmap, ...many] });
    host.run('setUpWorkbook');
    host.run('runGapAnalysis');
    remove(host);
    return host.log.at(-1)?.calls ?? 0;
  };
  expect(calls(200)).toBe(calls(4));
});
