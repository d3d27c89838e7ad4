/**
 * Somebody sorts a tab, or puts a row or a column in, right before a command writes to it: each cell stands in its row and under its heading
 * afterwards, and no other cell has changed. Where that cannot be, the person reads it.
 */
import type { Host } from '../../playground/host/host';
import type { Outcome } from './outcome';
import { spread } from './next-press';
import type { WritingCase } from './writing-case';
import { NOT_MEANT } from './interleavings';
import { openFrom, THEIR_TABS, world } from './worlds';

/** Tabs on which people have cells beside those that a command writes. */
const TABS = [...Object.keys(THEIR_TABS), 'Settings', 'Gaps'];

const LINES: Readonly<Record<string, (host: Host, tab: string) => void>> = {
  sorts: (host, tab) => host.person.sort(tab, `A2:Z${Math.max(3, host.values(tab).length)}`, 1, false),
  'puts a row in on': (host, tab) => host.person.insertRows(tab, 2),
  'puts a column in on': (host, tab) => host.person.insertColumns(tab, 3),
};

const WRITE = /^Range(List)?\.set(Value|Note)s?$/;
const TOLD = /moved in the moment|were moved while|Somebody moved/;

/** @param most before how many of its writes somebody moves lines */
export function moveAtEveryWrite(one: WritingCase, most = Infinity, moves = Object.entries(LINES)): Outcome {
  if (NOT_MEANT.test(one.name)) return { name: one.name, cases: 0, facts: {}, broken: [] };
  const whole = openFrom(world(one.world), one.world);
  const before = rowsOf(whole);
  const ready = one.prepare(whole);
  const press = ready(whole);
  const names: string[] = [];
  whole.meanwhile(({ name }) => names.push(name));
  press();
  whole.meanwhile(null);
  const wanted = rowsOf(whole);
  const tabs = TABS.filter((tab) => before.has(tab) && textOf(before, tab) !== textOf(wanted, tab));
  const writes = spread(
    names.flatMap((name, i) => (WRITE.test(name) ? i + 1 : [])),
    most,
  );
  let told = 0;
  const broken: string[] = [];
  for (const tab of tabs) {
    for (const call of writes) {
      for (const [what, move] of moves) {
        const host = openFrom(world(one.world), one.world);
        const again = ready(host);
        let count = 0;
        host.meanwhile(() => (count += 1) === call && move(host, tab));
        const said = again();
        const mixed = [...(wanted.get(tab) ?? [])].filter(
          ([id, row]) => rowsOf(host).get(tab)?.get(id) !== row,
        );
        if (mixed.length === 0) continue;
        if (TOLD.test(said.text)) told += 1;
        else {
          broken.push(
            `${one.name}: somebody ${what} ${tab} at call ${call} (${names[call - 1]}): ${mixed[0]?.[1]}`,
          );
        }
      }
    }
  }
  const cases = tabs.length * writes.length * moves.length;
  return { name: 'lines move as any command writes', cases, facts: { 'told to look': told }, broken };
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands in each row, by the ID or the first text of it: rows and columns may be anywhere. */
function rowsOf(host: Host): Rows {
  const has = new Set(host.workbook.tabs.map(({ name }) => name));
  return new Map(
    TABS.filter((tab) => has.has(tab)).map((tab) => {
      const rows = host.values(tab).map((row) => row.filter((cell) => cell !== ''));
      return [
        tab,
        new Map(rows.map((row) => [row.find((cell) => ID.test(cell)) ?? row[0] ?? '', row.join(' | ')])),
      ];
    }),
  );
}

const ID = /^([A-Z]{2}-\d+|G\d\d-\w+)$/;

function textOf(rows: Rows, tab: string): string {
  return JSON.stringify([...(rows.get(tab) ?? [])]);
}
