import * as fc from 'fast-check';
import { holdsWritten, keptAt, keptWritten, sameKept } from '../../../src/core/changes/kept';
import { movedFormula } from '../../../src/core/changes/moved-formula';
import { needsMark, putBackBlocks, typedAs } from '../../../src/core/changes/put-back-blocks';

const at = Date.UTC(2026, 4, 17, 12, 5);
const hour = 3_600_000;

test('a cell is kept as what it is: a formula, a moment, a text, a number, a truth, nothing', () => {
  const held = { values: [[3, new Date(at), '01', true, '']], formulas: [['=1+2', '', '', '', '']] };
  expect([0, 1, 2, 3, 4, 5].map((column) => keptAt(held, 0, column))).toEqual([
    { formula: '=1+2' },
    { moment: at },
    '01',
    true,
    '',
    '',
  ]);
});

test('what Sheets makes of a written text still counts as written', () => {
  const zone = 2 * hour;
  const holds = (held: Parameters<typeof holdsWritten>[0], written: string) =>
    holdsWritten(held, keptWritten(written), { zone });
  expect(holds(0.5, '50%')).toBe(true);
  expect(holds(true, 'true')).toBe(true);
  expect(holds({ moment: Date.UTC(2026, 4, 16, 22) }, '2026-05-17')).toBe(true);
  expect(holds({ moment: at }, '2026-05-17 14:05:00')).toBe(true);
  expect(holds('=x', "'=x")).toBe(true);
  expect(holds({ formula: '=SUM(A1,B1)' }, '=SUM(A1; B1)')).toBe(true);
});

test('a moment is not its day, and a text is not the number that it looks like', () => {
  expect(holdsWritten({ moment: at }, '2026-05-17', { zone: 2 * hour })).toBe(false);
  expect(sameKept(1, '01')).toBe(false);
  expect(sameKept({ formula: '=A1' }, '=A1')).toBe(false);
});

test('relative references go along with a row, others and texts do not', () => {
  expect(movedFormula('=SUM(B2:B3;$C2;D$2;$E$2)&"B2"&\'Q1 B2\'!A2', 3)).toBe(
    '=SUM(B5:B6;$C5;D$2;$E$2)&"B2"&\'Q1 B2\'!A5',
  );
  expect(movedFormula('=LOG10(2)+Plan_B2+KR2()+A1', -3)).toBe('=LOG10(2)+Plan_B2+KR2()+A1');
});

test('a text that Sheets would read as something else is marked, unless the cell takes every text', () => {
  for (const text of ['=1', '+1', '-x', '@x', "'x", '01', '1-2', 'TRUE', 'wahr', '#N/A', ' x']) {
    expect([text, typedAs(text, ''), typedAs(text, '@')]).toEqual([text, `'${text}`, text]);
  }
  expect([needsMark('Open'), typedAs('Open', ''), typedAs(5, '')]).toEqual([false, 'Open', 5]);
});

test('rectangles hold every cell once and nothing else', () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 })), {
    selector: String,
  });
  fc.assert(
    fc.property(places, (cells) => {
      const kept = cells.map(([row, column]) => ({ row, column, kept: `${row}:${column}` }));
      const blocks = putBackBlocks(kept, ({ row, column }) => `${row}:${column}`);
      const written = blocks.flatMap(({ row, column, values }) =>
        values.flatMap((line, down) => line.map((text, right) => [`${row + down}:${column + right}`, text])),
      );
      expect(written).toHaveLength(kept.length);
      expect(new Set(written.map(([place]) => place))).toEqual(new Set(kept.map((cell) => cell.kept)));
      expect(written.every(([place, text]) => place === text)).toBe(true);
    }),
  );
});
