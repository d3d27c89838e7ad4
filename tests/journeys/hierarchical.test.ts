import type { Host } from '../../playground/host/host';
import { openJourney, rowsOf } from './journey';
import { fileOf, gapsIn, OWNER } from './odd-file';

/** Sheets in which several levels of a plan share rows: true gaps, and links that lead to the cells that people see. */

/** Where the link of each gap leads, with what stands there. */
function linksOf(saved: ReturnType<typeof fileOf>, tab: string): readonly string[] {
  const host = openJourney({ saved, user: OWNER });
  host.run('runGapAnalysis');
  return rowsOf(host, 'Gaps').map(({ Rule = '', Item = '' }, i) => {
    const [, cell = ''] = /range=([A-Z]+\d+)"/.exec(host.formula('Gaps', `E${i + 2}`)) ?? [];
    return `${Rule.slice(0, 3)} ${Item} -> ${cell} ${valueAt(host, tab, cell)}`;
  });
}

function valueAt(host: Host, tab: string, cell: string): string {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return host.values(tab)[Number(row) - 1]?.[column] ?? 'beside the sheet';
}

const BESIDE = {
  OKRs: [
    ['Our plan', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Company objective', 'Product objective', 'Key result', 'Baseline', 'Target', 'Owner'],
    ['Win bigger customers', 'Big firms buy without a call', 'Contracts signed online', '10', '50', 'Ann'],
    ['', '', 'Deals above 100k', '2', '', 'Ben'],
    ['Keep the ones we have', 'Imports never fail', 'Failed imports', '9', '1', ''],
    ['Run a lean business', '', '', '', '', ''],
  ],
};

test('levels side by side', () => {
  const saved = fileOf('', BESIDE);
  expect(gapsIn(saved)).toMatchInlineSnapshot(`
   [
     "G01 Nothing we plan serves “Run a lean business”.",
     "G28 “Failed imports” has no owner.",
   ]
  `);
  expect(linksOf(saved, 'OKRs')).toMatchInlineSnapshot(`
   [
     "G01 Run a lean business -> A7 Run a lean business",
     "G28 Failed imports -> F6 ",
   ]
  `);
});

const MARKED = {
  Plan: [
    ['OKR', 'Owner', 'Baseline', 'Target', 'Due'],
    ['O1: Big firms buy without a call', 'Zoe', '', '', ''],
    ['KR1.1: Contracts signed online', 'Ann', '10', '50', '2026-12-31'],
    ['KR1.2: Deals above 100k', '', '2', '', '2026-12-31'],
    ['O2: Imports never fail', 'Yan', '', '', ''],
  ],
  Goals: [
    ['Company goal', 'DRI'],
    ['Win bigger customers', 'Ines'],
  ],
};

test('objectives and key results in one column', () => {
  const saved = fileOf('', MARKED);
  expect(gapsIn(saved)).toMatchInlineSnapshot(`
   [
     "G17 How will we know that “O2 Imports never fail” worked?",
   ]
  `);
  expect(linksOf(saved, 'Plan')).toMatchInlineSnapshot(`
   [
     "G17 O2 Imports never fail -> A5 O2: Imports never fail",
   ]
  `);
});

const TYPED = {
  Backlog: [
    ['Type', 'Title', 'Owner', 'Effort', 'Status'],
    ['Company goal', 'Win bigger customers', 'Ines', '', ''],
    ['Objective', 'Big firms buy without a call', 'Zoe', '', 'Active'],
    ['Initiative', 'Self-service contracts', 'Ann', '5', 'In progress'],
    ['Initiative', 'Price tiers', '', '3', 'Planned'],
    ['Objective', 'Imports never fail', 'Yan', '', 'Active'],
    ['Company goal', 'Run a lean business', 'Noor', '', ''],
  ],
};

test('a column that says what each row is', () => {
  const saved = fileOf('', TYPED);
  expect(gapsIn(saved)).toMatchInlineSnapshot(`
   [
     "G01 Nothing we plan serves “Run a lean business”.",
     "G07 We promise “Imports never fail”, but the plan lists no work for it.",
     "G28 “Price tiers” has no owner.",
   ]
  `);
  expect(linksOf(saved, 'Backlog')).toMatchInlineSnapshot(`
   [
     "G01 Run a lean business -> B7 Run a lean business",
     "G07 Imports never fail -> B6 Imports never fail",
     "G28 Price tiers -> C5 ",
   ]
  `);
});

const NAMED = {
  Squads: [
    ['Team', 'Objective', 'Company objective', 'Owner'],
    ['Core', 'Big firms buy without a call', 'Growth', 'Zoe'],
    ['Core', 'Imports never fail', 'Trust', 'Yan'],
    ['Mobile', 'The app works offline', 'trust', 'Xu'],
    ['Mobile', 'Fewer clicks to pay', '', 'Xu'],
  ],
  Roadmap: [
    ['Epic', 'Objective', 'Effort', 'Status', 'Lead'],
    ['Self-service contracts', 'Big firms buy without a call', '5', 'active', 'Ann'],
    ['Retries', 'Imports never fail', '3', 'active', 'Ben'],
  ],
};

test('company objectives that are only named', () => {
  const saved = fileOf('', NAMED);
  expect(gapsIn(saved)).toMatchInlineSnapshot(`
   [
     "G07 We promise “The app works offline”, but the plan lists no work for it.",
     "G03 “Fewer clicks to pay” does not say which company objective it helps.",
     "G07 We promise “Fewer clicks to pay”, but the plan lists no work for it.",
   ]
  `);
  expect(linksOf(saved, 'Squads')).toMatchInlineSnapshot(`
   [
     "G07 The app works offline -> B4 The app works offline",
     "G03 Fewer clicks to pay -> B5 Fewer clicks to pay",
     "G07 Fewer clicks to pay -> B5 Fewer clicks to pay",
   ]
  `);
});
