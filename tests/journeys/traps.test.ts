import { openJourney, rowsOf } from './journey';
import { everythingOn, fileOf, gapsIn, OWNER, PLAN, planWith } from './odd-file';

/** What people do to cells and tabs. */

test('the plan that all the traps are set in has no gap', () => {
  expect(gapsIn(fileOf(''))).toEqual([]);
});

test('set-up leaves every tab of the person as it was', () => {
  const host = openJourney({
    saved: fileOf(`tab('Goals').getRange('B2').setNote('ask Ines');`),
    user: OWNER,
  });
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = everythingOn(host, tabs);
  host.run('setUpWorkbook');
  expect(host.screen.alerts).toEqual([]);
  expect(everythingOn(host, tabs)).toBe(before);
});

test('a drop-down with several answers counts for each of them', () => {
  const several = `
    tab('Squads').getRange('D2').setValue('CO-1, CO-3');
    tab('Squads').getRange('D4').setValue('CO-9, CO-1');
    tab('Roadmap').getRange('C2').setValue('PO-1,PO-3');`;
  expect(gapsIn(fileOf(several)).filter((gap) => /^G0[1345]/.test(gap))).toEqual([
    'G05 “PO-3 The app works offline” points to “CO-9”, which is not on the list.',
  ]);
});

test('merged cells above the headings are no headings', () => {
  const merged = `
    for (const name of ['Goals', 'Squads', 'Roadmap']) {
      const sheet = tab(name);
      sheet.insertRowsBefore(1, 2);
      sheet.getRange('A1').setValue('The plan: ' + name);
      sheet.getRange('A1:D1').merge();
      sheet.getRange('A2').setValue('What');
      sheet.getRange('A2:B2').merge();
      sheet.getRange('C2').setValue('Who');
      sheet.getRange('C2:D2').merge();
    }`;
  expect(gapsIn(fileOf(merged))).toEqual([]);
});

test('rows, columns and tabs that are hidden or filtered away still count', () => {
  const hidden = `
    tab('Squads').hideRows(3);
    tab('Squads').hideColumns(1);
    tab('Goals').hideSheet();
    const others = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Ben', 'Cem']).build();
    tab('Roadmap').getRange('A1:F4').createFilter().setColumnFilterCriteria(6, others);
    tab('Roadmap').getRange('C4').setValue('');`;
  expect(gapsIn(fileOf(hidden))).toEqual([
    'G07 We promise “PO-3 The app works offline”, but the plan lists no work for it.',
    'G38 We say that “CO-3 Run a lean business” is 20 % of what matters, and spend 0 % on it.',
    'G04 We plan 2 person-weeks on “IN-3 Offline cache” and cannot say what for.',
  ]);
});

test('rows of checkboxes below a table are no rows of it', () => {
  const boxes = `
    tab('Roadmap').getRange('G1').setValue('Done?');
    tab('Roadmap').getRange('G2:G200').insertCheckboxes();
    tab('Squads').getRange('F5:F60').insertCheckboxes();`;
  expect(gapsIn(fileOf(boxes))).toEqual([]);
});

test('a checkbox where a status belongs is named with its rows', () => {
  expect(gapsIn(fileOf(`tab('Roadmap').getRange('E2:E4').insertCheckboxes();`))).toEqual([
    'G00 3 cells in "Status" on Roadmap cannot be read.',
  ]);
});

const broken = (a1: string) =>
  fileOf(`tab('${a1.split('!')[0]}').getRange('${a1.split('!')[1]}').setFormula('=NOSUCH()');`);

test('a broken formula where an owner belongs is one gap, with its cell', () => {
  const host = openJourney({ saved: broken('Roadmap!F4'), user: OWNER });
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').map((row) => [row['Gap'], row['What we saw']])).toEqual([
    ['1 formula in "Lead" on Roadmap does not work.', 'F4 shows #NAME?.'],
  ]);
});

test('an unknown weight makes no other objective look starved', () => {
  expect(gapsIn(broken('Goals!C3'))).toEqual(['G68 1 formula in "Weight" on Goals does not work.']);
});

test('an unknown effort is no effort of zero', () => {
  expect(gapsIn(broken('Roadmap!D2'))).toEqual([
    'G68 1 formula in "Effort" on Roadmap does not work.',
    'G42 Too few initiatives say how much effort they take.',
  ]);
});

// The cell does say something that nobody can read; what it could have served says so.
test('a broken formula where a link belongs does not make its objective an orphan', () => {
  const host = openJourney({ saved: broken('Squads!D2'), user: OWNER });
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').map((row) => [row['Gap'], row['What we saw']])).toEqual([
    [
      'Nothing we plan serves “CO-1 Win bigger customers”.',
      'It carries 50 % of company weight. No product objective and no initiative links to it at medium strength or more. 1 cell that could name it cannot be read.',
    ],
    ['1 formula in "Supports" on Squads does not work.', 'D2 shows #NAME?.'],
  ]);
});

test('a broken formula where a name belongs leaves the row in the plan', () => {
  expect(gapsIn(broken('Squads!C4'))).toEqual(['G68 1 formula in "Objective" on Squads does not work.']);
});

test('a broken formula where an ID belongs is not called blank', () => {
  expect(gapsIn(broken('Roadmap!A3'))).toEqual(['G68 1 formula in "ID" on Roadmap does not work.']);
});

test('formulas that make IDs are read as what they show', () => {
  const made = (from: string) => `
    for (const [name, letters] of [['Goals', 'CO'], ['Squads', 'PO'], ['Roadmap', 'IN']]) { ${from} }
    tab('Squads').getRange('D2:D4').setFormulas([['=Goals!A2'], ['=Goals!A3'], ['=Goals!A4']]);`;
  const each = `tab(name).getRange('A2:A4').setFormula('="' + letters + '-"&ROW()-1');`;
  const spilled = `
    tab(name).getRange('A2:A4').clearContent();
    tab(name).getRange('A2').setFormula('=ARRAYFORMULA("' + letters + '-"&(ROW(A2:A4)-1))');`;
  expect(gapsIn(fileOf(made(each)))).toEqual([]);
  expect(gapsIn(fileOf(made(spilled)))).toEqual([]);
});

const LONG = 'x'.repeat(49_990);

test('a cell of 50,000 characters is shortened in what we write', () => {
  const gaps = gapsIn(fileOf('', planWith('Squads', 'PO-4', 'Core', `Long ${LONG}`, 'CO-1', '')));
  expect(gaps.map((gap) => gap.slice(0, 30))).toMatchInlineSnapshot(`
   [
     "G07 We promise “PO-4 Long xxxx",
     "G28 “PO-4 Long xxxxxxxxxxxxxxx",
   ]
  `);
  expect(Math.max(...gaps.map(({ length }) => length))).toBeLessThan(300);
  expect(gapsIn(fileOf('', planWith('Roadmap', 'IN-4', 'Epic', 'PO-1', LONG, LONG, 'Ann'))))
    .toMatchInlineSnapshot(`
   [
     "G00 1 cell in "Effort" on Roadmap cannot be read.",
     "G00 1 cell in "Status" on Roadmap cannot be read.",
     "G42 Too few initiatives say how much effort they take.",
   ]
  `);
});

test('a reference of 50,000 characters that leads nowhere is a broken reference', () => {
  const gaps = gapsIn(fileOf('', planWith('Squads', 'PO-4', 'Core', 'Fast', `Nowhere ${LONG}`, 'Ann')));
  expect(gaps.map((gap) => gap.slice(0, 12))).toContain('G05 “PO-4 Fa');
});

test('an owner of 50,000 characters does not end the run', () => {
  const gaps = gapsIn(fileOf('', planWith('Squads', 'PO-4', 'Core', 'Fast', 'CO-1', `Ann and ${LONG}`)));
  expect(gaps).toContain('G07 We promise “PO-4 Fast”, but the plan lists no work for it.');
});

test('emoji, Hebrew and Arabic are names and IDs like any other', () => {
  const tabs = {
    '🎯 Goals': [
      ['ID', 'Company goal', 'Weight', 'DRI'],
      ['🚀-1', '🚀 להגדיל הכנסות', '60', 'נועה'],
      ['🌱-2', 'الاحتفاظ بالعملاء', '40', '👩🏽‍💻 Ana'],
    ],
    Squads: [
      ['ID', 'Team', 'Objective', 'Supports', 'DRI'],
      ['PO-1', 'ليبيا', 'الشركات الكبيرة تشتري وحدها', '🚀 להגדיל הכנסות', 'Ann'],
      ['PO-2', 'Core', 'Imports never fail ✅', '🌱-3', 'Ben'],
    ],
    Roadmap: [
      ['ID', 'Epic', 'Goal', 'Effort'],
      ['IN-1', 'חוזים', 'الشركات الكبيرة تشتري وحدها', '6'],
      ['IN-2', 'Retries', 'Imports never fail ✅', '4'],
    ],
  };
  expect(gapsIn(fileOf('', tabs)).map((gap) => gap.slice(0, 60))).toMatchInlineSnapshot(`
   [
     "G01 Nothing we plan serves “🌱-2 الاحتفاظ بالعملاء”.",
     "G05 “PO-2 Imports never fail ✅” points to “🌱-3”, which is n",
   ]
  `);
});

// An é typed as one character and an é made of two look the same and are the same name.
test('accents are the same name however they were typed', () => {
  const typed = { ...planWith('Squads', 'PO-4', 'Core', 'Cafe\u0301 app', 'CO-1', 'Ann') };
  const roadmap = [...PLAN.Roadmap, ['IN-4', 'Menu', 'Caf\u00e9 app', '1', 'active', 'Ann']];
  expect(gapsIn(fileOf('', { ...typed, Roadmap: roadmap })).filter((gap) => gap.startsWith('G05'))).toEqual(
    [],
  );
});
