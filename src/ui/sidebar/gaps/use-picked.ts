/** Gaps picked to be changed together: of one rule, because one reason rarely fits two kinds. */
import { useState } from 'preact/hooks';
import type { ListedGap } from '../../../core/triage/listed-gap';
import type { Picked } from './gap-items';

export function usePicked(all: readonly ListedGap[]) {
  const [picking, setPicking] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const gaps = all.filter(({ id }) => ids.has(id));
  const rule = gaps[0]?.rule;
  const picked: Picked = {
    ids,
    canPick: (gap) => gap.standing !== 'fixed' && (rule === undefined || gap.rule === rule),
    toggle: ({ id }) => setIds((old) => (old.has(id) ? without(old, id) : new Set(old).add(id))),
  };
  const stopPicking = () => {
    setPicking(false);
    setIds(new Set());
  };
  return { picking, picked, gaps, startPicking: () => setPicking(true), stopPicking };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
