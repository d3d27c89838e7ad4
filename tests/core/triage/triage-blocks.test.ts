import fc from 'fast-check';
import type { Cell } from '../../../src/core/tables/cell';
import { blocksOf } from '../../../src/core/triage/triage-blocks';

const columns = new Map([
  ['owner', 11],
  ['due', 12],
  ['status', 13],
  ['note', 15],
]);

test('neighbouring rows with the same columns are one block; what lies between is not touched', () => {
  const writes = new Map<number, Readonly<Record<string, Cell>>>([
    [3, { owner: 'a', due: 'b' }],
    [4, { owner: 'c', due: 'd' }],
    [7, { owner: 'e', note: 'f' }],
  ]);
  expect(blocksOf({ columns }, writes)).toEqual([
    {
      row: 3,
      column: 12,
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { row: 7, column: 12, values: [['e']] },
    { row: 7, column: 16, values: [['f']] },
  ]);
});

test('exactly the wanted cells are written, each once', () => {
  const cells = fc.dictionary(fc.constantFrom(...columns.keys()), fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('2', '3', '4', '9'), cells, { noNullPrototype: true }),
      (wanted) => {
        const writes = new Map(Object.entries(wanted).map(([row, held]) => [Number(row), held]));
        const written = blocksOf({ columns }, writes).flatMap(({ row, column, values }) =>
          values.flatMap((line, i) => line.map((cell, j) => `${row + i},${column + j}: ${String(cell)}`)),
        );
        const expected = [...writes].flatMap(([row, held]) =>
          Object.entries(held).map(([key, cell]) => `${row},${(columns.get(key) ?? 0) + 1}: ${cell}`),
        );
        expect(written.sort()).toEqual(expected.sort());
      },
    ),
  );
});
