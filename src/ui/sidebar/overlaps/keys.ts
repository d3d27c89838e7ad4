/** Keys of Find the overlaps: one letter each, only while the focus is in the list and in no field that takes text. */
import { takesText } from '../parts/takes-text';
import { STRENGTHS } from './words';
import type { Walking } from './use-walk';

export const KEYS = { accept: 'A', dismiss: 'D', next: 'N', before: 'P', undo: 'U' } as const;

type Walk = Pick<
  Walking,
  'accept' | 'dismiss' | 'move' | 'undo' | 'choose' | 'choice' | 'setStrength' | 'front' | 'held'
>;

export function pressed(event: KeyboardEvent, walk: Walk, strengths: readonly number[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
  const act = actOf(event, walk, strengths);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(
  { key, target }: KeyboardEvent,
  walk: Walk,
  strengths: readonly number[],
): (() => void) | undefined {
  // Arrows within the list are the list's own.
  const isRadio = target instanceof HTMLInputElement;
  if (key === 'ArrowDown' && !isRadio) return () => walk.choose(walk.choice + 1);
  if (key === 'ArrowUp' && !isRadio) return () => walk.choose(walk.choice - 1);
  switch (key.toUpperCase()) {
    case KEYS.accept:
      // What the cell holds is asked about first.
      return walk.held ? undefined : () => walk.accept();
    case KEYS.dismiss:
      return walk.dismiss;
    case KEYS.next:
      return () => walk.move(1);
    case KEYS.before:
      return () => walk.move(-1);
    case KEYS.undo:
      return walk.undo;
  }
  const strength = strengths.find((one) => STRENGTHS.get(one)?.key === key);
  return strength !== undefined && walk.front?.item.table === 'productObjectives'
    ? () => walk.setStrength(strength)
    : undefined;
}
