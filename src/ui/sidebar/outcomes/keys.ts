/** Keys of Say it as an outcome: one letter each, only while the focus is in no field; Ctrl and Enter also within one. */
import { takesText } from '../parts/takes-text';
import type { Walking } from './use-walk';

export const KEYS = { write: 'W', leave: 'L', next: 'N', before: 'P', undo: 'U', edit: 'E' } as const;

interface Places {
  readonly toFields: () => void;
  readonly toTitle: () => void;
}

export function pressed(event: KeyboardEvent, walk: Walking, places: Places): void {
  const act = actOf(event, walk, places);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(event: KeyboardEvent, walk: Walking, { toFields, toTitle }: Places): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if ((ctrlKey || metaKey) && key === 'Enter') return walk.write;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (takesText(target)) return key === 'Escape' ? toTitle : undefined;
  switch (key.toUpperCase()) {
    case KEYS.write:
      return walk.write;
    case KEYS.leave:
      return walk.leave;
    case KEYS.next:
      return () => walk.move(1);
    case KEYS.before:
      return () => walk.move(-1);
    case KEYS.undo:
      return walk.undo;
    case KEYS.edit:
      return toFields;
  }
  return undefined;
}
