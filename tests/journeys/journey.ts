/** A person at the local Sheets, with the built bundle. */
import { openHost } from '../../playground/host/open-host';
import type { Host, HostOptions } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { Cells } from '../../src/core/tables/cell';

/** A Sunday in the last quarter, at eleven in the file's zone. */
const TODAY = '2026-11-22';

export function openJourney(options: Partial<HostOptions> = {}): Host {
  const host = openHost({ bundle: 'dist', now: () => new Date(`${TODAY}T10:00:00Z`), ...options });
  host.open();
  return host;
}

/** A file whose tabs a person filled by hand. */
export function openWith(tabs: Readonly<Record<string, Cells>>, options: Partial<HostOptions> = {}): Host {
  const host = openJourney(options);
  for (const [name, cells] of Object.entries(tabs)) {
    host.person.addTab(name);
    if (cells.length > 0) {
      host.person.paste(
        name,
        'A1',
        cells.map((row) => row.map(String)),
      );
    }
  }
  return host;
}

let sample: SavedWorkbook | undefined;

/** The sample plan after its first check; it is filled in once for all tests of a file. */
export function openCheckedSample(options: Partial<HostOptions> = {}): Host {
  if (!sample) {
    const host = openJourney();
    host.run('startWithSample');
    host.run('runGapAnalysis');
    sample = host.save();
  }
  return openJourney({ ...options, saved: sample });
}

/** Rows of a tab as objects by heading, the headings being in its first row. */
export function rowsOf(host: Host, tab: string): readonly Readonly<Record<string, string>>[] {
  const headings = headingsOf(host, tab);
  const [, ...rows] = host.values(tab);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
}

/** What the columns are called, without the switch that the first of them shows on our own tabs. */
export function headingsOf(host: Host, tab: string): readonly string[] {
  return (host.values(tab)[0] ?? []).map((heading) => heading.replace(/\n\(Messages: .*\)$/, ''));
}

/** How many calls of the last execution wrote cells. */
export function writesOf(host: Host): number {
  const calls = host.log.at(-1)?.callsByName ?? {};
  const writing = /^(Range|RangeList|Sheet|Spreadsheet)\.(set|clear|insert|delete|append|add|hide|create)/;
  return Object.entries(calls).reduce((sum, [name, count]) => sum + (writing.test(name) ? count : 0), 0);
}

/** What the last message on screen said. */
export function lastToast(host: Host): string {
  return host.screen.toasts.at(-1)?.message ?? '';
}
