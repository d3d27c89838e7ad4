/** The walk through the rows: which one is in front, what was made of each, and which tab is looked at. */
import { useEffect, useState } from 'preact/hooks';
import type { PutAside } from '../../../core/dismissed-lines';
import type { FlaggedRow, FoundOutputs } from '../../../core/outcomes/flagged-row';
import { knownLeft } from '../../../core/outcomes/left-text';
import type { Draft } from '../../../core/outcomes/sentence-draft';
import type { ScreenProps } from '../destination';
import { draftFor, firstEdit, type Edit } from './edit';
import { useSteps } from './use-steps';

export interface Numbered {
  /** Its number among all rows. */
  readonly number: number;
  readonly row: FlaggedRow;
}

export interface Front extends Numbered {
  readonly edit: Edit;
  readonly draft: Draft;
}

export interface WalkProps extends Pick<ScreenProps<'outcomes'>, 'onTouched'> {
  readonly found: FoundOutputs;
  readonly left: readonly PutAside[];
  readonly onLeft: (left: readonly PutAside[]) => void;
}

export function useWalk({ found, left, onLeft, onTouched }: WalkProps) {
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(0);
  const [wanted, setTab] = useState('');
  const [edits, setEdits] = useState<ReadonlyMap<number, Edit>>(new Map());
  /** Goes up with each step, for the focus. */
  const [steps, setSteps] = useState(0);
  const isLeft = knownLeft(left);
  const open = found.rows
    .map((row, number): Numbered => ({ row, number }))
    .filter(({ row, number }) => !done.has(number) && !isLeft(row));
  const tabs = tabsOf(open);
  // A tab that is done leads on to the others.
  const tab = tabs.some(([name]) => name === wanted) ? wanted : '';
  const listed = open.filter(({ row }) => tab === '' || row.tab === tab);
  const here = listed.find(({ number }) => number >= at) ?? listed[0];
  const edit = here && (edits.get(here.number) ?? firstEdit(here.row));
  const front: Front | undefined = here && edit && { ...here, edit, draft: draftFor(here.row, edit) };
  const place = listed.findIndex(({ number }) => number === front?.number);
  const isTouched = open.some(({ number }) => edits.has(number));
  useEffect(() => onTouched(isTouched), [isTouched]);
  const goTo = (number: number) => {
    setAt(number);
    setSteps((old) => old + 1);
  };
  const move = (by: 1 | -1) => {
    const next = listed[(place + by + listed.length) % listed.length];
    if (next) goTo(next.number);
  };
  const change = (part: Partial<Edit>) => {
    if (front) setEdits(new Map(edits).set(front.number, { ...front.edit, ...part }));
  };
  const acts = useSteps({ found, front, setDone, goTo, onLeft, setEdits });
  return {
    ...acts,
    front,
    /** From 1. */
    place: place + 1,
    listed: listed.length,
    open: open.length,
    tabs,
    tab,
    setTab,
    steps,
    move,
    change,
  };
}

export type Walking = ReturnType<typeof useWalk>;

function tabsOf(open: readonly Numbered[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { row } of open) counts.set(row.tab, (counts.get(row.tab) ?? 0) + 1);
  return [...counts];
}
