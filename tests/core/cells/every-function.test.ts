/** What holds for each function, whatever it computes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { alignmentScoreFunction } from '../../../src/core/cells/alignment-score';
import { allCellDocs, allCellFunctions } from '../../../src/core/cells/all-cell-docs';
import { UserError } from '../../../src/user-error';

const score = alignmentScoreFunction(() => {
  throw new UserError('No plan was found in the open file.');
});
const functions = [score, ...allCellFunctions];
const named = functions.map((call) => [call.doc.name, call] as const);

test('each documented function is one that cells can call, and the other way round', () => {
  const main = readFileSync(join(process.cwd(), 'src/main.ts'), 'utf8');
  const exported = [...main.matchAll(/^export (?:const|\{ \w+ as) ([A-Z_]+) [=}]/gm)].map(
    ([, name = '']) => name,
  );
  expect(exported.sort()).toEqual(allCellDocs.map(({ name }) => name).sort());
});

describe.each(named)('%s', (_, call) => {
  const { doc } = call;

  test('is explained, with an example that every locale can read', () => {
    for (const text of [doc.summary, doc.result, doc.formula, doc.source, doc.pitfalls]) {
      expect(text).toMatch(/\S.*[.)\d\w]$/);
    }
    expect(doc.example.startsWith(`=${doc.name}(`)).toBe(true);
    expect(doc.example).not.toMatch(/,|\d\.\d|[{}]/);
    expect(doc.parameters.map(({ help }) => help).filter((help) => !/\S.*\.$/.test(help))).toEqual([]);
  });

  test('never throws, whatever the cells hold, and gives nothing that a cell cannot hold', () => {
    fc.assert(
      fc.property(argumentsFor(doc.parameters.length), (args) => {
        const cells: readonly unknown[] = [call(...args)].flat(2);
        expect(cells.filter((value) => !fitsCell(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function fitsCell(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value);
}

/** Cells that Sheets can hand over, many of them readable, so that the functions get to compute. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 10 }) },
  { weight: 2, arbitrary: fc.constantFrom('', '80 %', '1,5', '2.5', 'yes', 'no', 'like', 'A', 'H1', 'Test') },
  { weight: 1, arbitrary: fc.constantFrom('2026-03-31', 'Q1 2026', 'ID', 'Supports', 'Objective', 'PO-1') },
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date(),
  fc.constantFrom(null, undefined, '#REF!', '#N/A', '__proto__', 'constructor', -0, 1e308, 5e-324),
);
const range = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function argumentsFor(count: number) {
  const mixed = fc.array(fc.oneof(cell, range), { maxLength: count + 1 });
  const column = fc.array(fc.tuple(cell), { minLength: 3, maxLength: 3 });
  const aligned = fc.array(fc.oneof({ weight: 3, arbitrary: column }, cell), {
    minLength: Math.max(1, count - 1),
    maxLength: count,
  });
  return fc.oneof(mixed, aligned);
}
