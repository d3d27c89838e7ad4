/** Files with the odd things that people do to tabs, made with a script as Google's own services would make them. */
import type { Host } from '../../playground/host/host';
import { openHost } from '../../playground/host/open-host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { openJourney, rowsOf, writesOf } from './journey';

export const OWNER = 'owner@example.com';

type Cells = readonly (readonly string[])[];

/** A plan without a gap: three goals, an objective and an initiative for each. */
export const PLAN = {
  Goals: [
    ['ID', 'Company goal', 'Weight', 'DRI'],
    ['CO-1', 'Win bigger customers', '50', 'Ines'],
    ['CO-2', 'Keep the ones we have', '30', 'Omar'],
    ['CO-3', 'Run a lean business', '20', 'Noor'],
  ],
  Squads: [
    ['ID', 'Team', 'Objective', 'Supports', 'DRI'],
    ['PO-1', 'Core', 'Big firms can buy without a sales call', 'CO-1', 'Ann'],
    ['PO-2', 'Core', 'Imports never fail', 'CO-2', 'Ben'],
    ['PO-3', 'Mobile', 'The app works offline', 'CO-3', 'Cem'],
  ],
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Effort', 'Status', 'Lead'],
    ['IN-1', 'Self-service contracts', 'PO-1', '5', 'active', 'Ann'],
    ['IN-2', 'Retries', 'PO-2', '3', 'active', 'Ben'],
    ['IN-3', 'Offline cache', 'PO-3', '2', 'active', 'Cem'],
  ],
} satisfies Readonly<Record<string, Cells>>;

/** The plan with a row more on one of its tabs. */
export function planWith(tab: keyof typeof PLAN, ...row: readonly string[]): Readonly<Record<string, Cells>> {
  return { ...PLAN, [tab]: [...PLAN[tab], row] };
}

/**
 * A file with these tabs, on which these statements ran.
 * @param statements see `book`, and `tab(name)`
 */
export function fileOf(statements: string, tabs: Readonly<Record<string, Cells>> = PLAN): SavedWorkbook {
  return withScript(
    `for (const [name, rows] of Object.entries(${JSON.stringify(tabs)})) {
      book.insertSheet(name).getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    }
    ${statements}`,
  );
}

/** The file after its owner ran more statements. */
export function withScript(statements: string, saved?: SavedWorkbook): SavedWorkbook {
  const code = `function make() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const tab = (name) => book.getSheetByName(name);
    ${statements}
  }`;
  const host = openHost({ bundle: { 'Code.js': code }, user: OWNER, saved });
  host.run('make');
  return host.save();
}

/** Everything about these tabs: values, formulas, looks, notes, widths, rules, filters, names, protections, metadata. */
export function everythingOn(host: Host, tabs: ReadonlySet<number>): string {
  const { workbook } = host;
  return JSON.stringify([
    workbook.tabs.filter(({ id }) => tabs.has(id)).map((tab) => ({ ...tab, used: undefined })),
    workbook.names.filter(({ reach }) => tabs.has(reach.sheet)),
    workbook.protections.filter(({ reach }) => tabs.has(reach.sheet)),
    workbook.metadata.filter(({ place }) => place.kind !== 'SPREADSHEET' && tabs.has(place.sheet)),
  ]);
}

/**
 * Runs the gap analysis twice and holds what every file must have: no message of failure, not one tab of the person's
 * changed, and nothing to write the second time.
 * @returns the gaps as `G05 …`, worst first
 */
export function gapsIn(saved: SavedWorkbook): readonly string[] {
  const host = openJourney({ saved, user: OWNER });
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = everythingOn(host, tabs);
  host.run('runGapAnalysis');
  expect(host.screen.alerts.map(({ text }) => text)).toEqual([]);
  const gaps = rowsOf(host, 'Gaps').map(({ Rule = '', Gap = '' }) => `${Rule.slice(0, 3)} ${Gap}`);
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
  expect(everythingOn(host, tabs)).toBe(before);
  return gaps;
}
