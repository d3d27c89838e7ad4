/** How much a person would have to put right on sheets of many kinds. Nothing may be tuned to the held-out ones. */
import { proposeMapping } from '../../../../src/core/mapping/propose';
import { corrections } from './measure';
import { heldOutSheets } from './held-out';
import { knownSheets } from './known';
import { readProposals } from './read-proposals';
import type { SheetFixture } from './sheet-fixture';

const needed = ({ tabs, expected }: SheetFixture) => {
  const sheets = Object.entries(tabs).map(([name, cells], id) => ({ id, name, cells }));
  return corrections(readProposals(sheets, proposeMapping(sheets, new Map())), expected);
};

test('sheets that the mapping was made with', () => {
  const all = Object.entries(knownSheets).map(([name, sheet]) => [name, needed(sheet)] as const);
  console.log(all.map(([name, list]) => [`${name}: ${list.length}`, ...list].join('\n  ')).join('\n'));
});

test('sheets that it had never seen', () => {
  const counts = Object.values(heldOutSheets).map((sheet) => needed(sheet).length);
  console.log(
    'held out',
    counts.sort((a, b) => a - b).join(' '),
    counts.reduce((a, b) => a + b, 0),
  );
});
