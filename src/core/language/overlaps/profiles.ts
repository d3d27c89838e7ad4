/** What is known of each objective: its own texts, and the work that is linked to it. */
import { bundleOf, type TextBundle } from './bundle-of-texts';
import type { LinkedText, ObjectiveText, TextKind } from './overlap';
import type { Reader } from './reader';
import type { Vector } from './vectors';

export interface Profile {
  readonly objective: ObjectiveText;
  /** All that it says. */
  readonly own: Vector;
  readonly parts: readonly { readonly kind: TextKind; readonly text: string; readonly vector: Vector }[];
  readonly linked: readonly LinkedVector[];
  /** What it says and all that is linked to it. */
  readonly all: TextBundle;
}

export interface LinkedVector {
  readonly from: LinkedText;
  readonly vector: Vector;
}

export function profilesOf(
  objectives: readonly ObjectiveText[],
  links: readonly LinkedText[],
  { vectorOf }: Reader,
): readonly Profile[] {
  const linkedTo = new Map<string, LinkedVector[]>(objectives.map(({ id }) => [id, []]));
  for (const from of links) linkedTo.get(from.objective)?.push({ from, vector: vectorOf(from.text) });
  return objectives.map((objective) => {
    const parts = partsOf(objective).map((part) => ({ ...part, vector: vectorOf(part.text) }));
    const own = vectorOf(...parts.map(({ text }) => text));
    const linked = linkedTo.get(objective.id) ?? [];
    const all = bundleOf([own, ...linked.map(({ vector }) => vector)].map((vector) => [vector, 1]));
    return { objective, own, parts, linked, all };
  });
}

export function partsOf({ title, more = [] }: ObjectiveText) {
  return [{ kind: 'title' as const, text: title }, ...more].filter(({ text }) => text.trim() !== '');
}
