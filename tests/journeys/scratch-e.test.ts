import { openHost } from '../../playground/host/open-host';
import type { Host, HostOptions } from '../../playground/host/host';
import { lastToast, openJourney, openWith, rowsOf, writesOf } from './journey';

const PLAN: Record<string, string[][]> = {
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
};
const made = (
  statements: string,
  plan: Record<string, unknown[][]> = PLAN,
  options: Partial<HostOptions> = {},
): Host => {
  const maker = openHost({
    bundle: {
      'Code.js': `function make() { const book = SpreadsheetApp.getActiveSpreadsheet();
   const plan = ${JSON.stringify(plan)};
   for (const [name, rows] of Object.entries(plan)) { const tab = book.insertSheet(name); if (rows.length) tab.getRange(1, 1, rows.length, rows[0].length).setValues(rows); }
   const tab = (name) => book.getSheetByName(name);
   ${statements} }`,
    },
    user: 'owner@example.com',
    ...options,
  });
  maker.run('make');
  return openJourney({ saved: maker.save(), user: 'owner@example.com' });
};
const mine = (host: Host, names: readonly string[]) =>
  JSON.stringify(
    host.workbook.tabs.filter(({ name }) => names.includes(name)).map((tab) => ({ ...tab, used: undefined })),
  ) + JSON.stringify(host.workbook.protections);
const report = (label: string, host: Host, names = Object.keys(PLAN)) => {
  const before = mine(host, names);
  let crash = '';
  try {
    host.run('runGapAnalysis');
  } catch (e) {
    crash = String(e);
  }
  const alerts = JSON.stringify(host.screen.alerts);
  const gaps = host.workbook.tabs.some(({ name }) => name === 'Gaps')
    ? rowsOf(host, 'Gaps').map((r) =>
        [r['Severity'], r['Rule'], r['Gap'], r['What we saw'], r['Item']]
          .map((t) => (t ?? '').slice(0, 160))
          .join(' | '),
      )
    : [];
  const toast = lastToast(host);
  const same = mine(host, names) === before;
  let second: unknown = '';
  try {
    host.run('runGapAnalysis');
    second = writesOf(host);
  } catch (e) {
    second = String(e);
  }
  const sum = host.workbook.tabs.some(({ name }) => name === 'Summary')
    ? host
        .values('Summary')
        .filter((r) => /left out|cannot|No tab|not found|two|twice|Also|could not/i.test(r.join(' ')))
        .map((r) => r.filter(Boolean).join(' | ').slice(0, 200))
    : [];
  console.log(
    `${label}: ${toast}\ncrash=${crash} alerts=${alerts} same=${same} second=${second}\n${gaps.join('\n')}\n--\n${sum.slice(0, 3).join('\n')}`,
  );
};
test('all', () => {
  report('base', made(''));
  report(
    'multi-select',
    made(
      `tab('Squads').getRange('D2').setValue('CO-1, CO-3'); tab('Squads').getRange('D4').setValue('CO-2,CO-1'); tab('Roadmap').getRange('C2').setValue('PO-1, PO-3');`,
    ),
  );
  report(
    'merged',
    made(
      `for (const name of ['Goals','Squads','Roadmap']) { const t = tab(name); t.insertRowsBefore(1, 2); t.getRange('A1').setValue('Our plan ' + name); t.getRange('A1:D1').merge(); t.getRange('A2').setValue('What'); t.getRange('A2:B2').merge(); t.getRange('C2').setValue('Who'); t.getRange('C2:D2').merge(); }`,
    ),
  );
  report(
    'hidden+filter',
    made(
      `tab('Squads').hideRows(3); tab('Squads').hideColumns(1); const f = tab('Roadmap').getRange('A1:F4').createFilter(); f.setColumnFilterCriteria(6, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Ben']).build()); tab('Goals').hideSheet();`,
    ),
  );
  report(
    'checkboxes',
    made(
      `tab('Roadmap').getRange('G1').setValue('Done?'); tab('Roadmap').getRange('G2:G200').insertCheckboxes(); tab('Squads').getRange('A5:A60').insertCheckboxes();`,
    ),
  );
  report('checkbox in status', made(`tab('Roadmap').getRange('E2:E4').insertCheckboxes();`));
  report(
    'errors',
    made(
      `tab('Goals').getRange('C3').setFormula('=1/0'); tab('Squads').getRange('D2').setFormula('=VLOOKUP("x";A1:B2;2;FALSE)'); tab('Roadmap').getRange('D2').setFormula('=#REF!'); tab('Roadmap').getRange('A3').setFormula('=NOSUCH()'); tab('Squads').getRange('C4').setFormula('=1/0'); tab('Roadmap').getRange('F4').setFormula('=NA()');`,
    ),
  );
});
