/** Somebody moves rows of the Gaps tab at every single call of a check: each gap is there once, beside the words that people wrote beside it. */
import type { Host } from '../../playground/host/host';
import type { Outcome } from './outcome';
import { openFrom, world } from './worlds';

const MOVES: Readonly<Record<string, (host: Host) => void>> = {
  'sorts Gaps by the gap': (host) => host.person.sort('Gaps', 'A2:Z60', 4),
  'sorts Gaps from the last to the first': (host) => host.person.sort('Gaps', 'A2:Z60', 1, false),
  'inserts rows on Gaps': (host) => host.person.insertRows('Gaps', 3, 2),
  'moves rows of Gaps': (host) => host.person.moveRows('Gaps', 2, 2, 9),
};

/** @param at the calls before which rows are moved; all unless told */
export function moveAtEveryCall(at = /./): Outcome {
  const whole = openFrom(world('changed'), 'changed');
  const names: string[] = [];
  whole.meanwhile(({ name }) => names.push(name));
  whole.run('runGapAnalysis');
  const wanted = rowsOf(whole);
  const calls = names.flatMap((name, i) => (at.test(name) ? i + 1 : []));
  const broken = Object.entries(MOVES).flatMap(([what, move]) =>
    calls.flatMap((call) => {
      const host = openFrom(world('changed'), 'changed');
      let count = 0;
      host.meanwhile(() => (count += 1) === call && move(host));
      host.run('runGapAnalysis');
      const isFine = rowsOf(host) === wanted && host.screen.alerts.length === 0;
      return isFine ? [] : [`somebody ${what} at call ${call} (${names[call - 1]}): rows are mixed up`];
    }),
  );
  const cases = calls.length * Object.keys(MOVES).length;
  return { name: 'rows of Gaps move', cases, facts: { 'calls of a check': names.length }, broken };
}

/** Each gap with what stands beside it, whatever the order. */
function rowsOf(host: Host): string {
  const [headings = [], ...rows] = host.values('Gaps');
  const columns = ['ID', 'Owner', 'Status', 'Note', 'My column'].map((heading) =>
    headings.findIndex((text) => text.split('\n')[0] === heading),
  );
  const texts = rows.map((row) => columns.map((column) => row[column] ?? '').join(' | '));
  return texts
    .filter((text) => /[^ |]/.test(text))
    .sort()
    .join('\n');
}
