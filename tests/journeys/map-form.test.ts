/** The map in the sidebar and the grid on its tab say the same, whichever of the two somebody changes. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { MapOpened, MapTyped } from '../../src/core/forms/map-change';
import type { MapForm } from '../../src/core/forms/map-form';
import type { SavedMap } from '../../src/rpc/map';
import { openJourney, rowsOf } from './journey';
import { hashOf } from './open-form';
import { fileOf, OWNER, PLAN, withScript } from './odd-file';
import { ask, openSidebar } from './sidebar';

interface Maps {
  readonly host: Host;
  readonly nonce: string;
  readonly open: (key: string) => MapForm;
  readonly save: (form: MapForm, typed: Partial<MapTyped>) => SavedMap | string;
}

function openMaps(saved: SavedWorkbook = fileOf(''), user = OWNER): Maps {
  const host = openJourney({ saved, user });
  const nonce = openSidebar(host);
  return {
    host,
    nonce,
    open: (key) => {
      const reply = ask(host, nonce, 'openMap', { key });
      if (!reply.ok || reply.value.state !== 'map') throw new Error(JSON.stringify(reply));
      return reply.value.form;
    },
    save: (form, typed) => {
      const change = {
        key: form.key,
        opened: openedAs(form),
        typed: { strengths: {}, reasons: {}, ...typed },
      };
      const reply = ask(host, nonce, 'saveMap', change);
      return reply.ok ? reply.value : reply.message;
    },
  };
}

function openedAs({ primary, links }: MapForm): MapOpened {
  return {
    primary: primary.text,
    links: Object.fromEntries(links.map(({ key, cell, reason }) => [key, { cell, reason }])),
  };
}

/** CO-1 9 primary, CO-2 3 … */
const said = ({ links, primary }: MapForm) =>
  links.map(({ key, strength, reason }) =>
    [key, strength ?? '?', key === primary.key ? 'primary' : '', reason]
      .filter((part) => part !== '')
      .join(' '),
  );

const GRID = {
  ...PLAN,
  Links: [
    ['Objective', 'CO-1 Win bigger customers', 'CO-2 Keep the ones we have', 'CO-3 Run a lean business'],
    ['PO-1', '', '3', ''],
    ['PO-2', '-3', '9', ''],
    ['PO-3', '', '', '6'],
  ],
};

describe('the form says what the grid says', () => {
  test('numbers, blanks, notes, and the primary one that counts as strong while the map is silent', () => {
    const { host, open } = openMaps(fileOf('', GRID));
    host.person.setNote('Links', 'C2', 'Fewer calls, fewer losses');
    expect(said(open('PO-1'))).toEqual(['CO-1 9 primary', 'CO-2 3 Fewer calls, fewer losses', 'CO-3 0']);
    expect(said(open('PO-2'))).toEqual(['CO-1 -3', 'CO-2 9 primary', 'CO-3 0']);
    expect(said(open('PO-3'))).toEqual(['CO-1 0', 'CO-2 0', 'CO-3 6 primary']);
    host.person.type('Links', 'B2', '1');
    expect(said(open('PO-1'))[0]).toBe('CO-1 1 primary');
    host.person.type('Links', 'B2', 'soon');
    expect(said(open('PO-1'))[0]).toBe('CO-1 ? primary');
  });

  test('the objective of the selected row, on its tab and on the map, or a list to choose from', () => {
    const { host, nonce } = openMaps(fileOf('', GRID));
    const selected = (tab: string, a1: string) => {
      host.person.select(tab, a1);
      const reply = ask(host, nonce, 'openMap', { at: 'selection' });
      return reply.ok ? reply.value : undefined;
    };
    expect(selected('Squads', 'C3')).toMatchObject({ state: 'map', form: { key: 'PO-2' } });
    expect(selected('Links', 'D4')).toMatchObject({ state: 'map', form: { key: 'PO-3' } });
    expect(selected('Roadmap', 'B2')).toMatchObject({
      state: 'none',
      said: 'Choose a product objective, or select its row in the sheet.',
      objectives: [{ id: 'PO-1' }, { id: 'PO-2' }, { id: 'PO-3' }],
    });
  });

  test('opening asks little of the sheet, and writes nothing', () => {
    const { host, open } = openMaps(fileOf('', GRID));
    const before = hashOf(host);
    open('PO-1');
    const calls = Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);
    expect(calls).toBeLessThanOrEqual(18 + 4 * host.workbook.tabs.length);
    expect(hashOf(host)).toBe(before);
  });
});

describe('the grid says what the form says', () => {
  test('strengths and reasons go to their cells, and nothing beside them changes', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const before = hashOf(host, 'Links');
    const typed = { strengths: { 'CO-3': 1, 'CO-2': 0 }, reasons: { 'CO-3': '=Cheaper to sell' } };
    const reply = save(open('PO-1'), typed);
    expect(typeof reply === 'object' && reply.state === 'saved' && reply.said).toBe(
      'Saved on “Links”: 2 contributions and 1 reason.',
    );
    expect(host.values('Links')[1]).toEqual(['PO-1', '', '', '1']);
    expect(said(open('PO-1'))).toEqual(['CO-1 9 primary', 'CO-2 0', 'CO-3 1 =Cheaper to sell']);
    expect(hashOf(host, 'Links')).toBe(before);
    expect(host.values('Links').slice(2)).toEqual(GRID.Links.slice(2));
  });

  test('none for the primary one is a zero, because blank would count as strong', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    save(open('PO-1'), { strengths: { 'CO-1': 0 } });
    expect(host.value('Links', 'B2')).toBe('0');
    expect(said(open('PO-1'))[0]).toBe('CO-1 0 primary');
  });

  test('another one made primary: its own cell says so, and the old one keeps its strength', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    save(open('PO-1'), { primary: 'CO-3', strengths: { 'CO-3': 9 } });
    expect(host.value('Squads', 'D2')).toBe('CO-3');
    expect(host.values('Links')[1]).toEqual(['PO-1', '9', '3', '']);
    expect(said(open('PO-1'))).toEqual(['CO-1 9', 'CO-2 3', 'CO-3 9 primary']);
  });

  test('the analysis counts what the form says', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    save(open('PO-3'), { strengths: { 'CO-3': 0, 'CO-1': 9 } });
    host.run('runGapAnalysis');
    const served = rowsOf(host, 'Coverage').find((row) => Object.values(row).includes('CO-3'));
    expect(Object.values(served ?? {}).join(' ')).not.toContain('PO-3');
    expect(host.values('Gaps').some((row) => row.join(' ').includes('CO-3'))).toBe(true);
  });

  test('saving what is there already writes nothing', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const before = hashOf(host);
    expect(save(open('PO-1'), { strengths: { 'CO-1': 9 }, reasons: { 'CO-2': '' } })).toMatchObject({
      said: 'Nothing was changed, so nothing was written.',
    });
    expect(hashOf(host)).toBe(before);
  });
});

describe('what the map lacks', () => {
  test('without any map a tab is laid out, with a row and a column for each objective', () => {
    const { host, open, save } = openMaps();
    expect(open('PO-1')).not.toHaveProperty('mapTab');
    const before = hashOf(host);
    expect(save(open('PO-1'), { strengths: { 'CO-2': 3 }, reasons: { 'CO-2': 'They stay' } })).toMatchObject({
      state: 'saved',
    });
    expect(host.values('Alignment Map').map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
      [
        'Product objective',
        'CO-1 Win bigger customers',
        'CO-2 Keep the ones we have',
        'CO-3 Run a lean business',
      ],
      ['PO-1', '', '3', ''],
      ['PO-2', '', '', ''],
      ['PO-3', '', '', ''],
    ]);
    expect(said(open('PO-1'))).toEqual(['CO-1 9 primary', 'CO-2 3 They stay', 'CO-3 0']);
    expect(hashOf(host, 'Alignment Map')).toBe(before);
  });

  test("a person's map gets the row and the column that the change needs, and no more", () => {
    const part = GRID.Links.slice(0, 2).map((row) => row.slice(0, 3));
    const { host, open, save } = openMaps(fileOf('', { ...GRID, Links: part }));
    expect(save(open('PO-3'), { strengths: { 'CO-3': 1 } })).toMatchObject({ state: 'saved' });
    expect(host.values('Links')).toEqual([
      ['Objective', 'CO-1 Win bigger customers', 'CO-2 Keep the ones we have', 'CO-3 Run a lean business'],
      ['PO-1', '', '3', ''],
      ['PO-3', '', '', '1'],
    ]);
  });

  test('where totals stand in the way, it says so and writes nothing', () => {
    const links = [...GRID.Links.slice(0, 2).map((row) => [...row, '']), ['Total', '0', '3', '0', '']];
    const { host, open, save } = openMaps(fileOf('', { ...GRID, Links: links }));
    const before = hashOf(host);
    expect(save(open('PO-3'), { strengths: { 'CO-2': 1 } })).toMatchInlineSnapshot(
      `"“Links” has no free place for PO-3 The app works offline beside its last row and column. Add its row and the missing headings there, then save again. Nothing was written."`,
    );
    expect(hashOf(host)).toBe(before);
  });
});

describe('a map in its own way', () => {
  const wordy = (...words: readonly string[]) => ({
    ...GRID,
    Links: GRID.Links.map((row, i) => (i === 0 ? row : [row[0] ?? '', ...words])),
  });

  test('words stay words', () => {
    const { host, open, save } = openMaps(fileOf('', wordy('High', '', 'Low')));
    expect(save(open('PO-2'), { strengths: { 'CO-1': 3, 'CO-3': 9 } })).toMatchObject({ state: 'saved' });
    expect(host.values('Links')[2]).toEqual(['PO-2', 'Medium', '', 'High']);
  });

  test('where it has no word for a strength, a number stands there and the form says so', () => {
    const { host, open, save } = openMaps(fileOf('', wordy('x', '', '')));
    const reply = save(open('PO-2'), { strengths: { 'CO-3': 3, 'CO-2': 1 } });
    expect(host.values('Links')[2]).toEqual(['PO-2', 'x', '1', 'x']);
    expect(typeof reply === 'object' && reply.state === 'saved' && reply.said).toMatchInlineSnapshot(
      `"Saved on “Links”: 2 contributions. The map has no word for one of them, so it stands there as a number."`,
    );
  });

  test('ticks are ticked, and what they cannot say is refused', () => {
    const ticks = withScript(
      `tab('Links').getRange('B2:D4').clearContent().insertCheckboxes(); tab('Links').getRange('B2').check();`,
      fileOf('', GRID),
    );
    const { host, open, save } = openMaps(ticks);
    expect(said(open('PO-1'))[0]).toBe('CO-1 3 primary');
    save(open('PO-2'), { strengths: { 'CO-1': 3 } });
    expect(host.value('Links', 'B3')).toBe('TRUE');
    expect(save(open('PO-2'), { strengths: { 'CO-1': 9 } })).toMatchInlineSnapshot(
      `"“Links” says its links with checkboxes, and a tick counts as medium. Choose medium or none for CO-1 Win bigger customers, or put numbers in place of the checkboxes, such as in B3. Nothing was written."`,
    );
    expect(host.value('Links', 'B3')).toBe('TRUE');
  });
});

describe('while somebody else works in the sheet', () => {
  test('a cell that both changed is shown, and nothing is written', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const form = open('PO-1');
    host.person.type('Links', 'C2', '1');
    const before = hashOf(host);
    expect(save(form, { strengths: { 'CO-2': 9, 'CO-3': 1 } })).toMatchObject({
      state: 'changed',
      conflicts: [{ key: 'CO-2', what: 'strength', was: '3', now: '1' }],
    });
    expect(hashOf(host)).toBe(before);
  });

  test('what the other changed elsewhere is kept and named', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const form = open('PO-1');
    host.person.type('Links', 'C2', '1');
    host.person.type('Squads', 'D2', 'CO-2');
    expect(save(form, { strengths: { 'CO-3': 1 } })).toMatchObject({
      state: 'saved',
      others: [
        { what: 'primary', was: 'CO-1', now: 'CO-2' },
        { key: 'CO-2', what: 'strength', was: '3', now: '1' },
      ],
    });
    expect(host.values('Links')[1]).toEqual(['PO-1', '', '1', '1']);
    expect(host.value('Squads', 'D2')).toBe('CO-2');
  });

  test('rows and columns of the map that were moved are found', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const form = open('PO-1');
    host.person.sort('Links', 'A2:D4', 1, false);
    host.person.moveColumns('Links', 4, 1, 2);
    save(form, { strengths: { 'CO-3': 1 } });
    expect(host.values('Links').map((row) => `${row[0]} ${row[1]}`)).toEqual([
      'Objective CO-3 Run a lean business',
      'PO-3 6',
      'PO-2 ',
      'PO-1 1',
    ]);
  });

  test('an objective that is gone is said', () => {
    const { host, open, save } = openMaps(fileOf('', GRID));
    const form = open('PO-1');
    host.person.deleteRows('Squads', 2);
    expect(save(form, { strengths: { 'CO-3': 1 } })).toMatchInlineSnapshot(
      `"“PO-1” is not in the sheet any more: it was renamed or deleted. Nothing was written."`,
    );
    const other = open('PO-2');
    host.person.deleteRows('Goals', 4);
    expect(save(other, { strengths: { 'CO-3': 1 } })).toMatchInlineSnapshot(
      `"A company objective of this form was renamed or deleted meanwhile, so nothing was written. Open the map again to see the list as it is now."`,
    );
  });

  test('a protected map is said before anything is written, in the own cell too', () => {
    const saved = withScript(
      `const lock = tab('Links').protect(); lock.removeEditors([...lock.getEditors(), 'guest@example.com']);`,
      fileOf('', GRID),
    );
    const editors = [...saved.workbook.editors, 'guest@example.com'];
    const { host, open, save } = openMaps(
      { ...saved, workbook: { ...saved.workbook, editors } },
      'guest@example.com',
    );
    const before = hashOf(host);
    expect(save(open('PO-1'), { primary: 'CO-2' })).toMatchInlineSnapshot(
      `"The cell B2 is protected, and you may not change it. Ask the owner of the file to change it, or to let you. Nothing was written."`,
    );
    expect(hashOf(host)).toBe(before);
  });
});

test('what was saved can be put back: contributions, reasons and the primary one', () => {
  const { host, nonce, open, save } = openMaps(fileOf('', GRID));
  host.person.setNote('Links', 'C2', 'Fewer calls');
  const before = said(open('PO-1'));
  save(open('PO-1'), {
    primary: 'CO-2',
    strengths: { 'CO-2': 9 },
    reasons: { 'CO-2': 'They stay', 'CO-3': 'Cheaper' },
  });
  expect(said(open('PO-1'))).toEqual(['CO-1 9', 'CO-2 9 primary They stay', 'CO-3 0 Cheaper']);
  const runs = ask(host, nonce, 'listRuns');
  expect(runs).toMatchObject({ value: [{ what: 'Mapped PO-1 Big firms can buy without a sales call' }] });
  ask(host, nonce, 'restoreRun', runs.ok ? (runs.value[0]?.run ?? 0) : 0);
  expect(said(open('PO-1'))).toEqual(before);
  expect(host.values('Links')).toEqual(GRID.Links);
});
