/** What was mapped and is not found any more. */
import type { Unchecked } from '../gaps/gap';
import { columnOf } from '../tables/table';
import { declaredAs } from './mapped-key';
import type { MappedKey } from './proposal';

export interface MappingLoss {
  readonly table: MappedKey;
  readonly what: 'tab' | 'headings' | 'column';
  /** The column that is gone, and what it was called. */
  readonly key?: string;
  readonly heading?: string;
  readonly tab: string;
}

/** “Target” is no longer found on the tab “KRs”, where it was Target of Key Results. Choose Use my sheet to say where it is. */
export function lossSentence(loss: MappingLoss): string {
  const text = lossText(loss);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * What was mapped and is gone is no fault of the plan: nothing to own, to accept or to count, but something that could not be looked at.
 */
export function uncheckedOf(lost: readonly MappingLoss[]): readonly Unchecked[] {
  return lost.map((loss) => ({ reason: lossText(loss), rules: [] }));
}

function lossText({ table, what, key, heading = '', tab }: MappingLoss): string {
  const declared = declaredAs(table);
  const todo = 'Choose Use my sheet to say where it is';
  if (what === 'tab') return `the tab “${tab}” with ${declared.name} is gone. ${todo} now`;
  if (what === 'headings') {
    return `the headings of ${declared.name} are no longer found on the tab “${tab}”. ${todo}`;
  }
  const called = key === undefined ? declared.name : columnOf(declared, key).heading;
  return `“${heading}” is no longer found on the tab “${tab}”, where it was ${called} of ${declared.name}. ${todo}`;
}
