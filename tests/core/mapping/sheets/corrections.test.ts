/** How much a person would have to put right on sheets of many kinds. Nothing may be tuned to the held-out ones. */
import { proposeMapping } from '../../../../src/core/mapping/propose';
import { heldOutSheets } from './held-out';
import { knownSheets } from './known';
import { corrections } from './measure';
import { onOneLine, readProposals } from './read-proposals';
import type { SheetFixture, TableOnTab } from './sheet-fixture';

const oneLine = (table: TableOnTab): TableOnTab => ({
  ...table,
  columns: Object.fromEntries(
    Object.entries(table.columns).map(([heading, key]) => [onOneLine(heading), key]),
  ),
});

/** Corrections until all is as it should be, when each proposal is confirmed as it is, saved and read again. */
function needed({ tabs, expected }: SheetFixture): readonly string[] {
  const sheets = Object.entries(tabs).map(([name, cells], id) => ({ id, name, cells }));
  return corrections(readProposals(sheets, proposeMapping(sheets, new Map())), expected.map(oneLine));
}

/** How many sheets need 0, 1, 2 … corrections. */
const counts = (sheets: Readonly<Record<string, SheetFixture>>) => {
  const all = Object.values(sheets).map((sheet) => needed(sheet).length);
  return Array.from({ length: Math.max(...all) + 1 }, (_, n) => all.filter((count) => count === n).length);
};

test('sheets that the mapping was made with need one correction at most', () => {
  const open = Object.entries(knownSheets).flatMap(([name, sheet]) =>
    needed(sheet).map((correction) => `${name}: ${correction}`),
  );
  expect(open).toMatchInlineSnapshot(`
   [
     "decimal-commas: Key results, keyResults: "row_key" is no column of it, but was read as id",
   ]
  `);
  expect(counts(knownSheets)).toMatchInlineSnapshot(`
   [
     15,
     1,
   ]
  `);
});

test('sheets that it had never seen', () => {
  expect(counts(heldOutSheets)).toMatchInlineSnapshot(`
   [
     4,
     4,
     7,
     0,
     1,
   ]
  `);
});
