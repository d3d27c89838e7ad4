/** What may be wrong with a workbook: tabs, headings and rows as nobody should keep them, and values that belong nowhere. */
import { hostileTexts } from '../journeys/hostile-texts';
import type { Chance } from './chance';
import { THEIR_TABS } from './worlds';

export const VALUES: readonly string[] = [
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
  '1900-01-01 12:30:00',
  '$1,234.50',
  '1e-9',
  '=TODAY()',
  '=HYPERLINK("https://example.com";"a link")',
  '=SEQUENCE(3)',
  ' ',
  'PO-1, PO-2; PO-99',
  'IN-2',
  'CO-1',
];

type Rows = string[][];
export type Tabs = Record<string, Rows>;

const NOT_FOUND = /No tab with|No Alignment Map was found|nothing to check/;

interface Trouble {
  readonly name: string;
  readonly spoil: (tabs: Tabs, chance: Chance) => void;
  /** What the person reads about it where nothing else is wrong. */
  readonly told: RegExp;
  /** Tabs that it can befall; all unless told. */
  readonly on?: readonly string[];
}

/** What may be wrong with a whole plan. */
export const TRAITS: readonly Trouble[] = [
  {
    name: 'a tab is missing',
    spoil: (tabs, { pick }) => void delete tabs[pick(Object.keys(tabs))],
    told: NOT_FOUND,
  },
  {
    name: 'two tabs are alike',
    spoil: (tabs) => void (tabs['Goals (2)'] = (tabs['Goals'] ?? []).map((row) => [...row])),
    told: /the tab “Goals \(2\)” has the headings and most of the rows of “Goals”/i,
  },
  {
    name: 'a tab has no rows',
    spoil: (tabs, { pick }) => void tabs[pick(Object.keys(tabs))]?.splice(1),
    told: /has no rows yet|No Alignment Map was found/,
  },
  {
    name: 'a heading stands twice',
    spoil: (tabs, chance) => onHeadings(tabs, chance, (row) => (row[1] = row[2] ?? '')),
    told: /have the heading|No tab with/,
    on: ['Goals', 'Squads', 'Roadmap', 'People'],
  },
  {
    name: 'headings are blank',
    spoil: (tabs, chance) => onHeadings(tabs, chance, (row) => row.fill('')),
    told: NOT_FOUND,
  },
  { name: 'rows depend on each other', spoil: (tabs) => circle(tabs), told: /points to “PO-2”/ },
  {
    name: 'ids stand twice',
    spoil: (tabs, { pick }) => tabs[pick(Object.keys(tabs))]?.forEach((row, i) => i > 0 && (row[0] = 'CO-1')),
    told: /G70 Duplicate/,
    on: ['Goals', 'Squads', 'Roadmap'],
  },
  {
    name: 'a formula goes in circles',
    spoil: (tabs) => void (tabs['Squads']?.[1] && (tabs['Squads'][1][2] = '=C2')),
    told: /C2 shows #REF!/,
  },
  {
    name: 'nothing but values that do not belong there',
    spoil: (tabs, chance) => fill(tabs, chance, 1),
    told: /G00 Unreadable cell/,
  },
];

/** A plan of a person's own, to be spoiled. */
export function goodTabs(): Tabs {
  return Object.fromEntries(
    Object.entries(THEIR_TABS).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
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
export function fill(tabs: Tabs, { number, pick }: Chance, share: number): void {
  for (const rows of Object.values(tabs)) {
    for (const row of rows.slice(1)) {
      row.forEach((_, i) => {
        if (number(1000) < share * 1000) row[i] = number(2) === 0 ? pick(VALUES) : pick(hostileTexts);
      });
    }
  }
}
