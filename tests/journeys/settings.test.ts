/** Settings from the sidebar: the same as on the tab, field by field, and nothing of the person's touched. */
import type { Host } from '../../playground/host/host';
import type { SettingChange, SettingsChanged, SettingsHeld } from '../../src/rpc/settings';
import { openJourney, openWith, rowsOf, writesOf } from './journey';
import { fileOf, OWNER, PLAN, withScript } from './odd-file';
import { ask, openSidebar } from './sidebar';

function openSettings(host: Host) {
  const nonce = openSidebar(host);
  const held = (): SettingsHeld => {
    const reply = ask(host, nonce, 'openSettings');
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  const change = (...changes: readonly SettingChange[]): SettingsChanged => {
    const reply = ask(host, nonce, 'changeSettings', changes);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  return { host, nonce, held, change };
}

function withTabs() {
  const host = openJourney();
  host.run('setUpWorkbook');
  return openSettings(host);
}

const rowOf = (host: Host, setting: string) =>
  host.values('Settings').findIndex((row) => row.includes(setting)) + 1;
const valueOf = (host: Host, setting: string) =>
  rowsOf(host, 'Settings').find(({ Setting }) => Setting === setting)?.Value;
const calls = (host: Host) => host.log.at(-1)?.callsByName ?? {};

test('the screen shows what the tab holds, and reads no other tab', () => {
  const { host, held } = withTabs();
  const { tab, texts, formulas, rules } = held();
  expect(tab).toBe('Settings');
  expect(texts).toMatchObject({ weakCoverage: '50%', companyObjectivesMost: '5', capacity: '', G07: 'Warn' });
  expect(formulas).toEqual({});
  expect(rules.find(({ id }) => id === 'G07')).toMatchObject({ family: 'Strategy and coverage' });
  expect(calls(host)).toMatchObject({
    'Range.getValues': 1,
    'Range.getFormulas': 1,
    'Sheet.getDataRange': 1,
  });
  expect(writesOf(host)).toBe(0);
});

test('a change is one cell on the tab, which shows it in its own format, and the next check uses it', () => {
  const { host, change } = withTabs();
  const { state, held } = change({ key: 'weakCoverage', opened: '50%', typed: '40' });
  expect([state, held.texts['weakCoverage'], valueOf(host, 'Weak coverage below')]).toEqual([
    'saved',
    '40%',
    '40%',
  ]);
  // One for the cell, one to remember what it held.
  expect(calls(host)['Range.setValues']).toBe(2);
  expect(calls(host)['Range.getValues']).toBe(3);
});

test('a rule that is made a note in the sidebar weighs Low from the next check on, and the tab says Note', () => {
  const host = openJourney();
  host.run('startWithSample');
  const { change } = openSettings(host);
  host.run('runGapAnalysis');
  const rulesSeen = () =>
    new Set(
      rowsOf(host, 'Gaps')
        .filter(({ Status }) => Status === 'Open')
        .map(({ Rule = '' }) => Rule.slice(0, 3)),
    );
  const [rule = ''] = rulesSeen();
  expect(change({ key: rule, opened: 'Warn', typed: 'Note' }).state).toBe('saved');
  host.run('runGapAnalysis');
  const levels = rowsOf(host, 'Gaps').filter(({ Rule = '' }) => Rule.startsWith(rule));
  expect(new Set(levels.map(({ Severity }) => Severity))).toEqual(new Set(['Low']));
  expect(valueOf(host, `Rule ${levels[0]?.['Rule'] ?? ''}`.replace(rule, `${rule}:`))).toBe('Note');
});

test('what is typed on the tab is what the sidebar shows, also what cannot be read, which can be put right there', () => {
  const { host, held, change } = withTabs();
  host.person.type('Settings', `B${rowOf(host, 'Weak coverage below')}`, 'about half');
  expect(held().texts['weakCoverage']).toBe('about half');
  expect(change({ key: 'weakCoverage', opened: 'about half', typed: '45%' }).state).toBe('saved');
  expect(valueOf(host, 'Weak coverage below')).toBe('45%');
});

test('two people at once: the second sees what the first made of it, and nothing is written over', () => {
  const { host, held, change } = withTabs();
  const opened = held().texts['weakCoverage'] ?? '';
  host.person.type('Settings', `B${rowOf(host, 'Weak coverage below')}`, '30%');
  const refused = change({ key: 'weakCoverage', opened, typed: '40%' });
  expect(refused).toMatchObject({
    state: 'changed',
    key: 'weakCoverage',
    held: { texts: { weakCoverage: '30%' } },
  });
  expect(valueOf(host, 'Weak coverage below')).toBe('30%');
  // A change to another setting does not come in the way.
  expect(change({ key: 'capacity', opened: '', typed: '40' }).state).toBe('saved');
  expect(change({ key: 'weakCoverage', opened: '30%', typed: '40%' }).state).toBe('saved');
  expect(valueOf(host, 'Weak coverage below')).toBe('40%');
});

test('a tab that somebody sorts while it is being saved is noticed and said', () => {
  const { host, nonce } = withTabs();
  const [row, other] = [rowOf(host, 'Weak coverage below'), rowOf(host, 'Most strong links')];
  host.meanwhile(({ name }) => {
    if (name !== 'Range.setValues') return;
    host.meanwhile(null);
    host.person.type('Settings', `A${row}`, 'Most strong links');
    host.person.type('Settings', `A${other}`, 'Weak coverage below');
  });
  expect(
    ask(host, nonce, 'changeSettings', [{ key: 'weakCoverage', opened: '50%', typed: '40%' }]),
  ).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Somebody sorted or changed the Settings tab/) as unknown,
  });
});

test('all defaults come back in one call, each cell found by its label, and what has no default stays', () => {
  const { host, change } = withTabs();
  change(
    { key: 'weakCoverage', opened: '50%', typed: '40%' },
    { key: 'G07', opened: 'Warn', typed: 'Off' },
    { key: 'capacity', opened: '', typed: '40' },
  );
  const reset = change(
    { key: 'weakCoverage', opened: '40%', typed: '50%' },
    { key: 'G07', opened: 'Off', typed: 'Warn' },
  );
  expect(reset.held.texts).toMatchObject({ weakCoverage: '50%', G07: 'Warn', capacity: '40' });
  expect(calls(host)['Range.setValues']).toBe(3);
});

test('a sorted tab with moved columns, a column and rows of the person works, and they stay as they are', () => {
  const first = openJourney({ user: OWNER });
  first.run('setUpWorkbook');
  const saved = withScript(
    `const settings = tab('Settings');
     settings.getRange('D1:D3').setValues([['Our note'], ['ask Ann'], ['']]);
     settings.getRange(settings.getLastRow() + 2, 1, 1, 2).setValues([['House rule', 'be kind']]);
     settings.getRange(2, 1, settings.getLastRow() - 1, 4).sort({ column: 1, ascending: false });
     settings.moveColumns(settings.getRange('B:B'), 1);`,
    first.save(),
  );
  const host = openJourney({ saved, user: OWNER });
  const before = host.values('Settings');
  expect(before[0]).toEqual(['Value', 'Setting', 'What it does', 'Our note']);
  const { change } = openSettings(host);
  expect(change({ key: 'weakCoverage', opened: '50%', typed: '40%' }).state).toBe('saved');
  const after = host.values('Settings');
  const changed = after.flatMap((row, i) => (row.join() === before[i]?.join() ? [] : [row.slice(0, 2)]));
  expect(changed).toEqual([['40%', 'Weak coverage below']]);
  expect(after.flat()).toEqual(expect.arrayContaining(['House rule', 'be kind', 'ask Ann']));
});

test('settings that a newer Throughline brings are added below, by the next change or by Set up workbook', () => {
  const first = openJourney({ user: OWNER });
  first.run('setUpWorkbook');
  const older = withScript(
    `const settings = tab('Settings');
     for (const label of ['Weak coverage below', 'Rule G07: Objective without initiative']) {
       const labels = settings.getRange('A:A').getValues().map(([text]) => text);
       settings.deleteRow(labels.indexOf(label) + 1);
     }`,
    first.save(),
  );
  const host = openJourney({ saved: older, user: OWNER });
  const { held, change } = openSettings(host);
  expect(held().texts).not.toHaveProperty('weakCoverage');
  change({ key: 'weakCoverage', opened: '', typed: '40%' });
  const rows = rowsOf(host, 'Settings').slice(-2);
  expect(rows.map(({ Setting, Value }) => [Setting, Value])).toEqual([
    ['Weak coverage below', '40%'],
    ['Rule G07: Objective without initiative', 'Warn'],
  ]);

  const other = openJourney({ saved: older, user: OWNER });
  other.run('setUpWorkbook');
  expect(other.screen.toasts.at(-1)?.message).toBe('2 new rows added to the Settings tab.');
  expect(valueOf(other, 'Weak coverage below')).toBe('50%');
  other.run('setUpWorkbook');
  expect(other.screen.toasts.at(-1)?.message).toBe('Every tab is there already. Nothing was changed.');
});

test('a file without the tab shows the defaults, and the first change lays the tab out', () => {
  const { host, held, change } = openSettings(openWith({ Goals: [['Company goal'], ['Win']] }));
  expect(held()).not.toHaveProperty('tab');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Settings');
  expect(change({ key: 'weakCoverage', opened: '', typed: '40%' })).toMatchObject({ state: 'saved' });
  expect(valueOf(host, 'Weak coverage below')).toBe('40%');
  expect(host.values('Goals')).toEqual([['Company goal'], ['Win']]);
});

test('a formula in a value cell is told, and what looks like a formula is written as text', () => {
  const { host, held, change } = withTabs();
  host.person.type('Settings', `B${rowOf(host, 'Capacity (person-weeks)')}`, '=20*2');
  expect(held()).toMatchObject({ texts: { capacity: '40' }, formulas: { capacity: '=20*2' } });
  change({ key: 'currentPeriod', opened: '', typed: '=1+1' });
  expect(host.formula('Settings', `B${rowOf(host, 'Current period')}`)).toBe('');
  expect(held().texts['currentPeriod']).toBe('=1+1');
});

test('the periods of the plan are offered, also from a person’s own tab', () => {
  const quarters = ['Quarter', 'Q1 2026', 'Q2 2026', 'Q1 2026'];
  const host = openWith({ ...PLAN, Squads: PLAN.Squads.map((row, i) => [...row, quarters[i] ?? '']) });
  expect(ask(host, openSidebar(host), 'planPeriods')).toEqual({ ok: true, value: ['Q1 2026', 'Q2 2026'] });
});

test('a value that cannot be read is refused with a sentence, and a protected tab names itself', () => {
  const { host, nonce } = withTabs();
  const change = (typed: string) =>
    ask(host, nonce, 'changeSettings', [{ key: 'G07', opened: 'Warn', typed }]);
  expect(change('Maybe')).toEqual({
    ok: false,
    message: 'Rule G07: Objective without initiative: Expected one of Warn, Note, Off, but found “Maybe”.',
  });
  const saved = withScript(
    `const lock = tab('Settings').protect(); lock.removeEditors(lock.getEditors());`,
    fileSetUp(),
  );
  const visitor = openJourney({ saved, owner: OWNER, user: 'pm@example.com' });
  expect(
    ask(visitor, openSidebar(visitor), 'changeSettings', [{ key: 'G07', typed: 'Off', opened: 'Warn' }]),
  ).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^The tab "Settings" is protected/) as unknown,
  });
});

function fileSetUp() {
  const host = openJourney({ saved: fileOf('', {}), user: OWNER });
  host.run('setUpWorkbook');
  return host.save();
}
