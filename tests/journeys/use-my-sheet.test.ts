/** Use my sheet, as the sidebar does it: scan, confirm, and go on working in the sheet. */
import type { Host } from '../../playground/host/host';
import type { TabProposal } from '../../src/core/mapping/proposal';
import { openJourney, rowsOf, writesOf } from './journey';
import { everythingOn, fileOf, OWNER, PLAN } from './odd-file';
import { ask, openSidebar } from './sidebar';

/** Headings that say little: only a person knows what some of them mean. */
const ODD = {
  ...PLAN,
  Roadmap: [['ID', 'Thing to do', 'For', 'Size', 'State', 'Lead'], ...PLAN.Roadmap.slice(1)],
};

function openPlan(tabs: Parameters<typeof fileOf>[1] = PLAN) {
  const host = openJourney({ saved: fileOf('', tabs), user: OWNER });
  const nonce = openSidebar(host);
  const answer = <T>(reply: { ok: true; value: T } | { ok: false; message: string }): T => {
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  const scan = () => answer(ask(host, nonce, 'scanSheet')).tabs;
  const save = (confirmed: readonly TabProposal[]) => ask(host, nonce, 'saveMapping', confirmed);
  const state = () => answer(ask(host, nonce, 'scanSheet'));
  return { host, nonce, scan, save, state };
}

const gapsOf = (host: Host) => {
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  return rowsOf(host, 'Gaps').map(({ Rule = '', Gap = '' }) => `${Rule.slice(0, 3)} ${Gap}`);
};
const summary = (host: Host) => host.values('Summary').flat().join('\n');

test('a scan proposes every table with samples and writes nothing', () => {
  const { host, scan } = openPlan();
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = everythingOn(host, tabs);
  const proposed = scan();
  expect(writesOf(host)).toBe(0);
  expect(everythingOn(host, tabs)).toBe(before);
  expect(
    proposed.map(({ tab, tables }) => [
      tab,
      ...tables.map(({ table, confidence, rows }) => [table, confidence, rows]),
    ]),
  ).toMatchInlineSnapshot(`
   [
     [
       "Goals",
       [
         "companyObjectives",
         "sure",
         3,
       ],
     ],
     [
       "Squads",
       [
         "productObjectives",
         "sure",
         3,
       ],
     ],
     [
       "Roadmap",
       [
         "initiatives",
         "sure",
         3,
       ],
     ],
   ]
  `);
  expect(proposed.find(({ tab }) => tab === 'Squads')?.tables[0]).toMatchInlineSnapshot(`
   {
     "area": {
       "firstColumn": 0,
       "headingRow": 0,
       "lastColumn": 4,
       "lastRow": 3,
     },
     "columns": [
       {
         "column": 0,
         "confidence": "sure",
         "heading": "ID",
         "key": "id",
         "samples": [
           "PO-1",
           "PO-2",
           "PO-3",
         ],
       },
       {
         "column": 1,
         "confidence": "sure",
         "heading": "Team",
         "key": "product",
         "samples": [
           "Core",
           "Mobile",
         ],
       },
       {
         "column": 2,
         "confidence": "sure",
         "heading": "Objective",
         "key": "objective",
         "samples": [
           "Big firms can buy without a sales call",
           "Imports never fail",
           "The app works offline",
         ],
       },
       {
         "column": 3,
         "confidence": "sure",
         "heading": "Supports",
         "key": "companyObjective",
         "samples": [
           "CO-1",
           "CO-2",
           "CO-3",
         ],
       },
       {
         "column": 4,
         "confidence": "sure",
         "heading": "DRI",
         "key": "owner",
         "samples": [
           "Ann",
           "Ben",
           "Cem",
         ],
       },
     ],
     "confidence": "sure",
     "rows": 3,
     "table": "productObjectives",
     "why": "It has the headings “Objective”, “ID” and “Team”.",
   }
  `);
});

test('a saved mapping touches no cell, and survives renamed and moved tabs, moved and inserted columns and rows', () => {
  const { host, scan, save, state } = openPlan();
  const cells = () => JSON.stringify(['Goals', 'Squads', 'Roadmap'].map((tab) => host.values(tab)));
  const before = cells();
  expect(save(scan()).ok).toBe(true);
  expect(cells()).toBe(before);
  host.person.renameTab('Squads', 'Teams 2027');
  host.person.moveTab('Teams 2027', 1);
  host.person.insertRows('Goals', 1, 3);
  host.person.insertColumns('Roadmap', 1);
  host.person.moveColumns('Roadmap', 3, 1, 2);
  expect(state().lost).toEqual([]);
  expect(gapsOf(host)).toEqual([]);
  expect(state().mapping?.tables.map(({ tab }) => tab)).toContain('Teams 2027');
});

test('a column that a person mapped is found again after it was renamed, by the mark that it carries', () => {
  const { host, scan, save, state } = openPlan();
  save(scan());
  host.person.type('Squads', 'D1', 'Why we do it');
  expect(gapsOf(host)).toEqual([]);
  expect(state().lost).toEqual([]);
  const squads = state().mapping?.tables.find(({ table }) => table === 'productObjectives');
  expect(squads?.columns['companyObjective']).toBe('Why we do it');
});

test('a column that was deleted is said in words, closes no gap and invents none', () => {
  const { host, scan, save, state } = openPlan();
  save(scan());
  host.person.deleteColumns('Goals', 3);
  expect(gapsOf(host).filter((gap) => gap.startsWith('G00'))).toEqual([]);
  expect(state().lost.map(({ text }) => text)).toMatchInlineSnapshot(`
   [
     "“Weight” is no longer found on the tab “Goals”, where it was Weight of Company Objectives. Choose Use my sheet to say where it is.",
   ]
  `);
  expect(summary(host)).toContain('“Weight” is no longer found on the tab “Goals”');
});

test('a tab that was deleted is said in words, and its copy is not taken for it', () => {
  const { host, scan, save } = openPlan();
  save(scan());
  host.person.addTab('Goals again');
  host.person.paste('Goals again', 'A1', PLAN.Goals);
  host.person.deleteTab('Goals');
  gapsOf(host);
  expect(summary(host)).toContain('The tab “Goals” with Company Objectives is gone');
});

test('a copy of a mapped tab changes nothing', () => {
  const { host, scan, save } = openPlan();
  save(scan());
  host.person.addTab('Copy of Roadmap');
  host.person.paste('Copy of Roadmap', 'A1', [
    ...PLAN.Roadmap,
    ['IN-9', 'Nonsense', 'PO-9', '1', 'active', ''],
  ]);
  expect(gapsOf(host)).toEqual([]);
});

test('a skipped tab is never read', () => {
  const { host, scan, save } = openPlan();
  save(scan().map((tab) => (tab.tab === 'Roadmap' ? { ...tab, tables: [] } : tab)));
  gapsOf(host);
  expect(summary(host)).toContain('No tab with Initiatives was found.');
});

test('what a person corrects is what is read', () => {
  const { host, nonce, scan, save } = openPlan(ODD);
  const corrected = scan().map((tab) => {
    const [table] = tab.tables;
    if (tab.tab !== 'Roadmap' || !table) return tab;
    const reply = ask(host, nonce, 'readTabAs', {
      sheetId: tab.sheetId,
      area: table.area,
      table: 'initiatives',
    });
    if (!reply.ok) throw new Error(reply.message);
    const keys = ['id', 'initiative', 'productObjective', 'effort', 'status', 'owner'];
    const columns = reply.value.columns.map((column) => ({ ...column, key: keys[column.column] }));
    return { ...tab, tables: [{ ...reply.value, columns }] };
  });
  expect(save(corrected)).toMatchObject({ ok: true });
  expect(gapsOf(host)).toEqual([]);
  expect(scan().find(({ tab }) => tab === 'Roadmap')?.tables[0]).toMatchObject({
    table: 'initiatives',
    confidence: 'sure',
    why: 'You said so.',
  });
});

test('what cannot be kept is refused with all of its reasons, and nothing is saved', () => {
  const { scan, save, state } = openPlan();
  const wrong = scan().map((tab) => ({
    ...tab,
    tables: tab.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        ['objective', 'initiative'].includes(column.key ?? '') ? { ...column, key: 'owner' } : column,
      ),
    })),
  }));
  expect(save(wrong)).toMatchInlineSnapshot(`
   {
     "message": "Company Objectives on “Goals” needs a column for “Objective”: it says what each row is called.
   On “Goals”, “Company goal” and “DRI” cannot all be “Owner”. Choose one of them.
   Product Objectives on “Squads” needs a column for “Objective”: it says what each row is called.
   On “Squads”, “Objective” and “DRI” cannot all be “Owner”. Choose one of them.
   Initiatives on “Roadmap” needs a column for “Initiative”: it says what each row is called.
   On “Roadmap”, “Epic” and “Lead” cannot all be “Owner”. Choose one of them.",
     "ok": false,
   }
  `);
  expect(state().mapping).toBeUndefined();
});

test('set-up lays out no tab for what is mapped', () => {
  const { host, scan, save } = openPlan(ODD);
  save(scan());
  host.run('setUpWorkbook');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Company Objectives');
});
