import { rowsMoved } from '../../../src/core/results/rows-moved';
import type { Cells } from '../../../src/core/tables/cell';
import { headed } from '../../../src/core/results/own-tabs';
import { gaps } from '../../../src/core/tables/gaps';
import type { SheetData } from '../../../src/core/tables/sheet-data';
import type { Block } from '../../../src/core/tables/sync-rows';

const HEADINGS = ['ID', 'Gap', 'Note'];

const tab = (...rows: Cells): SheetData => ({ id: 1, name: 'Gaps', cells: [HEADINGS, ...rows] });

const before = tab(['G01-a', 'old', 'Ann knows'], ['G02-b', 'old', ''], ['G03-c', 'old', 'wait for May']);
/** What a check wrote over rows 2 to 4. */
const written: readonly Block[] = [
  {
    row: 2,
    column: 1,
    values: [
      ['G01-a', 'new'],
      ['G02-b', 'new'],
      ['G03-c', 'new'],
    ],
  },
];

/** The tab as it is brought right, and the same as texts. */
function settled(after: SheetData): readonly string[] {
  const cells = after.cells.map((row) => [...row]);
  for (const { row, column, values } of rowsMoved(headed(before, gaps), written, after)) {
    values.forEach((line, i) => {
      const there = (cells[row - 1 + i] ??= ['', '', '']);
      there.splice(column - 1, line.length, ...line);
    });
  }
  return cells.slice(1).map((row) => row.join(' | '));
}

test('where nothing moved nothing is written', () => {
  const after = tab(['G01-a', 'new', 'Ann knows'], ['G02-b', 'new', ''], ['G03-c', 'new', 'wait for May']);
  expect(rowsMoved(headed(before, gaps), written, after)).toEqual([]);
});

test('where rows were sorted after the write nothing is written', () => {
  const after = tab(['G03-c', 'new', 'wait for May'], ['G02-b', 'new', ''], ['G01-a', 'new', 'Ann knows']);
  expect(rowsMoved(headed(before, gaps), written, after)).toEqual([]);
});

test('where rows were sorted just before the write, gaps go to their notes', () => {
  const after = tab(['G01-a', 'new', 'wait for May'], ['G02-b', 'new', ''], ['G03-c', 'new', 'Ann knows']);
  expect(settled(after)).toEqual(['G03-c | new | wait for May', 'G02-b | new | ', 'G01-a | new | Ann knows']);
});

test('where a row came in between, no gap stands there twice', () => {
  const after = tab(
    ['G01-a', 'new', 'Ann knows'],
    ['G02-b', 'new', ''],
    ['G03-c', 'new', ''],
    ['G03-c', 'old', 'wait for May'],
  );
  expect(settled(after)).toEqual([
    'G01-a | new | Ann knows',
    'G02-b | new | ',
    ' |  | ',
    'G03-c | new | wait for May',
  ]);
});

test('what a person typed in a row of their own meanwhile stays', () => {
  const after = tab(
    ['G01-a', 'new', 'wait for May'],
    ['G02-b', 'new', ''],
    ['G03-c', 'new', 'Ann knows'],
    ['', 'call Ben', ''],
  );
  expect(settled(after)[3]).toBe(' | call Ben | ');
});

test('a note that was typed at that moment stays beside its gap', () => {
  const after = tab(
    ['G01-a', 'new', 'Ann knows more'],
    ['G02-b', 'new', ''],
    ['G03-c', 'new', 'wait for May'],
  );
  expect(settled(after)).toEqual([
    'G01-a | new | Ann knows more',
    'G02-b | new | ',
    'G03-c | new | wait for May',
  ]);
});

test('of two gaps beside the same words each goes to the formula that stood beside it', () => {
  const link = (ticket: string) => `=HYPERLINK("https://tickets.example.com/${ticket}","ticket")`;
  const withLinks = (rows: Cells, ...tickets: readonly string[]): SheetData => ({
    ...tab(...rows),
    formulas: [[], ...tickets.map((ticket) => ['', '', '', ticket && link(ticket)])],
  });
  const shown = (id: string, gap: string) => [id, gap, '', 'ticket'];
  const was = withLinks([shown('G01-a', 'old'), shown('G02-b', 'old')], '17', '18');
  const now = withLinks([shown('G01-a', 'new'), shown('G02-b', 'new')], '18', '17');
  const over = (...ids: readonly string[]) => [{ row: 2, column: 1, values: ids.map((id) => [id, 'new']) }];
  expect(rowsMoved(headed(was, gaps), over('G01-a', 'G02-b'), now)).toEqual(over('G02-b', 'G01-a'));
  // What a formula shows of the gap itself is no sign that rows have moved.
  const says = (...texts: readonly string[]): SheetData => ({
    ...tab(...texts.map((text, i) => [`G0${i + 1}-a`, text, '', `${text}?`])),
    formulas: [[], ...texts.map((_, i) => ['', '', '', `=B${i + 2}&"?"`])],
  });
  const wrote = [{ row: 2, column: 2, values: [['new'], ['old']] }];
  expect(rowsMoved(headed(says('old', 'new'), gaps), wrote, says('new', 'old'))).toEqual([]);
});
