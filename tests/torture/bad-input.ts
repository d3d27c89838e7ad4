/**
 * Workbooks as nobody should keep them: every kind of value in every column, broken and circular formulas, merged cells, tabs twice, without
 * rows or gone. Nothing crashes, no cell of the person changes, what cannot be read is said, and a second check has nothing to write.
 */
import type { Host } from '../../playground/host/host';
import { openHost } from '../../playground/host/open-host';
import type { Rpc } from '../../src/rpc';
import { hostileTexts } from '../journeys/hostile-texts';
import { writesOf } from '../journeys/journey';
import { ask, openSidebar } from '../journeys/sidebar';
import { type Chance, chanceOf } from './chance';
import { partsOf } from './file-parts';
import type { Outcome } from './outcome';
import { THEIR_TABS } from './worlds';

const NOW = '2026-11-22T10:00:00Z';
const MANY_ROWS = 100_000;

const VALUES: readonly string[] = [
  '=Nowhere!A1',
  '=1/0',
  '=NA()',
  '=A2:A3',
  '=INDIRECT("B2")',
  'x'.repeat(50_000),
  '\u{1f469}\u200d\u{1f4bb} \u{1f680}',
  '\u05e9\u05dc\u05d5\u05dd \u0627\u0644\u0633\u0644\u0627\u0645',
  "'=cmd|' /C calc'!A0",
  'TRUE',
  '1900-01-01',
  '9999-12-31',
  '1,5',
  '1.000,25',
  '-3',
  '1e308',
  '0',
  '50%',
  '12:30',
  ' ',
  'PO-1, PO-2; PO-99',
  'IN-2',
  'CO-1',
];

type Rows = string[][];
type Tabs = Record<string, Rows>;

/** What may be wrong with a whole plan. */
const TRAITS: readonly (readonly [string, (tabs: Tabs, chance: Chance) => void])[] = [
  ['a tab is missing', (tabs, { pick }) => void delete tabs[pick(Object.keys(tabs))]],
  ['two tabs are alike', (tabs) => void (tabs['Goals (2)'] = (tabs['Goals'] ?? []).map((row) => [...row]))],
  ['a tab has no rows', (tabs, { pick }) => void tabs[pick(Object.keys(tabs))]?.splice(1)],
  ['a heading stands twice', (tabs, chance) => onHeadings(tabs, chance, (row) => (row[1] = row[2] ?? ''))],
  ['headings are blank', (tabs, chance) => onHeadings(tabs, chance, (row) => row.fill(''))],
  ['rows depend on each other', (tabs) => circle(tabs)],
  [
    'ids stand twice',
    (tabs, { pick }) => tabs[pick(Object.keys(tabs))]?.forEach((row, i) => i > 0 && (row[0] = 'CO-1')),
  ],
  ['a formula goes in circles', (tabs) => void (tabs['Squads']?.[1] && (tabs['Squads'][1][2] = '=C2'))],
  ['nothing but values that do not belong there', (tabs, chance) => fill(tabs, chance, 1)],
];

/** @param seed of the first of them; each case has the next one */
export function readEverything(seed: number, count: number): Outcome {
  const broken: string[] = [];
  let messages = 0;
  for (let n = seed; n < seed + count; n += 1) {
    const { host, traits, tell } = openBad(n);
    const found = tryAll(host, tell);
    messages += found.messages;
    const again = `npm run torture -- --only bad --seed ${n} --cases 1`;
    broken.push(...found.faults.map((fault) => `${traits.join(', ')}: ${fault} ${again}`));
  }
  return {
    name: 'random workbooks',
    cases: count,
    more: `${messages} messages and unreadable cells told`,
    broken,
  };
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
  putTabs(host, { ...copyOf(THEIR_TABS), Roadmap: [[...(THEIR_TABS['Roadmap']?.[0] ?? [])], ...rows] });
  const before = theirs(host);
  host.run('runGapAnalysis');
  const faults = host.screen.alerts.map(({ text }) => text);
  if (theirs(host) !== before) faults.push('cells of the person changed');
  return { name: `${MANY_ROWS.toLocaleString('en')} rows`, cases: 1, more: 'one check', broken: faults };
}

function openBad(seed: number) {
  const chance = chanceOf(seed);
  const tabs = copyOf(THEIR_TABS);
  const traits = Array.from({ length: chance.number(3) }, () => chance.pick(TRAITS));
  for (const [, spoil] of traits) spoil(tabs, chance);
  fill(tabs, chance, 0.12);
  const locale = chance.pick(['en_US', 'de_DE']);
  const host = openHost({ bundle: 'dist', now: () => new Date(NOW), locale });
  putTabs(host, tabs);
  const names = traits.map(([name]) => name);
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
    if (text === '') return;
    messages += 1;
    if (/Sorry, something went wrong|Exception|\bat \w+ \(|\[object|NaN|undefined/.test(text)) {
      const logged = host.log.at(-1)?.console.join(' ') ?? '';
      faults.push(`${what} says “${text.slice(0, 200)}” ${logged.slice(0, 500)}`);
    }
  };
  const click = (name: string) => {
    const before = host.screen.alerts.length;
    try {
      host.run(name);
    } catch (error) {
      faults.push(`${name}: a raw error: ${String(error)}`);
    }
    for (const { text } of host.screen.alerts.slice(before)) hear(name, text);
  };
  const names = new Set(host.workbook.tabs.map(({ name }) => name));
  const before = theirs(host, names);
  click('runGapAnalysis');
  click('runGapAnalysis');
  if (writesOf(host) > 0 && host.screen.alerts.length === 0) faults.push('a second check writes again');
  if (theirs(host, names) !== before) faults.push('a check changed cells of the person');
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
  return { faults, messages };
}

/** Everything on the tabs of the person. */
function theirs(host: Host, names: ReadonlySet<string> = new Set(Object.keys(THEIR_TABS))): string {
  const parts = [...partsOf(host)].filter(
    ([part]) => names.has(part.split(': ')[0] ?? '') && part.includes(': '),
  );
  return JSON.stringify(parts);
}

function copyOf(tabs: typeof THEIR_TABS): Tabs {
  return Object.fromEntries(Object.entries(tabs).map(([name, rows]) => [name, rows.map((row) => [...row])]));
}

function onHeadings(tabs: Tabs, { pick }: Chance, change: (row: string[]) => unknown): void {
  const [headings] = tabs[pick(Object.keys(tabs))] ?? [];
  if (headings) change(headings);
}

function circle(tabs: Tabs): void {
  tabs['Roadmap']?.forEach((row, i) => row.push(i === 0 ? 'Depends on' : `IN-${(i % 5) + 1}`));
  for (const row of tabs['Squads']?.slice(1) ?? []) row[3] = row[0] ?? '';
}

/** @param share of the cells, from 0 to 1 */
function fill(tabs: Tabs, { number, pick }: Chance, share: number): void {
  for (const rows of Object.values(tabs)) {
    for (const row of rows.slice(1)) {
      row.forEach((_, i) => {
        if (number(1000) < share * 1000) row[i] = number(2) === 0 ? pick(VALUES) : pick(hostileTexts);
      });
    }
  }
}
