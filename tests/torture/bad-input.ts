/**
 * Workbooks as nobody should keep them: every kind of value in every column, broken and circular formulas, merged cells, tabs twice, without
 * rows or gone. Nothing crashes, no cell of the person changes, what cannot be read is said, and a second check has nothing to write.
 */
import type { Host } from '../../playground/host/host';
import { openHost } from '../../playground/host/open-host';
import type { Rpc } from '../../src/rpc';
import { writesOf } from '../journeys/journey';
import { press } from '../journeys/reviews';
import { ask, openSidebar } from '../journeys/sidebar';
import { type Chance, chanceOf } from './chance';
import { partsOf } from './file-parts';
import type { Outcome } from './outcome';
import { hostileTexts } from '../journeys/hostile-texts';
import { fill, goodTabs, TRAITS, VALUES, type Tabs } from './troubles';
import { THEIR_TABS } from './worlds';

const NOW = '2026-11-22T10:00:00Z';
const MANY_ROWS = 100_000;

/** @param seed of the first of them; each case has the next one */
export function readEverything(seed: number, count: number): Outcome {
  const broken: string[] = [];
  const facts = { messages: 0, 'unreadable or broken cells told': 0, 'rules told that could not look': 0 };
  for (let n = seed; n < seed + count; n += 1) {
    const { host, traits, tell } = openBad(n);
    const found = tryAll(host, tell);
    facts.messages += found.messages;
    facts['unreadable or broken cells told'] += cellsTold(host);
    facts['rules told that could not look'] += found.unlooked;
    const again = `npm run torture -- --only bad --seed ${n} --cases 1`;
    broken.push(...found.faults.map((fault) => `${traits.join(', ')}: ${fault} ${again}`));
  }
  return {
    name: 'random workbooks',
    cases: count,
    facts,
    broken,
  };
}

/** Each value alone in every column of every tab, in a row of its own below the plan: the rows above it are read as ever. */
export function readEachValue(): Outcome {
  const broken: string[] = [];
  const without = tracedOf(checkedWith(goodTabs()));
  for (const value of ALONE) {
    const tabs = goodTabs();
    for (const rows of Object.values(tabs)) rows.push((rows[0] ?? []).map(() => value));
    const host = openHost({ bundle: 'dist', now: () => new Date(NOW) });
    putTabs(host, tabs);
    const { faults } = tryAll(host, chanceOf(1));
    const now = tracedOf(host);
    if (now.read < without.read) faults.push('rows above it are not read any more');
    if (now.traced < without.traced) faults.push('rows above it have lost what they serve');
    broken.push(...faults.map((fault) => `${JSON.stringify(value.slice(0, 40))} in all columns: ${fault}`));
  }
  return { name: 'each value in every column', cases: ALONE.length, facts: { values: ALONE.length }, broken };
}

/** A formula of ours that reads the plan in which it stands changes with itself. */
const ALONE = [...VALUES, ...hostileTexts].filter((value) => !value.startsWith('=ALIGNMENT'));

/** How many rows of the plan a check has looked at, and how many lead to a goal, as the Summary says: 5 of 10 product objectives and initiatives. */
function tracedOf(host: Host) {
  const shown = host.values('Summary').flat().join(' ');
  const said = /([\d,]+) of ([\d,]+) product objectives and initiatives/.exec(shown) ?? [];
  const [traced = 0, read = 0] = said.slice(1).map((count) => Number(count.replaceAll(',', '')));
  return { traced, read };
}

function checkedWith(tabs: Readonly<Tabs>): Host {
  const host = openHost({ bundle: 'dist', now: () => new Date(NOW) });
  putTabs(host, tabs);
  host.run('runGapAnalysis');
  return host;
}

/** One tab as long as Sheets takes it with these columns. */
export function readManyRows(): Outcome {
  const host = openHost({ bundle: 'dist', now: () => new Date(NOW) });
  const rows = Array.from({ length: MANY_ROWS }, (_, i) => [
    `IN-${i + 1}`,
    `Work ${i + 1}`,
    'PO-1',
    '2',
    'Ann',
    '',
  ]);
  putTabs(host, { ...goodTabs(), Roadmap: [[...(THEIR_TABS['Roadmap']?.[0] ?? [])], ...rows] });
  const before = theirs(host);
  host.run('runGapAnalysis');
  const faults = host.screen.alerts.map(({ text }) => text);
  if (theirs(host) !== before) faults.push('cells of the person changed');
  const { read } = tracedOf(host);
  if (read < MANY_ROWS) faults.push(`${read} rows were read`);
  return {
    name: `${MANY_ROWS.toLocaleString('en')} rows`,
    cases: 1,
    facts: { 'rows read': read },
    broken: faults,
  };
}

/** Each trouble alone, on each tab that it may befall: the person reads about it. */
export function tellTroubles(): Outcome {
  const broken: string[] = [];
  let cases = 0;
  for (const { name, spoil, told, on = Object.keys(THEIR_TABS) } of TRAITS) {
    for (const at of on) {
      const tabs = goodTabs();
      const anyOther = chanceOf(1);
      spoil(tabs, { ...anyOther, pick: (list) => list.find((one) => one === at) ?? anyOther.pick(list) });
      const host = checkedWith(tabs);
      cases += 1;
      if (!told.test(everythingTold(host))) broken.push(`${name} (${at}): nobody is told`);
    }
  }
  return { name: 'each trouble alone', cases, facts: { messages: cases - broken.length }, broken };
}

/** On screen, on the tabs of a check, and where tabs are mapped. */
function everythingTold(host: Host): string {
  const shown = ['Summary', 'Gaps'].flatMap((tab) => host.values(tab).map((row) => row.join(' ')));
  const toasts = host.screen.toasts.map(({ message }) => message);
  const alerts = host.screen.alerts.map(({ text }) => text);
  return [...toasts, ...alerts, ...shown, JSON.stringify(press(host, 'scanSheet'))].join('\n');
}

function openBad(seed: number) {
  const chance = chanceOf(seed);
  const tabs = goodTabs();
  const traits = Array.from({ length: chance.number(3) }, () => chance.pick(TRAITS));
  for (const { spoil } of traits) spoil(tabs, chance);
  fill(tabs, chance, 0.12);
  const locale = chance.pick(['en_US', 'de_DE']);
  const host = openHost({ bundle: 'dist', now: () => new Date(NOW), locale });
  putTabs(host, tabs);
  const names = traits.map(({ name }) => name);
  if (chance.number(3) === 0) {
    merge(host, chance);
    names.push('cells are merged');
  }
  return { host, traits: [...names, locale], tell: chance };
}

function putTabs(host: Host, tabs: Readonly<Tabs>): void {
  for (const [name, rows] of Object.entries(tabs)) {
    host.person.addTab(name);
    host.person.paste(name, 'A1', rows);
    if (rows.length < 900) host.person.deleteRows(name, rows.length + 20, 980 - rows.length);
  }
}

function merge(host: Host, { pick, number }: Chance): void {
  const tab = pick(host.workbook.tabs);
  const [row, column] = [number(4), number(3)];
  host.workbook.tabs = host.workbook.tabs.map((one) =>
    one === tab ? Object.assign(one, { merges: [{ sheet: tab.id, row, column, rows: 2, columns: 2 }] }) : one,
  );
}

function tryAll(host: Host, { pick }: Chance) {
  const faults: string[] = [];
  let messages = 0;
  const hear = (what: string, text: string) => {
    if (text === '') {
      faults.push(`${what} ends without a word`);
      return;
    }
    messages += 1;
    if (/Sorry, something went wrong|Exception|\bat \w+ \(|\[object|NaN|undefined/.test(text)) {
      const logged = host.log.at(-1)?.console.join(' ') ?? '';
      faults.push(`${what} says “${text.slice(0, 200)}” ${logged.slice(0, 500)}`);
    }
  };
  const click = (name: string) => {
    const { alerts, toasts } = host.screen;
    const before = [alerts.length, toasts.length];
    try {
      host.run(name);
    } catch (error) {
      faults.push(`${name}: a raw error: ${String(error)}`);
    }
    const texts = [
      ...alerts.slice(before[0]).map(({ text }) => text),
      ...toasts.slice(before[1]).map(({ message }) => message),
    ];
    hear(name, texts.join(' '));
  };
  const names = new Set(host.workbook.tabs.map(({ name }) => name));
  const before = theirs(host, names);
  click('runGapAnalysis');
  click('runGapAnalysis');
  if (writesOf(host) > 0 && host.screen.alerts.length === 0) faults.push('a second check writes again');
  if (theirs(host, names) !== before) faults.push('a check changed cells of the person');
  const unlooked = Number(/(\d+) rules? could not/.exec(host.screen.toasts[0]?.message ?? '')?.[1] ?? 0);
  const nonce = openSidebar(host);
  const call = <K extends keyof Rpc>(name: K, ...argument: Parameters<Rpc[K]>) => {
    const reply = ask(host, nonce, name, ...argument);
    if (!reply.ok) hear(name, reply.message);
  };
  const tab = pick([...names]);
  host.person.select(tab, pick(['A1', 'B2', 'C3', 'D2', 'E4']));
  call('overview');
  call('scanSheet');
  call('listGaps');
  call('openRow', { at: 'selection' });
  call('openMap', { at: 'selection' });
  call('findOverlaps', { of: 'unlinked' });
  call('findOutputs', {});
  call('openAsk', {});
  call('explainSelection', { known: '' });
  call('previewRemoval');
  click('setUpWorkbook');
  click('runGapAnalysis');
  if (theirs(host, names) !== before) faults.push('set-up or a screen changed cells of the person');
  return { faults, messages, unlooked };
}

/** As the Gaps tab counts them: 3 cells in "Effort" on Roadmap cannot be read. */
function cellsTold(host: Host): number {
  if (!host.workbook.tabs.some(({ name }) => name === 'Gaps')) return 0;
  const counts = host.values('Gaps').flatMap((row) => {
    const [, count] = /(?:^|\s)(\d+) (?:cells?|formulas?) in "/.exec(row.join(' ')) ?? [];
    return count === undefined ? [] : Number(count);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Everything on the tabs of the person. */
function theirs(host: Host, names: ReadonlySet<string> = new Set(Object.keys(THEIR_TABS))): string {
  const parts = [...partsOf(host)].filter(
    ([part]) => names.has(part.split(': ')[0] ?? '') && part.includes(': '),
  );
  return JSON.stringify(parts);
}
