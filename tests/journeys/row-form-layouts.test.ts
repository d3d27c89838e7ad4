/** Forms over sheets that were built in other ways: several levels in one tab, tables side by side, headings that were mapped by hand. */
import { fieldOf, hashOf, openForms } from './open-form';
import { fileOf } from './odd-file';

describe('where the rows of one tab hold several levels', () => {
  const LEVELS = {
    OKRs: [
      ['Type', 'Title', 'Owner', 'Target'],
      ['Company objective', 'Win bigger customers', 'Ines', ''],
      ['Objective', 'Big firms buy without a call', 'Ann', ''],
      ['Key result', 'Contracts signed alone', 'Ann', '12'],
      ['Key result', 'Days to sign', 'Ben', '3'],
      ['Objective', 'Imports never fail', 'Ben', ''],
      ['Key result', 'Failed imports a week', 'Cem', '0'],
    ],
  };

  test('each row opens as what it is, and says where it gets its place from', () => {
    const { open } = openForms(fileOf('', LEVELS));
    const form = open('OKRs', 'B4');
    expect(form.table).toBe('keyResults');
    expect(fieldOf(form, 'supports')).toMatchInlineSnapshot(`
     {
       "comesFrom": "It is read out of the cell B3 on “OKRs”. Change it there.",
       "heading": "Supports",
       "key": "supports",
       "text": "Big firms buy without a call",
     }
    `);
    expect(open('OKRs', 'B3').table).toBe('productObjectives');
  });

  test('its own cells are saved, and nothing beside them', () => {
    const { host, open, save } = openForms(fileOf('', LEVELS));
    const rows = host.values('OKRs');
    const form = open('OKRs', 'B4');
    expect(save(form, { target: '15', supports: 'Imports never fail' })).toMatchObject({
      state: 'problems',
      problems: [{ key: 'supports' }],
    });
    expect(save(form, { target: '15' })).toMatchObject({ state: 'saved' });
    expect(host.values('OKRs')).toEqual(
      rows.map((row, i) => (i === 3 ? ['Key result', 'Contracts signed alone', 'Ann', '15'] : row)),
    );
  });

  test('a new row needs its place, which is said before anybody fills it in', () => {
    const { host, add } = openForms(fileOf('', LEVELS));
    const before = hashOf(host);
    expect(() => add('keyResults')).toThrowErrorMatchingInlineSnapshot(
      `"On “OKRs” rows belong to each other by where they stand, so a new one needs its place. Insert it there by hand; its other cells can then be filled in here."`,
    );
    expect(hashOf(host)).toBe(before);
  });
});

test('of tables side by side, the one under the selected cell opens', () => {
  const saved = fileOf('', {
    Plan: [
      ['Company goal', 'Weight', '', 'Epic', 'Effort', 'Lead', 'Status'],
      ['Win bigger customers', '50', '', 'Contracts', '5', 'Ann', 'active'],
      ['Run a lean business', '20', '', 'Offline cache', '2', 'Cem', 'active'],
    ],
  });
  const { host, open, save } = openForms(saved);
  expect(open('Plan', 'B2').table).toBe('companyObjectives');
  const form = open('Plan', 'E2');
  expect(form.table).toBe('initiatives');
  save(form, { effort: '6' });
  expect(host.values('Plan')[1]).toEqual([
    'Win bigger customers',
    '50',
    '',
    'Contracts',
    '6',
    'Ann',
    'active',
  ]);
});

test('titles above, headings in other words and orders, shares as points, filters and hidden rows', () => {
  const saved = fileOf(`tab('Measures').hideRows(5); tab('Measures').getRange('A3:F5').createFilter();`, {
    Measures: [
      ['Our measures for 2026', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Owner', 'By when', 'KR', 'Goal value', 'How sure', 'Objective'],
      ['Ann', '2026-12-31', 'Contracts signed alone', '12', '70', 'Big firms buy alone'],
      ['Ben', '2026-12-31', 'Failed imports', '0', '90', 'Imports never fail'],
    ],
  });
  const { host, open, save } = openForms(saved);
  const form = open('Measures', 'C5');
  expect(fieldOf(form, 'confidence')).toMatchObject({ heading: 'How sure', text: '90' });
  save(form, { confidence: '85 %', due: '1 Feb 2027' });
  expect(host.values('Measures')[4]).toEqual([
    'Ben',
    '2027-02-01',
    'Failed imports',
    '0',
    '85',
    'Imports never fail',
  ]);
});

test('a chosen list of IDs in one cell, and a name that holds a comma, stay readable', () => {
  const saved = fileOf('', {
    Goals: [
      ['Company goal', 'Weight'],
      ['Retain, expand, delight', '50'],
      ['Run a lean business', '20'],
    ],
    Squads: [
      ['Team', 'Product objective', 'Supports'],
      ['Core', 'Imports never fail', 'Retain, expand, delight; Run a lean business'],
    ],
  });
  const { host, open, save } = openForms(saved);
  const form = open('Squads', 'B2');
  expect(save(form, { companyObjective: 'Retain, expand, delight' })).toMatchObject({ state: 'saved' });
  expect(host.value('Squads', 'C2')).toBe('Retain, expand, delight');
});
