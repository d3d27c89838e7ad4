/** Turns formulas that need what goes into the values that they show, with what they spilled. Formats stay. */
import type { HeldTab } from '../core/changes/find-changes';
import type { PutBack } from '../core/changes/plan-restore';
import { frozenFormulas, isComputing, spilledFrom } from '../core/removal/frozen-cells';
import type { Going } from '../core/removal/needs-what-goes';
import { a1 } from '../core/tables/sheet-data';
import type { Tab } from '../google/open-file';
import { mayChange, putBack } from '../google/put-back';
import { valuesNow } from '../google/read-again';
import { UserError } from '../user-error';
import { blocksFor } from './blocks-for';

interface Staying {
  readonly tab: Tab;
  readonly held: HeldTab;
}

/**
 * All tabs are asked before the first is written.
 * @returns how many cells became values
 */
export function freezeFormulas(staying: readonly Staying[], going: Going): number {
  const found = staying
    .map((one) => ({ ...one, cells: frozenFormulas(one.held, going) }))
    .filter(({ cells }) => cells.length > 0);
  for (const { tab, held, cells } of found) requireReady(tab, held, cells);
  for (const { tab, cells } of found) putBack(tab, blocksFor(tab, cells));
  // What they spilled shows only now: it is gone.
  const spilled = found.map(({ tab, held, cells }) => ({
    tab,
    cells: spilledFrom(held, cells, valuesNow(tab)),
  }));
  for (const { tab, cells } of spilled) putBack(tab, blocksFor(tab, cells));
  return [...found, ...spilled].reduce((sum, { cells }) => sum + cells.length, 0);
}

function requireReady(tab: Tab, { tab: name }: HeldTab, cells: readonly PutBack[]): void {
  const computing = cells.find(isComputing);
  if (computing) {
    throw new UserError(
      `A formula is still at work in ${a1(computing)} of "${name}", so nothing was removed. Wait a moment and try again.`,
    );
  }
  if (!mayChange(tab, blocksFor(tab, cells))) {
    throw new UserError(
      `The tab "${name}" has formulas in protected cells, and you may not change them, so nothing was removed. Ask the owner of the file, or remove without keeping results.`,
    );
  }
}
