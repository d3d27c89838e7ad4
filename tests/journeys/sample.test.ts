import { builtFiles } from './scoped-bundle';
import { lastToast, openJourney, rowsOf, writesOf } from './journey';

const withSample = () => {
  const host = openJourney();
  host.run('startWithSample');
  return host;
};

test('the sample plan lays out every tab and fills the plan', () => {
  const host = withSample();
  expect(lastToast(host)).toMatchInlineSnapshot(
    `"The sample plan is in place. Choose Run gap analysis to see what does not line up."`,
  );
  const counts = [
    'Company Objectives',
    'Product Objectives',
    'Key Results',
    'Initiatives',
    'Evidence',
    'Stakeholders',
  ].map((tab) => `${tab} ${rowsOf(host, tab).length}`);
  expect(counts).toMatchInlineSnapshot(`
   [
     "Company Objectives 5",
     "Product Objectives 12",
     "Key Results 30",
     "Initiatives 40",
     "Evidence 25",
     "Stakeholders 15",
   ]
  `);
});

test('the analysis fills Gaps, Coverage and Summary', () => {
  const host = withSample();
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(lastToast(host)).toMatchInlineSnapshot(
    `"66 open gaps (16 critical, 25 high), 66 new, 0 fixed. Alignment score 77.6. 5 rules could not be checked. See the Summary tab."`,
  );
  expect(
    host
      .values('Summary')
      .slice(0, 22)
      .map((row) => row.slice(0, 3).join(' | ')),
  ).toMatchInlineSnapshot(`
   [
     "Summary of the sample plan |  | Messages: on",
     "1 of 5 company goals is served only weakly.
   9 % of effort cannot be traced to a company goal.
   “CO-4 Pass the security audit that hospitals and chains ask for” has 20 % of the weight and gets 3 % of the effort. |  | ",
     "Last change | 2026-11-22 11:00 | The last gap analysis that changed something. Formulas may take this cell, named LastCheck.",
     "Score | Value | What it rests on",
     "Alignment score | 77.6 | From 0 to 100, out of coverage 40 %, traceability 30 % and investment match 30 %.",
     "Coverage | 79% | 33 links to 5 company objectives.",
     "Traceability | 85% | 40 of 47 product objectives and initiatives say what they are for.",
     "Investment match | 68% | Effort is known for 33 of 34 initiatives. 2 ideas left out.",
     "Net support |  | Nobody has been asked yet.",
     "Open gaps | 66 | 16 critical, 25 high, 23 medium and 2 low. 0 accepted with a reason.",
     " |  | ",
     "Severity | Rule | Ten worst gaps",
     "Critical | G38 Under-investment | We say that “CO-1 Firms that join us stay, and grow with us” is 35 % of what matters, and spend 24 % on it.",
     "Critical | G09 Conflict | “PO-8 Restaurants book a repair themselves, at any hour” works against “CO-3 Get paid faster, and help our customers get paid faster”. (and 1 more gap on it)",
     "Critical | G33 Timing mismatch | “IN-18 Temperature log from wireless probes” lands after every result that it could help is due.",
     "Critical | G21 No target or no date | “KR-5 Vans have their stock checked in the app” has no target.",
     "Critical | G01 Unserved company objective | Nothing we plan serves “CO-4 Pass the security audit that hospitals and chains ask for”.",
     "Critical | G32 Behind pace | “KR-18 Inspection reports accepted without a question, from 74 % to 95 %” is past its date and short of its target.",
     "Critical | G28 No single owner | “IN-9 Roles and rights by depot” has more than one owner.",
     "Critical | G44 Weak evidence, big effort | “IN-8 Board for several depots” is one of the largest pieces of work, and rests on weak evidence.",
     "Critical | G28 No single owner | “IN-21 Calendar of free slots” has no owner.",
     "Critical | G36 Priority mismatch | “IN-28 Card payment at the door” is one of the largest pieces of work, and serves what weighs least.",
   ]
  `);
  expect(host.values('Coverage').map((row) => row.join(' | '))).toMatchInlineSnapshot(`
   [
     "ID
   (Messages: on) | Company objective | Weight | Coverage | Coverage bar | Strong links | Medium links | Weak links | Works against | Share of effort | Weight and effort | Investment index | Open gaps | Net support | Response rate | Consent | Alignment age | Answers",
     "CO-1 | Firms that join us stay, and grow with us | 35% | 100% | ██████████ | 4 | 0 | 5 | 0 | 24% | ▁█▆ | 0.7 | 30 |  |  |  |  | ",
     "CO-2 | Win firms with 50 technicians and more | 25% | 100% | ██████████ | 4 | 1 | 5 | 0 | 34% | ▁▆█ | 1.4 | 32 |  |  |  |  | ",
     "CO-3 | Get paid faster, and help our customers get paid faster | 10% | 96% | ██████████ | 1 | 1 | 5 | 1 | 25% | ▁▄█ | 2.5 | 20 |  |  |  |  | ",
     "CO-4 | Pass the security audit that hospitals and chains ask for | 20% | 27% | ███░░░░░░░ | 0 | 0 | 3 | 0 | 3% | ▁█▂ | 0.1 | 6 |  |  |  |  | ",
     "CO-5 | Take our first twenty customers in the Netherlands | 10% | 43% | ████░░░░░░ | 0 | 1 | 2 | 0 | 6% | ▁█▅ | 0.6 | 11 |  |  |  |  | ",
   ]
  `);
  expect(rowsOf(host, 'Gaps')[0]).toMatchInlineSnapshot(`
   {
     "Due": "",
     "Fingerprint": "o62a5474cw @companyObjectives11 #companyObjectives.objective.8ewl9st6wg",
     "First seen": "2026-11-22",
     "Fixed on": "",
     "Gap": "We say that “CO-1 Firms that join us stay, and grow with us” is 35 % of what matters, and spend 24 % on it.",
     "ID": "G38-4tn8eibbpt",
     "Item": "CO-1 Firms that join us stay, and grow with us",
     "Next step": "Move work towards it, or lower its weight on purpose.",
     "Note": "",
     "Owner": "",
     "Review on": "",
     "Rule": "G38 Under-investment",
     "Severity": "Critical",
     "Status": "Open",
     "What we saw": "Weight 35 %, effort 24 %, counted on 33 of 34 initiatives.",
     "Why it matters": "What gets less effort than its weight will move more slowly than we say.",
   }
  `);
});

test('every rule that the sample was given something for has found it', () => {
  const host = withSample();
  host.run('runGapAnalysis');
  const rules = new Set(rowsOf(host, 'Gaps').map(({ Rule = '' }) => Rule.slice(0, 3)));
  expect([...rules].sort().join(' ')).toMatchInlineSnapshot(
    `"G00 G01 G02 G03 G04 G05 G06 G07 G09 G10 G12 G13 G14 G16 G17 G20 G21 G22 G23 G24 G25 G26 G28 G29 G30 G32 G33 G36 G38 G39 G40 G41 G43 G44 G45 G46 G51 G55 G56 G68 G69 G70"`,
  );
});

test('a second run writes nothing, and neither does another set-up', () => {
  const host = withSample();
  host.run('runGapAnalysis');
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
  host.run('setUpWorkbook');
  expect(lastToast(host)).toBe('Every tab is there already. Nothing was changed.');
  expect(writesOf(host)).toBe(0);
});

test('a mended cell closes its gap and moves the score, in the cell as well', () => {
  const host = withSample();
  host.person.addTab('Mine');
  host.person.type(
    'Mine',
    'A1',
    '=ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives;CurrentPeriod)',
  );
  host.run('runGapAnalysis');
  const live = () => Number(host.value('Mine', 'A1'));
  const before = live();
  expect(Math.round(before * 10) / 10).toBe(Number(host.value('Summary', 'B5')));
  const security = host.values('Alignment Map')[0]?.findIndex((heading) => heading.startsWith('CO-4')) ?? -1;
  host.person.type('Alignment Map', `${String.fromCharCode(65 + security)}2`, '9');
  expect(live()).toBeGreaterThan(before);
  host.run('runGapAnalysis');
  expect(Math.round(live() * 10) / 10).toBe(Number(host.value('Summary', 'B5')));
  expect(rowsOf(host, 'Gaps').find(({ Rule }) => Rule?.startsWith('G01'))).toMatchObject({ Status: 'Fixed' });
});

test('the sample never mixes with a plan that is there already', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  host.person.type('Product Objectives', 'C2', 'Ours');
  host.run('startWithSample');
  expect(host.screen.alerts.at(-1)?.text).toMatchInlineSnapshot(
    `"The sample plan needs empty tabs, so that it never mixes with yours, but these have rows: Product Objectives. Start it in a new file."`,
  );
  expect(rowsOf(host, 'Company Objectives')).toEqual([]);
});

test('Remove the sample takes all of it away, and leaves what a person added', () => {
  const host = withSample();
  host.run('runGapAnalysis');
  const last = rowsOf(host, 'Product Objectives').length + 2;
  host.person.type('Product Objectives', `C${last}`, 'Ours');
  host.screen.answers.push('YES');
  host.run('removeSample');
  expect(host.log.at(-1)?.console).toEqual([]);
  expect(host.screen.alerts.at(-1)?.text).toMatchInlineSnapshot(
    `"Remove the sample plan? Its rows leave the plan tabs and the map, and Gaps, Coverage, Summary and History are emptied. Rows that you added yourself stay."`,
  );
  expect(rowsOf(host, 'Product Objectives')).toEqual([expect.objectContaining({ Objective: 'Ours' })]);
  for (const tab of [
    'Vision',
    'Company Objectives',
    'Key Results',
    'Initiatives',
    'Evidence',
    'Stakeholders',
    'Gaps',
    'Coverage',
    'History',
  ]) {
    expect([tab, rowsOf(host, tab)]).toEqual([tab, []]);
  }
  expect(host.values('Alignment Map')).toEqual([['Product objective', 'What it says']]);
  expect(host.values('Summary').flat().join('')).toBe('');
  expect(rowsOf(host, 'Settings').find(({ Setting }) => Setting?.startsWith('Capacity'))).toMatchObject({
    Value: '',
  });
  host.run('startWithSample');
  expect(host.screen.alerts.at(-1)?.text).toContain('Product Objectives');
});

test('a dashboard of live formulas comes with the sample, and goes with it', () => {
  const host = withSample();
  const rows = host.values('Dashboard').map((row) => row.join(' | '));
  expect([...rows.slice(3, 8), ...rows.slice(19, 24)]).toMatchInlineSnapshot(`
   [
     "Alignment | Value | Weight | What it rests on | Picture",
     "Alignment score | 77.6 |  | From 0 to 100 | ",
     "Coverage | 79% | 40% | 33 links to 5 company objectives | ████████░░",
     "Traceability | 85% | 30% | 40 of 47 product objectives and initiatives | █████████░",
     "Investment match | 68% | 30% | Effort of 33 of 34 initiatives | ███████░░░",
     "Key result | Progress | Confidence | What will have changed | Picture",
     "KR-1 | 27% | 50% | Replanning after a sick call takes 10 minutes instead of 47 | ███░░░░░░░",
     "KR-2 | 57% | 60% | Jobs moved by hand fall from 14 to 6 a day | ██████░░░░",
     "KR-3 | 99% | 80% | Arrival windows that we promise are kept as often as today | ██████████",
     "KR-4 | 57% | 75% | Second visits for a missing part fall from 22 % to 15 % | ██████░░░░",
   ]
  `);
  expect(rows.join()).not.toMatch(/#(ERROR|NAME|REF|VALUE|N\/A)/);
  host.run('runGapAnalysis');
  expect(host.values('Dashboard').map((row) => row.join(' | '))).toEqual(rows);
  host.screen.answers.push('YES');
  host.run('removeSample');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Dashboard');
});

test('No keeps the sample', () => {
  const host = withSample();
  host.screen.answers.push('NO');
  host.run('removeSample');
  expect(rowsOf(host, 'Company Objectives')).toHaveLength(5);
});

test('the bare score and the one with LastCheck read the tabs', () => {
  const host = withSample();
  host.run('runGapAnalysis');
  host.person.addTab('Mine');
  host.person.type('Mine', 'A1', '=ALIGNMENT_SCORE()');
  host.person.type('Mine', 'A2', '=ALIGNMENT_SCORE(LastCheck)');
  const scores = [host.value('Mine', 'A1'), host.value('Mine', 'A2')].map(
    (text) => Math.round(Number(text) * 10) / 10,
  );
  expect(scores).toEqual([Number(host.value('Summary', 'B5')), Number(host.value('Summary', 'B5'))]);
});

test('Help opens, and says what every tab, function and rule is for', () => {
  const host = openJourney();
  host.run('showHelp');
  const texts = host.values('Help').map((row) => row.join(' | '));
  expect(texts.filter((text) => /=ALIGNMENT_SCORE|^G01|\| Coverage \|/.test(text))).toMatchInlineSnapshot(`
   [
     " | Coverage | How well linked work covers a company objective: one strong link 90 %, strong and medium 93 %, three weak 27 %.",
     " | Coverage | One row a company objective: weight, coverage, links, effort, open gaps, what people said.",
     " | =ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives) | Formula: 100 x (0.40 x weighted coverage + 0.30 x traceability + 0.30 x investment match). A part without data is left out and the others take its place. For a row: the weighted mean of contributions, divided by 9, times 100.",
     "G01 | Unserved company objective (High) | The company counts on it, and nothing that we plan will move it.",
   ]
  `);
});

test('Help that an earlier Throughline wrote is written anew, and Help that is as it should be is not touched', () => {
  const host = openJourney();
  const writtenTo = () => host.log.at(-1)?.callsByName['Range.setValues'];
  host.run('showHelp');
  const fresh = host.values('Help');
  host.run('showHelp');
  expect(writtenTo()).toBeUndefined();
  host.person.type('Help', 'C3', 'What it said a year ago');
  host.person.type('Help', `B${fresh.length + 5}`, 'A line that is no more');
  host.run('showHelp');
  expect(writtenTo()).toBe(3);
  const trimmed = host.values('Help').filter((row, i) => i < fresh.length || row.some((cell) => cell !== ''));
  expect(trimmed).toEqual(fresh);
  host.run('showHelp');
  expect(writtenTo()).toBeUndefined();
  expect(host.screen.alerts).toEqual([]);
});

test('a tab that somebody made narrower grows when an analysis needs the room', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  host.person.deleteColumns('Coverage', 8, 19);
  host.person.type('Company Objectives', 'B2', 'Firms stay with us');
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(host.value('Coverage', 'B2')).toBe('Firms stay with us');
  host.person.deleteColumns('Alignment Map', 5, 22);
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(host.value('Alignment Map', 'E1')).not.toBe('');
});

test.each([
  ['data-sample', 'startWithSample'],
  ['data-help', 'setUpWorkbook'],
])('%s that was not pushed along is our fault, and nothing of the file has changed', (page, command) => {
  const { [`${page}.html`]: _, ...bundle } = builtFiles();
  const host = openJourney({ bundle });
  const before = host.save();
  host.run(command);
  expect(host.screen.alerts.at(-1)?.text).toContain('Sorry, something went wrong on our side.');
  expect(host.log.at(-1)?.console.join()).toContain(`No HTML file named ${page} was found.`);
  expect(host.save().workbook).toEqual(before.workbook);
});
