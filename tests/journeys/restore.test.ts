/** What changed, and Restore: the last run is taken back, and nothing else. */
import type { Host } from '../../playground/host/host';
import { headingsOf, lastToast, openJourney, openWith, rowsOf, writesOf } from './journey';
import { everythingOn, fileOf, OWNER, PLAN, planWith, withScript } from './odd-file';
import { ask, openSidebar, restoreLast, valueOf } from './sidebar';

const RESULTS = ['Gaps', 'Coverage', 'Summary', 'History'];
const contentsOf = (host: Host, tabs: readonly string[] = RESULTS) =>
  host.workbook.tabs
    .filter(({ name }) => tabs.includes(name))
    .map(({ cells }) => cells.map((row) => row?.map((cell) => [cell?.literal, cell?.formula, cell?.note])));

/** A plan with one gap, analysed; then a mended link, analysed again. */
function twice(): { readonly host: Host; readonly first: unknown } {
  const host = openWith(planWith('Roadmap', 'IN-4', 'Dark mode', '', '4', 'active', 'Dee'));
  host.run('runGapAnalysis');
  const first = contentsOf(host);
  host.person.type('Roadmap', 'C5', 'PO-1');
  host.run('runGapAnalysis');
  return { host, first };
}

test('a run lists the cells that it wrote, with what they held and hold', () => {
  const { host } = twice();
  const nonce = openSidebar(host);
  const runs = valueOf(ask(host, nonce, 'listRuns'));
  expect(runs.map(({ when, what }) => `${when} ${what}`)).toEqual([
    '2026-11-22 11:00:00 Gap analysis',
    '2026-11-22 11:00:00 Gap analysis',
  ]);
  const detail = valueOf(ask(host, nonce, 'changedCells', runs[0]?.run ?? 0));
  expect(detail.cells.length + detail.more).toBe(runs[0]?.cells);
  expect(detail.cells.map(({ tab, cell, before, after }) => `${tab} ${cell}: ${before} -> ${after}`))
    .toMatchInlineSnapshot(`
   [
     "History A3:  -> 2026-11-22 11:00:00",
     "History C3:  -> 91.7",
     "History D3:  -> 0.9",
     "History E3:  -> 1",
     "History F3:  -> 0.8571",
     "History G3:  -> 0",
     "History H3:  -> 1",
     "History I3:  -> 0",
     "History J3:  -> 0",
     "History K3:  -> 1",
     "History L3:  -> 2",
     "Gaps J2:  -> 2026-11-22",
     "Gaps N2: Open -> Fixed",
     "Gaps J3:  -> 2026-11-22",
     "Gaps N3: Open -> Fixed",
     "Gaps A4:  -> G39-4tn8eibbpt",
     "Gaps B4:  -> High",
     "Gaps C4:  -> G39 Over-investment",
     "Gaps D4:  -> 64 % of effort goes to “CO-1 Win bigger customers”, which is 50 % of what matters.",
     "Gaps E4:  -> CO-1 Win bigger customers",
     "Gaps F4:  -> Weight 50 %, effort 64 %, counted on 4 of 4 initiatives.",
     "Gaps G4:  -> The effort is missing where the weights say that it matters more.",
     "Gaps H4:  -> If that is intended, raise its weight; if not, ask which of its work can wait.",
     "Gaps I4:  -> 2026-11-22",
     "Gaps K4:  -> if68y9r1n5 @companyObjectives4 #companyObjectives.objective.8ewl9st6wg",
     "Gaps N4:  -> Open",
     "Coverage J2: 0.3571 -> 0.6429",
     "Coverage L2: 0.7143 -> 1.2857",
     "Summary A2: 29 % of effort cannot be traced to a company goal.
   “CO-1 Win bigger customers” has 50 % of the weight and gets 36 % of… -> One gap is open.
   Something in the plan serves each of the 3 company goals.
   All known effort can be traced to a company…",
     "Summary B5: 83.1 -> 91.7",
     "Summary B7: 0.8571 -> 1",
     "Summary C7: 6 of 7 product objectives and initiatives say what they are for. -> 7 of 7 product objectives and initiatives say what they are for.",
     "Summary B8: 0.7143 -> 0.8571",
     "Summary B10: 2 -> 1",
     "Summary C10: 1 critical, 1 high, 0 medium and 0 low. 0 accepted with a reason. -> 0 critical, 1 high, 0 medium and 0 low. 0 accepted with a reason.",
     "Summary A13: Critical -> High",
     "Summary B13: G38 Under-investment -> G39 Over-investment",
     "Summary C13: We say that “CO-1 Win bigger customers” is 50 % of what matters, and spend 36 % on it. -> 64 % of effort goes to “CO-1 Win bigger customers”, which is 50 % of what matters.",
     "Summary D13: Move work towards it, or lower its weight on purpose. -> If that is intended, raise its weight; if not, ask which of its work can wait.",
     "Summary A14: High -> ",
     "Summary B14: G04 Orphan initiative -> ",
     "Summary C14: We plan 4 person-weeks on “IN-4 Dark mode” and cannot say what for. -> ",
     "Summary D14: Link it to the objective that it serves, pause it, or write down why it is needed. -> ",
   ]
  `);
});

test('Restore puts back the values and formulas of the last run, then those of the run before it', () => {
  const { host, first } = twice();
  expect(contentsOf(host)).not.toEqual(first);
  const last = restoreLast(host);
  expect(last.left).toEqual({ named: [], more: 0 });
  expect(contentsOf(host)).toEqual(first);
  expect(last.runs).toHaveLength(1);
  const before = restoreLast(host);
  expect(before.runs).toEqual([]);
  expect(rowsOf(host, 'Gaps')).toEqual([]);
  expect(host.values('Summary').flat().join('')).toBe('');
  const nothing = ask(host, openSidebar(host), 'previewRestore');
  expect(nothing).toMatchObject({
    ok: false,
    message: expect.stringContaining('no run to take back') as unknown,
  });
});

test('the preview says what Restore will put back, and writes nothing', () => {
  const { host } = twice();
  const nonce = openSidebar(host);
  const preview = valueOf(ask(host, nonce, 'previewRestore'));
  expect(writesOf(host)).toBe(0);
  const restored = valueOf(ask(host, nonce, 'restoreRun', preview.run.run));
  expect([restored.cells, restored.tabs]).toEqual([preview.cells, preview.tabs]);
});

test('the tabs of the person stay as they are, and the log stays out of sight', () => {
  const host = openWith(planWith('Roadmap', 'IN-4', 'Dark mode', '', '4', 'active', 'Dee'));
  const own = new Set(host.workbook.tabs.map(({ id }) => id));
  host.person.select('Roadmap', 'B2');
  const before = everythingOn(host, own);
  host.run('runGapAnalysis');
  restoreLast(host);
  expect(everythingOn(host, own)).toBe(before);
  expect(host.workbook.tabs.find(({ name }) => name === 'Changes')?.hidden).toBe(true);
});

test('a run that changes nothing is not in the list', () => {
  const { host } = twice();
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
  expect(valueOf(ask(host, openSidebar(host), 'listRuns'))).toHaveLength(2);
});

/** The Gaps tab with odd things typed over what a run fills in; the next run writes over them. */
function writtenOver(): { readonly host: Host; readonly before: unknown } {
  const script = `
    const gaps = tab('Gaps');
    gaps.getRange('B2').setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(2026, 4, 17, 14, 5));
    gaps.getRange('C2').setNumberFormat('0%').setValue(0.25);
    gaps.getRange('D2').setNumberFormat('').setValue("'01");
    gaps.getRange('F2').setNumberFormat('').setValue("'=1+1");
    gaps.getRange('G2').setNumberFormat('').insertCheckboxes().setValue(true);
    gaps.getRange('H2').setNumberFormat('').setFormula('=ROW()*2');`;
  const first = openJourney({
    saved: fileOf('', planWith('Roadmap', 'IN-4', 'Dark mode', '', '4', 'active', 'Dee')),
    user: OWNER,
  });
  first.run('runGapAnalysis');
  const host = openJourney({ saved: withScript(script, first.save()), user: OWNER });
  const before = contentsOf(host, ['Gaps']);
  host.run('runGapAnalysis');
  expect(contentsOf(host, ['Gaps'])).not.toEqual(before);
  return { host, before };
}

test('times, shares, texts that look like numbers or formulas, checkboxes and formulas come back as they were', () => {
  const { host, before } = writtenOver();
  expect(host.value('Gaps', 'B2')).toBe('Critical');
  const { left } = restoreLast(host);
  expect(left.named).toEqual([]);
  expect(contentsOf(host, ['Gaps'])).toEqual(before);
  expect(host.value('Gaps', 'B2')).toBe('2026-05-17 14:05');
  expect(host.value('Gaps', 'C2')).toBe('25%');
});

test('rows that were sorted since are found again, and a note beside one stays beside it', () => {
  const host = openWith({
    ...planWith('Roadmap', 'IN-4', 'Dark mode', '', '4', 'active', 'Dee'),
    Squads: [...PLAN.Squads, ['PO-4', 'Web', 'Search is instant', '', 'Dan']],
  });
  host.run('runGapAnalysis');
  const first = rowsOf(host, 'Gaps');
  expect(first.length).toBeGreaterThan(2);
  host.person.type('Roadmap', 'C5', 'PO-1');
  host.run('runGapAnalysis');
  const headings = headingsOf(host, 'Gaps');
  host.person.sort('Gaps', `A2:${String.fromCharCode(64 + headings.length)}${first.length + 1}`, 1, false);
  host.person.type('Gaps', `${String.fromCharCode(65 + headings.indexOf('Note'))}2`, 'We know');
  const sorted = rowsOf(host, 'Gaps').map(({ ID }) => ID);
  expect(sorted).not.toEqual(first.map(({ ID }) => ID));
  expect(restoreLast(host).left.named).toEqual([]);
  const now = rowsOf(host, 'Gaps');
  // The second run found a gap more, which is taken back too.
  const known = new Set(first.map(({ ID }) => ID));
  expect(now.map(({ ID }) => ID)).toEqual(sorted.filter((id) => known.has(id)));
  const byId = (rows: typeof first) => [...rows].sort((a, b) => (a['ID'] ?? '').localeCompare(b['ID'] ?? ''));
  expect(byId(now).map((row) => ({ ...row, Note: '' }))).toEqual(byId(first));
  expect(now[0]).toMatchObject({ Note: 'We know' });
});

test('a cell that somebody changed since stays, and is named', () => {
  const { host } = twice();
  const headings = headingsOf(host, 'Gaps');
  const status = `${String.fromCharCode(65 + headings.indexOf('Status'))}2`;
  expect(host.value('Gaps', status)).toBe('Fixed');
  host.person.type('Gaps', status, 'Planned');
  const { left } = restoreLast(host);
  expect(left).toEqual({ named: [{ tab: 'Gaps', cell: status, why: 'changed since' }], more: 0 });
  expect(host.value('Gaps', status)).toBe('Planned');
});

test('a formula that was put in is taken out again, and what stood in the cell comes back', () => {
  const host = openWith({
    Ideas: [
      ['Reach', 'Impact', 'Confidence', 'Effort', 'RICE'],
      ['1000', '2', '80 %', '4', 'later'],
    ],
  });
  const nonce = openSidebar(host);
  const wish = { name: 'RICE', arguments: ['A2', 'B2', 'C2', 'D2'], cell: 'Ideas!E2', overwrite: true };
  expect(ask(host, nonce, 'insertFormula', wish)).toMatchObject({ value: { state: 'inserted' } });
  host.person.insertRows('Ideas', 1);
  expect(restoreLast(host)).toMatchObject({ cells: 1, tabs: ['Ideas'], left: { named: [] } });
  expect(host.formula('Ideas', 'E3')).toBe('');
  expect(host.value('Ideas', 'E3')).toBe('later');
});

test('a result that another formula spilled into the cell does not come back as a value, so that it spills again', () => {
  const host = openWith({
    Ideas: [
      ['=SEQUENCE(3)', ''],
      ['', ''],
      ['', ''],
    ],
  });
  expect(host.value('Ideas', 'A2')).toBe('2');
  const nonce = openSidebar(host);
  const wish = { name: 'ICE', arguments: ['1', '2', '3'], cell: 'Ideas!A2', overwrite: true };
  ask(host, nonce, 'insertFormula', wish);
  expect(host.value('Ideas', 'A1')).toContain('#');
  restoreLast(host);
  expect([host.value('Ideas', 'A1'), host.value('Ideas', 'A2')]).toEqual(['1', '2']);
});

test('a tab that was deleted since is named, and the others are put back', () => {
  const { host } = twice();
  host.person.deleteTab('Coverage');
  const { left, tabs } = restoreLast(host);
  expect(new Set(left.named.map(({ tab, why }) => `${tab} ${why}`))).toEqual(new Set(['Coverage tab gone']));
  expect(tabs).toEqual(expect.arrayContaining(['Gaps', 'Summary']));
});

describe('where tabs are protected', () => {
  const guest = (host: Host, tab: string) => {
    const saved = withScript(
      `const lock = tab('${tab}').protect(); lock.removeEditors([...lock.getEditors(), 'guest@example.com']);`,
      host.save(),
    );
    const editors = [...saved.workbook.editors, 'guest@example.com'];
    return openJourney({
      saved: { ...saved, workbook: { ...saved.workbook, editors } },
      user: 'guest@example.com',
    });
  };
  const asOwner = () => {
    const host = openJourney({
      saved: fileOf('', planWith('Roadmap', 'IN-4', 'Dark mode', '', '4', 'active', 'Dee')),
      user: OWNER,
    });
    host.run('runGapAnalysis');
    return host;
  };

  test('Restore names the tab and puts back nothing at all', () => {
    const host = guest(asOwner(), 'Summary');
    const before = contentsOf(host);
    const nonce = openSidebar(host);
    const reply = ask(host, nonce, 'restoreRun', 1);
    expect(reply).toMatchObject({
      ok: false,
      message: expect.stringContaining('"Summary" is protected') as unknown,
    });
    expect(contentsOf(host)).toEqual(before);
    expect(valueOf(ask(host, nonce, 'listRuns'))).toHaveLength(1);
  });

  test('a protected log fails no run; the run says that it cannot be taken back', () => {
    const host = guest(asOwner(), 'Changes');
    host.person.type('Roadmap', 'C5', 'PO-1');
    host.run('runGapAnalysis');
    expect(host.screen.alerts).toEqual([]);
    expect(rowsOf(host, 'Gaps').map(({ Status }) => Status)).toContain('Fixed');
    expect(lastToast(host)).toContain('Restore cannot take this run back');
  });
});

test('only the last run can be taken back: another one meanwhile is not', () => {
  const { host } = twice();
  const nonce = openSidebar(host);
  const { run } = valueOf(ask(host, nonce, 'previewRestore'));
  host.person.type('Roadmap', 'C5', '');
  host.run('runGapAnalysis');
  expect(ask(host, nonce, 'restoreRun', run.run)).toMatchObject({ ok: false });
});

test('a change is found by a click, wherever its row is now', () => {
  const { host } = twice();
  const nonce = openSidebar(host);
  const [run] = valueOf(ask(host, nonce, 'listRuns'));
  const { cells } = valueOf(ask(host, nonce, 'changedCells', run?.run ?? 0));
  const change = cells.find(({ tab }) => tab === 'Gaps');
  host.person.insertRows('Gaps', 1, 2);
  expect(change && ask(host, nonce, 'showChange', change)).toMatchObject({ ok: true });
  const { workbook } = host;
  const front = workbook.tabs.find(({ id }) => id === workbook.active);
  expect(front?.name).toBe('Gaps');
});

test('ten runs are remembered, and a copy of the file remembers them too', () => {
  const { host } = twice();
  for (let i = 0; i < 12; i++) {
    host.person.type('Roadmap', 'C5', i % 2 === 0 ? '' : 'PO-1');
    host.run('runGapAnalysis');
  }
  const copy = openJourney({ saved: host.save() });
  const runs = valueOf(ask(copy, openSidebar(copy), 'listRuns'));
  expect(runs.map(({ run }) => run)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
});

test('service calls of a restore do not grow with rows', () => {
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
    host.run('runGapAnalysis');
    restoreLast(host);
    return host.log.at(-1)?.calls ?? 0;
  };
  expect(calls(200)).toBeLessThan(calls(4) + 10);
});
