import { closest } from '../../../src/core/strategy/closest';
import type { Item } from '../../../src/core/strategy/item';
import { indexItems } from '../../../src/core/strategy/references';

const item = (id: string, name: string): Item => ({
  table: 'companyObjectives',
  key: id || name,
  id,
  name,
  place: { sheetId: 0, tab: 'T', row: 2, column: 2 },
});
const items = [item('CO-1', 'Grow revenue'), item('CO-2', 'Retain, expand, delight'), item('', 'Cut waste')];
const resolve = (cell: string) => {
  const { items: found, unknown } = indexItems(items).resolve(cell);
  return [found.map(({ key }) => key), unknown];
};

test.each([
  ['CO-1', ['CO-1'], []],
  ['co 1', ['CO-1'], []],
  ['CO-1 Grow revenue fast', ['CO-1'], []],
  ['grow  revenue.', ['CO-1'], []],
  ['CO-1, CO-2', ['CO-1', 'CO-2'], []],
  ['CO-1\nCut waste', ['CO-1', 'Cut waste'], []],
  ['Retain, expand, delight', ['CO-2'], []],
  ['CO-1; Retain, expand, delight', ['CO-1', 'CO-2'], []],
  ['CO-1, CO-9', ['CO-1'], ['CO-9']],
  ['CO-8, CO-9', [], ['CO-8', 'CO-9']],
  ['Sell more, faster', [], ['Sell more, faster']],
  ['CO-1 – Grow', ['CO-1'], []],
  ['Grow revenue (CO-1)', ['CO-1'], []],
  ['Revenue [co 1]', ['CO-1'], []],
  ['Grow-revenue', ['CO-1'], []],
  ['O1: Grow revenue', ['CO-1'], []],
  ['Retain expand & delight', [], ['Retain expand & delight']],
  ['Retain / expand / delight; CUT  WASTE!', ['CO-2', 'Cut waste'], []],
  ['Grow', [], ['Grow']],
  ['', [], []],
])('the cell %j points to %j and leaves %j', (cell, found, unknown) => {
  expect(resolve(cell)).toEqual([found, unknown]);
});

test('a typing mistake has a nearest meaning, nonsense has none', () => {
  expect(closest('CO-11', items)?.key).toBe('CO-1');
  expect(closest('CP-1', items)?.key).toBe('CO-1');
  expect(closest('C0-1', items)?.key).toBe('CO-1');
  expect(closest('CO-9', items)).toBeUndefined();
  expect(closest('Grow revnue', items)?.key).toBe('CO-1');
  expect(closest('Something else entirely', items)).toBeUndefined();
});

test('a code that stands in the name is as good as an ID, unless two names have it', () => {
  const named = [item('', 'G1: Grow revenue'), item('', 'G2: Cut waste'), item('', 'G2: Hire well')];
  const { resolve: find } = indexItems(named);
  expect(find('G1').items.map(({ name }) => name)).toEqual(['G1: Grow revenue']);
  expect(find('grow revenue').items.map(({ name }) => name)).toEqual(['G1: Grow revenue']);
  expect(find('G2')).toEqual({ items: [], unknown: ['G2'] });
});
