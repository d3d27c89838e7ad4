/**
 * Somebody moves rows of a result at every single call of a check: each row is there once, beside the words that people wrote beside it.
 * Restore then takes back what the check changed, and nothing else: rows that were brought back to their words need no note of their own.
 */
import type { Host } from '../../playground/host/host';
import type { Outcome } from './outcome';
import { press } from '../journeys/reviews';
import { openFrom, world } from './worlds';

/** By the tab, the columns that belong together; what people wrote stands in the last ones. */
const TABS = {
  Gaps: ['ID', 'Gap', 'Owner', 'Status', 'Note', 'My column', 'My link'],
  Coverage: ['ID', 'Objective', 'Weight', 'Coverage', 'Open gaps', 'My view'],
} as const;

type TabName = keyof typeof TABS;

export const MOVES: Readonly<Record<string, (host: Host, tab: TabName) => void>> = {
  sorts: (host, tab) => host.person.sort(tab, 'A2:Z60', 4),
  'turns round': (host, tab) => host.person.sort(tab, 'A2:Z60', 1, false),
  'inserts rows on': (host, tab) => host.person.insertRows(tab, 3, 2),
  'moves rows of': (host, tab) => host.person.moveRows(tab, 2, 2, tab === 'Gaps' ? 9 : 5),
  'filters and sorts what is left of': (host, tab) => {
    host.person.filter(tab, 'A1:Z60', 2, [host.values(tab)[2]?.[1] ?? '']);
    host.person.sortFiltered(tab, 4);
  },
};

/** @param at the calls before which rows are moved; all unless told */
export function moveAtEveryCall(tab: TabName, at = /./, moves = Object.entries(MOVES)): Outcome {
  const whole = checkedFile();
  const before = rowsOf(whole, tab);
  const names: string[] = [];
  whole.meanwhile(({ name }) => names.push(name));
  whole.run('runGapAnalysis');
  const wanted = rowsOf(whole, tab);
  const calls = names.flatMap((name, i) => (at.test(name) ? i + 1 : []));
  const broken = moves.flatMap(([what, move]) =>
    calls.flatMap((call) => {
      const host = checkedFile();
      let count = 0;
      host.meanwhile(() => (count += 1) === call && move(host, tab));
      host.run('runGapAnalysis');
      const moved = `somebody ${what} ${tab} at call ${call} (${names[call - 1]})`;
      const isFine = rowsOf(host, tab) === wanted && host.screen.alerts.length === 0;
      if (!isFine) return [`${moved}: rows are mixed up`];
      host.meanwhile(null);
      press(host, 'restoreRun', press(host, 'previewRestore').run.run);
      return rowsOf(host, tab) === before ? [] : [`${moved}: Restore mixes rows up`];
    }),
  );
  const cases = calls.length * moves.length;
  return { name: `rows of ${tab} move`, cases, facts: { 'calls of a check': names.length }, broken };
}

/** The plan has changed since the last check, and people have written beside what that said. */
function checkedFile(): Host {
  const host = openFrom(world('changed'), 'changed');
  const link = (ticket: string) => [`=HYPERLINK("https://tickets.example.com/${ticket}";"ticket ${ticket}")`];
  host.person.paste('Gaps', 'R1', [['My link'], ...['1', '2', '3', '4'].map(link)]);
  host.person.paste('Coverage', 'S1', [['My view'], ['mine: one'], ['mine: two'], ['mine: three']]);
  return host;
}

/** Each row with what stands beside it, whatever the order; a formula is about its own row. */
function rowsOf(host: Host, tab: TabName): string {
  const [headings = [], ...rows] = host.values(tab);
  const columns = TABS[tab].map((heading) => headings.findIndex((text) => text.split('\n')[0] === heading));
  const texts = rows.map((row, i) => {
    const bar = tab === 'Coverage' ? host.formula(tab, `E${i + 2}`) : '';
    const formula = bar.replaceAll(new RegExp(`\\b([A-Z])${i + 2}\\b`, 'g'), '$1#');
    return [...columns.map((column) => row[column] ?? ''), formula].join(' | ');
  });
  return texts
    .filter((text) => /[^ |]/.test(text))
    .sort()
    .join('\n');
}
