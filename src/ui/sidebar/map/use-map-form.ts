/** The state of the map of one objective: what was chosen, what others did meanwhile, and how saving went. */
import { useRef, useState } from 'preact/hooks';
import type { MapOpened, MapOther } from '../../../core/forms/map-change';
import type { MapForm, MapLink } from '../../../core/forms/map-form';
import type { Strengths } from '../../../core/forms/map-summary';
import type { SavedMap } from '../../../rpc/map';
import { call, messageOf } from '../../call';

export type Phase =
  | { readonly kind: 'open' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly said: string }
  | { readonly kind: 'failed'; readonly message: string };

const OPEN: Phase = { kind: 'open' };
const STRONG = 9;

function isNone(strength: number | undefined): boolean {
  return strength === undefined || strength === 0;
}

interface Chosen {
  readonly primary: string | undefined;
  readonly strengths: Strengths;
  readonly reasons: Readonly<Record<string, string>>;
}

function chosenIn({ primary, links }: MapForm): Chosen {
  return {
    primary: primary.key,
    strengths: Object.fromEntries(links.map(({ key, strength }) => [key, strength])),
    reasons: Object.fromEntries(links.map(({ key, reason }) => [key, reason])),
  };
}

function openedAs({ primary, links }: MapForm): MapOpened {
  const texts = links.map(({ key, cell, reason }: MapLink) => [key, { cell, reason }]);
  return { primary: primary.text, links: Object.fromEntries(texts) as MapOpened['links'] };
}

export function useMapForm(first: MapForm) {
  const [form, setForm] = useState(first);
  const [chosen, setChosen] = useState(chosenIn(first));
  const [conflicts, setConflicts] = useState<readonly MapOther[]>([]);
  const [others, setOthers] = useState<readonly MapOther[]>([]);
  const [phase, setPhase] = useState<Phase>(OPEN);
  const isBusy = useRef(false);

  const before = chosenIn(form);
  const changedOf = <T>(now: Readonly<Record<string, T>>, old: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== old[key]));
  const strengths = changedOf(chosen.strengths, before.strengths) as Readonly<Record<string, number>>;
  const reasons = changedOf(chosen.reasons, before.reasons);
  const isMoved = chosen.primary !== before.primary;
  const isTouched = isMoved || Object.keys(strengths).length + Object.keys(reasons).length > 0;

  const change = (part: (old: Chosen) => Chosen) => {
    setChosen(part);
    if (phase.kind !== 'saving') setPhase(OPEN);
  };
  const setStrength = (key: string, strength: number) =>
    change((old) => ({ ...old, strengths: { ...old.strengths, [key]: strength } }));
  const setReason = (key: string, reason: string) =>
    change((old) => ({ ...old, reasons: { ...old.reasons, [key]: reason } }));
  /** The one that it serves most is served: where nothing was said, it counts as strong. */
  const setPrimary = (key: string) =>
    change((old) => ({
      ...old,
      primary: key,
      strengths: { ...old.strengths, [key]: isNone(old.strengths[key]) ? STRONG : old.strengths[key] },
    }));
  const settle = (conflict: MapOther, keepMine: boolean) => {
    setConflicts((old) => old.filter((one) => one !== conflict));
    if (!keepMine) change((old) => withTheirs(old, conflict, before));
  };

  const take = (reply: SavedMap) => {
    setForm(reply.form);
    setOthers(reply.others);
    if (reply.state === 'saved') {
      setChosen(chosenIn(reply.form));
      setPhase({ kind: 'saved', said: reply.said });
      return;
    }
    // What this person did not touch is shown as it is now.
    setChosen((old) => ({
      primary: isMoved ? old.primary : reply.form.primary.key,
      strengths: { ...chosenIn(reply.form).strengths, ...strengths },
      reasons: { ...chosenIn(reply.form).reasons, ...reasons },
    }));
    setConflicts(reply.conflicts);
    setPhase(OPEN);
  };
  const save = async () => {
    if (isBusy.current || conflicts.length > 0) return;
    isBusy.current = true;
    setPhase({ kind: 'saving' });
    setOthers([]);
    try {
      const primary = isMoved && chosen.primary !== undefined ? { primary: chosen.primary } : {};
      take(
        await call('saveMap', {
          key: form.key,
          opened: openedAs(form),
          typed: { ...primary, strengths, reasons },
        }),
      );
    } catch (error) {
      setPhase({ kind: 'failed', message: messageOf(error) });
    } finally {
      isBusy.current = false;
    }
  };
  const reset = () => {
    setChosen(before);
    setConflicts([]);
    setPhase(OPEN);
  };
  return {
    form,
    chosen,
    conflicts,
    others,
    phase,
    isTouched,
    setStrength,
    setReason,
    setPrimary,
    settle,
    reset,
    save,
  };
}

function withTheirs(mine: Chosen, { key, what }: MapOther, theirs: Chosen): Chosen {
  if (what === 'primary') return { ...mine, primary: theirs.primary };
  if (key === undefined) return mine;
  return what === 'strength'
    ? { ...mine, strengths: { ...mine.strengths, [key]: theirs.strengths[key] } }
    : { ...mine, reasons: { ...mine.reasons, [key]: theirs.reasons[key] ?? '' } };
}
