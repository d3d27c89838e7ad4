/** The screen Gaps, as the sidebar does it: the list, the person's own columns, the way to the cell, and a check again. */
import type { Host } from '../../playground/host/host';
import type { ListedGap } from '../../src/core/triage/listed-gap';
import type { TriageWish } from '../../src/core/triage/triage-gaps';
import { openCheckedSample, openJourney, openWith, rowsOf, writesOf } from './journey';
import { ask, openSidebar, valueOf } from './sidebar';

function openGaps() {
  const host = openCheckedSample();
  const nonce = openSidebar(host);
  const list = () => valueOf(ask(host, nonce, 'listGaps'));
  const triage = (wish: TriageWish) => ask(host, nonce, 'triageGaps', wish);
  const gapOf = (rule: string): ListedGap => {
    const gap = list().gaps.find((one) => one.rule === rule);
    if (!gap) throw new Error(`The sample has no gap of ${rule}.`);
    return gap;
  };
  /** Sends what the person typed, with what the form was opened with. */
  const send = ({ id, ...opened }: ListedGap, set: TriageWish['set']) =>
    triage({ gaps: [{ id, opened }], set });
  const go = (id: string) => valueOf(ask(host, nonce, 'findGap', { id, select: true }));
  return { host, nonce, list, triage, gapOf, send, go };
}

const rowOf = (host: Host, id: string) => rowsOf(host, 'Gaps').find(({ ID }) => ID === id) ?? {};
const lineOf = (host: Host, tab: string, start: string) =>
  host.values(tab).findIndex(([first]) => first === start) + 1;
const selected = (host: Host) => {
  const tab = host.workbook.tabs.find(({ id }) => id === host.workbook.active);
  const { row = 0, column = 0 } = tab?.selection ?? {};
  return { tab: tab?.name, row: row + 1, column: column + 1 };
};

test('a file that was never checked says so, and has no list yet', () => {
  const host = openJourney();
  const reply = valueOf(ask(host, openSidebar(host), 'listGaps'));
  expect(reply).toMatchObject({ checked: false, gaps: [], sentences: [] });
});

test('the list stands as the tab does, the worst first, with the sentences of the Summary', () => {
  const { host, list } = openGaps();
  const { checked, sentences, gaps, when } = list();
  expect({ checked, sentences, when }).toMatchInlineSnapshot(`
   {
     "checked": true,
     "sentences": [
       "1 of 5 company goals is served only weakly.",
       "9 % of effort cannot be traced to a company goal.",
       "“CO-4 Pass the security audit that hospitals and chains ask for” has 20 % of the weight and gets 3 % of the effort.",
     ],
     "when": "2026-11-22 11:00",
   }
  `);
  expect(gaps.length).toBe(rowsOf(host, 'Gaps').length);
  const ranks = gaps.map(({ severity }) => ['Critical', 'High', 'Medium', 'Low'].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(gaps.filter(({ isFirst }) => isFirst).map(({ gap }) => gap)).toEqual(
    host
      .values('Summary')
      .slice(12, 22)
      .map(([, , gap = '']) => gap.replace(/ \(and \d+ more gaps? on it\)$/, '')),
  );
});

test('a gap tells what its rule used of the settings, as they are now', () => {
  const { host, list } = openGaps();
  host.person.type('Settings', `B${lineOf(host, 'Settings', 'Over-invested above')}`, '3');
  expect(list().rules.G39).toMatchInlineSnapshot(`
   {
     "family": "Resources and balance",
     "id": "G39",
     "name": "Over-investment",
     "settings": [
       {
         "key": "overInvestment",
         "label": "Over-invested above",
         "reason": "Twice what we say is much.",
         "value": "3",
       },
       {
         "key": "investmentPoints",
         "label": "Investment off by",
         "reason": "Ten points between weight and effort are worth a word.",
         "value": "10 %",
       },
       {
         "key": "investmentLeast",
         "label": "Investment ignored below",
         "reason": "Estimates are not exact: less than five points apart says nothing.",
         "value": "5 %",
       },
       {
         "key": "effortJudgedFrom",
         "label": "Effort judged from",
         "reason": "With less than seven tenths of it known, shares of effort could be anything.",
         "value": "70 %",
       },
       {
         "key": "effortKnownLeast",
         "label": "Effort known for",
         "reason": "Below 80 % of the initiatives, numbers on balance rest on little.",
         "value": "80 %",
       },
     ],
     "why": "The effort is missing where the weights say that it matters more.",
   }
  `);
});

test('owner, day, status and note go to the row of the gap, although somebody sorted the tab meanwhile', () => {
  const { host, gapOf, send } = openGaps();
  const gap = gapOf('G04');
  const before = rowsOf(host, 'Gaps');
  host.person.sort('Gaps', 'A2:P200', 1, true);
  const said = valueOf(send(gap, { owner: '=Ann', due: '2026-12-24', status: 'In progress', note: 'a\nb' }));
  expect(said.gaps).toMatchObject([
    { owner: '=Ann', due: '2026-12-24', status: 'In progress', note: 'a\nb' },
  ]);
  expect(rowOf(host, gap.id)).toMatchObject({
    Owner: "'=Ann",
    Due: '2026-12-24',
    Status: 'In progress',
    Note: 'a\nb',
  });
  const others = (rows: readonly Readonly<Record<string, string>>[]) =>
    rows.filter(({ ID }) => ID !== gap.id).sort((a, b) => (a.ID ?? '').localeCompare(b.ID ?? ''));
  expect(others(rowsOf(host, 'Gaps'))).toEqual(others(before));
});

test('what somebody else wrote meanwhile is shown and not written over, and the second word wins only when asked to', () => {
  const { host, gapOf, send } = openGaps();
  const gap = gapOf('G04');
  const mine = { note: 'my note', owner: 'Ann' };
  host.person.type('Gaps', `P${lineOf(host, 'Gaps', gap.id)}`, 'their note');
  const first = valueOf(send(gap, mine));
  expect(first.conflicts).toEqual([{ id: gap.id, field: 'note', mine: 'my note', theirs: 'their note' }]);
  expect(writesOf(host)).toBe(0);
  expect(rowOf(host, gap.id)).toMatchObject({ Note: 'their note', Owner: '' });
  const [now] = first.gaps;
  if (!now) throw new Error('The gap comes back as it stands.');
  expect(valueOf(send(now, { ...mine, note: 'their note\nmy note' })).conflicts).toEqual([]);
  expect(rowOf(host, gap.id)).toMatchObject({ Note: 'their note\nmy note', Owner: 'Ann' });
});

test('two people who change different fields both keep theirs', () => {
  const { host, gapOf, send } = openGaps();
  const gap = gapOf('G04');
  valueOf(send(gap, { owner: 'Ann' }));
  expect(valueOf(send(gap, { note: 'seen' })).conflicts).toEqual([]);
  expect(rowOf(host, gap.id)).toMatchObject({ Owner: 'Ann', Note: 'seen' });
});

describe('accepting', () => {
  test('needs a reason, and a day to come', () => {
    const { host, gapOf, send } = openGaps();
    const gap = gapOf('G04');
    expect(send(gap, { status: 'Accepted', reviewOn: '2026-11-22', note: ' ' })).toMatchInlineSnapshot(`
     {
       "message": "Note: an accepted gap needs a reason, so that the next person understands it.
     Review on: choose a day after today, or the next check opens the gap again.",
       "ok": false,
     }
    `);
    expect(send(gap, { status: 'Fixed', due: 'soon' })).toMatchInlineSnapshot(`
     {
       "message": "Due: expected a date such as 2026-03-31, but found “soon”.
     Status: expected one of Open, In progress, Accepted, but found “Fixed”.",
       "ok": false,
     }
    `);
    expect(rowOf(host, gap.id)).toMatchObject({ Status: 'Open', Note: '' });
  });

  test('takes the gap off the open ones, holds until its day, and a check after it writes only counts', () => {
    const { host, nonce, gapOf, send, list } = openGaps();
    const gap = gapOf('G04');
    const wish = { status: 'Accepted', reviewOn: '2027-02-20', note: 'Agreed with Mara.' };
    expect(valueOf(send(gap, wish)).gaps).toMatchObject([{ standing: 'accepted', ...wish }]);
    expect(list().gaps.find(({ id }) => id === gap.id)).toMatchObject({ standing: 'accepted' });
    const mine = rowOf(host, gap.id);
    expect(valueOf(ask(host, nonce, 'checkGaps')).said).toMatchInlineSnapshot(
      `"The same gaps as at the last check. The alignment score is 77.6, as before."`,
    );
    expect(rowOf(host, gap.id)).toEqual(mine);
    ask(host, nonce, 'checkGaps');
    expect(writesOf(host)).toBe(0);
    host.advance(100 * 86_400_000);
    valueOf(ask(host, openSidebar(host), 'checkGaps'));
    expect(rowOf(host, gap.id)).toMatchObject({ Status: 'Re-opened', Note: 'Agreed with Mara.' });
  });

  test('several at once get the reason added to what their notes say', () => {
    const { host, list, triage } = openGaps();
    const gaps = list().gaps.filter(({ rule }) => rule === 'G43');
    expect(gaps.length).toBeGreaterThan(1);
    const [first] = gaps;
    host.person.type('Gaps', `P${lineOf(host, 'Gaps', first?.id ?? '')}`, 'Asked Mara');
    const wish = {
      gaps: gaps.map(({ id, ...opened }) => ({ id, opened })),
      set: { status: 'Accepted', reviewOn: '2027-02-20' },
      addToNote: 'Research is booked.',
    };
    expect(valueOf(triage(wish)).conflicts).toEqual([]);
    expect(rowOf(host, first?.id ?? '')).toMatchObject({ Note: 'Asked Mara\nResearch is booked.' });
    const statuses = gaps.map(({ id }) => rowOf(host, id).Status);
    expect(new Set(statuses)).toEqual(new Set(['Accepted']));
    expect(writesOf(host)).toBeLessThan(20);
  });

  test('is undone in one step, with the note kept', () => {
    const { host, gapOf, send } = openGaps();
    valueOf(send(gapOf('G04'), { status: 'Accepted', reviewOn: '2027-02-20', note: 'Agreed.' }));
    const accepted = gapOf('G04');
    expect(valueOf(send(accepted, { status: 'Open', reviewOn: '' })).gaps).toMatchObject([
      { standing: 'open' },
    ]);
    expect(rowOf(host, accepted.id)).toMatchObject({ Status: 'Open', 'Review on': '', Note: 'Agreed.' });
  });
});

describe('the way to the cell', () => {
  test('leads to the row of the item, although rows and columns moved since the check', () => {
    const { host, gapOf, go } = openGaps();
    const gap = gapOf('G04');
    const id = gap.item.split(' ')[0] ?? '';
    host.person.moveRows('Initiatives', lineOf(host, 'Initiatives', id), 1, 3);
    host.person.insertRows('Initiatives', 2, 2);
    host.person.insertColumns('Initiatives', 2, 1);
    const there = go(gap.id);
    const row = lineOf(host, 'Initiatives', id);
    expect(there).toMatchObject({ state: 'there', row, column: 3 });
    expect(there.said).toBe(`C${row} on Initiatives is selected. It was ${gap.at} at the last check.`);
    expect(selected(host)).toEqual({ tab: 'Initiatives', row, column: 3 });
  });

  test('says so where the row or its tab is gone', () => {
    const { host, gapOf, go } = openGaps();
    const gap = gapOf('G04');
    host.person.deleteRows('Initiatives', lineOf(host, 'Initiatives', gap.item.split(' ')[0] ?? ''));
    expect(go(gap.id)).toMatchInlineSnapshot(`
     {
       "said": "“IN-36 Dark mode” is no longer on the tab Initiatives. Check again to see whether the gap is still there.",
       "state": "gone",
     }
    `);
    host.person.deleteTab('Initiatives');
    expect(go(gap.id)).toMatchInlineSnapshot(`
     {
       "said": "The tab that it stood on is gone. Check again to see whether the gap is still there.",
       "state": "gone",
     }
    `);
  });

  test('every gap of the sample leads to the cell that its link names while nothing moved', () => {
    const { list, go } = openGaps();
    const { gaps } = list();
    expect(gaps.map(({ id, at }) => go(id).said.replace(/ on .*/, '') === at)).not.toContain(false);
  });
});

test('gaps lead to the field or the map in which they are mended, and to none where no form helps', () => {
  const { host, nonce, list } = openGaps();
  const { gaps } = list();
  const mendOf = (rule: string) => gaps.find((gap) => gap.rule === rule)?.mend;
  expect(mendOf('G04')).toEqual({ form: 'row', table: 'initiatives', field: 'productObjective' });
  expect(mendOf('G28')).toEqual({ form: 'row', table: 'initiatives', field: 'owner' });
  expect(mendOf('G01')).toBeUndefined();
  const onMap = gaps.find(({ mend }) => mend?.form === 'map');
  expect(onMap?.item).toMatch(/^PO-8 /);
  expect(valueOf(ask(host, nonce, 'objectiveOfGap', onMap?.id ?? ''))).toEqual({ key: 'PO-8' });
});

test('a check says what it changed, and the own columns of a person stay', () => {
  const { host, nonce, gapOf } = openGaps();
  const gap = gapOf('G04');
  host.person.type('Gaps', 'Q1', 'Team');
  host.person.type('Gaps', `Q${lineOf(host, 'Gaps', gap.id)}`, 'Blue');
  expect(valueOf(ask(host, nonce, 'checkGaps')).said).toMatchInlineSnapshot(
    `"The same gaps as at the last check. The alignment score is 77.6, as before."`,
  );
  host.person.type('Initiatives', `C${lineOf(host, 'Initiatives', gap.item.split(' ')[0] ?? '')}`, 'PO-1');
  const { said, list } = valueOf(ask(host, nonce, 'checkGaps'));
  expect(said).toMatchInlineSnapshot(`"3 fixed. The alignment score went from 77.6 to 78.6."`);
  expect(list.gaps.find(({ id }) => id === gap.id)).toMatchObject({
    standing: 'fixed',
    fixedOn: '2026-11-22',
  });
  expect(rowOf(host, gap.id)).toMatchObject({ Team: 'Blue', Status: 'Fixed' });
});

test('owners of the plan are offered, those with most rows first, and cells with two names not', () => {
  const { host, nonce } = openGaps();
  expect(valueOf(ask(host, nonce, 'planOwners'))).toMatchInlineSnapshot(`
   [
     "Ana Duarte",
     "Tomasz Wieland",
     "Farah Siddiqui",
     "Joost Terpstra",
     "Luc Verbruggen",
     "Marta Kowalczyk",
     "Mei-Ling Hsu",
     "Bianca Moretti",
     "Denise Okafor",
     "Henrik Aalto",
     "Owen Pritchard",
     "Saoirse Brennan",
     "Rolf Steinhauer",
   ]
  `);
});

test('each call takes few service calls', () => {
  const { host, nonce, gapOf, send, go } = openGaps();
  const gap = gapOf('G04');
  const counted = (run: () => unknown) => {
    run();
    return host.log.at(-1)?.calls ?? 0;
  };
  const counts = {
    list: counted(() => ask(host, nonce, 'listGaps')),
    save: counted(() => send(gap, { owner: 'Ann', note: 'seen' })),
    go: counted(() => go(gap.id)),
  };
  for (const count of Object.values(counts)) expect(count).toBeLessThan(95);
});

test('a plan of 500 rows with 1,500 gaps is listed and triaged in few calls', () => {
  const work = Array.from({ length: 500 }, (_, i) => [`IN-${i + 1}`, `Work on part ${i + 1}`, '', '', '']);
  const full = ['IN-501', 'Guided tour', 'PO-1', 'Revenue', 'Mara Lind'];
  const host = openWith({
    'Company Objectives': [
      ['ID', 'Objective'],
      ['CO-1', 'Grow'],
    ],
    'Product Objectives': [
      ['ID', 'Objective', 'Company objective'],
      ['PO-1', 'Faster set-up', 'CO-1'],
    ],
    Initiatives: [['ID', 'Initiative', 'Product objective', 'Business lever', 'Owner'], ...work, full],
  });
  host.run('runGapAnalysis');
  const nonce = openSidebar(host);
  const { gaps } = valueOf(ask(host, nonce, 'listGaps'));
  expect(gaps.length).toBeGreaterThanOrEqual(1500);
  expect(host.log.at(-1)?.calls).toBeLessThan(60);
  expect(JSON.stringify(gaps).length).toBeLessThan(1_200_000);
  const orphans = gaps.filter(({ rule }) => rule === 'G04');
  const wish = { gaps: orphans.map(({ id, ...opened }) => ({ id, opened })), set: { owner: 'Mara Lind' } };
  expect(valueOf(ask(host, nonce, 'triageGaps', wish)).gaps.every(({ owner }) => owner === 'Mara Lind')).toBe(
    true,
  );
  expect(host.log.at(-1)?.calls).toBeLessThan(80);
});
