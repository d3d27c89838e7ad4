/** A person who works in the file while a command runs, and remembers what must still be there when it is over. */
import type { Host } from '../../playground/host/host';
import { Refusal } from '../../playground/host/model/refusal';
import type { Chance } from './chance';

/** A text of the person's, and what stands first in its row: whatever moves the one moves the other. */
interface Kept {
  readonly text: string;
  readonly beside: string;
}

export interface BusyPerson {
  /** Does one thing, and says what. */
  readonly act: () => string;
  /** What of the person's is gone, doubled, or beside something else. @param mayEmpty the rest of a row may be taken away */
  readonly faults: (mayEmpty: boolean) => readonly string[];
}

const THEIRS = ['Goals', 'Squads', 'Roadmap', 'People'];
const OURS = ['Gaps', 'Reviews', 'Coverage'];
/** Others of ours, which only runs write to. */
const PAGES = ['Summary', 'History', 'Settings', 'Review Log', 'Changes', 'Dismissed'];
/** Free on every one of these tabs. */
const COLUMN = 'X';
const COLUMN_AT = 24;
/** That come in before it. */
const MORE_COLUMNS = 6;
const LONG_PASTE = 5000;

export function busyPerson(host: Host, { number, pick }: Chance): BusyPerson {
  const { person } = host;
  const kept = new Map<string, Kept>();
  const nameNow = new Map([...THEIRS, ...OURS, ...PAGES].map((name) => [name, name]));
  let made = 0;
  const tabs = (names: readonly string[]) =>
    names.filter((name) => host.workbook.tabs.some((tab) => tab.name === nameNow.get(name)));
  const nameOf = (name: string) => nameNow.get(name) ?? name;
  const lastRow = (tab: string) => Math.max(2, host.values(tab).length);
  const aRow = (tab: string) => 2 + number(lastRow(tab) - 1);
  const forgetRow = (tab: string, row: number) => {
    const held = new Set(host.values(tab)[row - 1]);
    for (const { text } of kept.values()) if (held.has(text)) kept.delete(text);
  };
  for (const tab of tabs([...THEIRS, ...OURS])) {
    for (const row of host.values(tab).slice(1)) {
      for (const text of row.filter((cell) => /^(T-\d|ask Omar|mine: beside)/.test(cell))) {
        kept.set(text, { text, beside: row[0] ?? '' });
      }
    }
  }

  const acts: readonly (() => string)[] = [
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const row = aRow(tab);
      const width = host.workbook.tabs.find(({ name }) => name === tab)?.columns.count ?? 0;
      if (width < COLUMN_AT) return `finds no room on ${tab}`;
      made += 1;
      const text = `mine ${made}`;
      forgetRow(tab, row);
      const shown = host.values(tab)[row - 1] ?? [];
      for (const old of shown.filter((cell) => /^(T-\d|ask Omar)/.test(cell))) {
        kept.set(old, { text: old, beside: shown[0] ?? '' });
      }
      person.type(tab, `${COLUMN}${row}`, text);
      kept.set(text, { text, beside: shown[0] ?? '' });
      return `types “${text}” on ${tab}, row ${row}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const column = 1 + number(3);
      person.sort(tab, `A2:Z${lastRow(tab)}`, column, number(2) === 0);
      return `sorts ${tab} by column ${column}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const row = aRow(tab);
      person.insertRows(tab, row, 1 + number(3));
      return `inserts rows on ${tab} before ${row}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const row = aRow(tab);
      forgetRow(tab, row);
      person.deleteRows(tab, row);
      return `deletes row ${row} of ${tab}`;
    },
    () => {
      const first = pick(tabs([...THEIRS, ...OURS]));
      const now = `${first} ${(made += 1)}`;
      person.renameTab(nameOf(first), now);
      nameNow.set(first, now);
      return `calls ${first} “${now}”`;
    },
    () => {
      const tab = nameOf(pick(tabs(THEIRS)));
      const column = pick(['B', 'D', 'E']);
      person.type(tab, `${column}1`, `Heading ${(made += 1)}`);
      return `changes the heading ${column}1 of ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const row = aRow(tab);
      person.hideRows(tab, row, 2, number(2) === 0);
      return `hides rows of ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      person.hideTab(tab, number(2) === 0);
      return `hides ${tab} or shows it`;
    },
    () => {
      const tab = nameOf(pick(tabs(THEIRS)));
      person.moveTab(tab, 1 + number(3));
      return `moves ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const [from, to] = [2 + number(6), 2 + number(6)];
      person.moveColumns(tab, from, 1, to);
      return `moves column ${from} of ${tab} to ${to}`;
    },
    () => {
      const tab = nameOf(pick(tabs(THEIRS)));
      const column = 2 + number(4);
      const held = new Set(host.values(tab).map((row) => row[column - 1]));
      for (const { text } of kept.values()) if (held.has(text)) kept.delete(text);
      person.deleteColumns(tab, column);
      return `deletes column ${column} of ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs(THEIRS)));
      const from = aRow(tab);
      person.moveRows(tab, from, 1, aRow(tab));
      return `moves row ${from} of ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs(THEIRS)));
      const row = aRow(tab);
      const before = host.value(tab, `B${row}`);
      person.type(tab, `B${row}`, 'a slip');
      person.type(tab, `B${row}`, before);
      return `types on ${tab}, row ${row}, and undoes it`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS, ...PAGES])));
      const cells = pick(['', `A2:C${lastRow(tab)}`, '1:1', `B${aRow(tab)}`]);
      person.protect(tab, cells, []);
      return `protects ${cells || 'all'} of ${tab}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const column = 1 + number(3);
      const shown = host.values(tab)[aRow(tab) - 1]?.[column - 1] ?? '';
      person.filter(tab, `A1:Z${lastRow(tab)}`, column, [shown]);
      return `filters ${tab} by column ${column}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const [hides, by] = [1 + number(3), 1 + number(3)];
      const shown = host.values(tab)[aRow(tab) - 1]?.[hides - 1] ?? '';
      person.filter(tab, `A1:Z${lastRow(tab)}`, hides, [shown]);
      person.sortFiltered(tab, by, number(2) === 0);
      return `filters ${tab} by column ${hides} and sorts what is left by column ${by}`;
    },
    () => {
      const tab = nameOf(pick(tabs([...THEIRS, ...OURS])));
      const column = 2 + number(8);
      person.insertColumns(tab, column);
      return `inserts a column on ${tab} before ${column}`;
    },
    () => {
      if (number(8) !== 0) return acts[0]?.() ?? '';
      const name = `Pasted ${(made += 1)}`;
      person.addTab(name);
      person.paste(
        name,
        'A1',
        Array.from({ length: LONG_PASTE }, (_, i) => [`${name} row ${i + 1}`, '1']),
      );
      for (const row of [1, LONG_PASTE]) {
        const text = `${name} row ${row}`;
        kept.set(text, { text, beside: text });
      }
      return `pastes ${LONG_PASTE} rows`;
    },
  ];

  return {
    act: () => {
      try {
        return pick(acts)();
      } catch (error) {
        // Sheets does not let people do everything everywhere, such as moving a row into itself.
        if (error instanceof Refusal) return `is refused: ${error.message}`;
        throw error;
      }
    },
    faults: (mayEmpty) => {
      const places = placesOf(host);
      return [...kept.values()].flatMap(({ text, beside }) => {
        const found = places.get(text) ?? [];
        if (found.length !== 1) return [`“${text}” stands ${found.length} times`];
        return beside === '' || found[0] === beside || (mayEmpty && found[0] === '')
          ? []
          : [`“${text}” stood beside ${beside}, now beside ${found[0]}`];
      });
    },
  };
}

/** What stands first in the rows that hold a text, by the text. */
function placesOf(host: Host): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { name } of host.workbook.tabs) {
    if (name === 'Changes') continue;
    for (const row of host.values(name)) {
      for (const text of new Set([row[0] ?? '', ...row.slice(1, COLUMN_AT + MORE_COLUMNS)])) {
        if (text !== '') places.set(text, [...(places.get(text) ?? []), row[0] ?? '']);
      }
    }
  }
  return places;
}
