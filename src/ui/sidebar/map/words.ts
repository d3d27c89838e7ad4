/** Small wordings of the map. */
import type { MapOther } from '../../../core/forms/map-change';
import type { MapForm } from '../../../core/forms/map-form';
import { shorten } from '../../../core/tables/problem';

export const SCALE: readonly (readonly [number, string])[] = [
  [9, 'Strong (9)'],
  [3, 'Medium (3)'],
  [1, 'Weak (1)'],
  [0, 'None'],
  [-3, 'Works against it (-3)'],
  [-9, 'Works strongly against it (-9)'],
];

export function strengthText(strength: number | undefined): string {
  if (strength === undefined) return 'something else';
  return SCALE.find(([value]) => value === strength)?.[1] ?? String(strength);
}

const LONGEST_QUOTE = 80;

function said(text: string): string {
  return text.trim() === '' ? 'blank' : `“${shorten(text.trim(), LONGEST_QUOTE)}”`;
}

const THINGS = { strength: 'The contribution to', reason: 'The reason for', primary: '' } as const;

function thing({ links, primary }: MapForm, { key, what }: MapOther): string {
  if (what === 'primary') return primary.heading;
  const link = links.find((one) => one.key === key);
  return `${THINGS[what]} ${link?.id || link?.name || 'a company objective'}`;
}

export function otherSentence(form: MapForm, other: MapOther): string {
  return `${thing(form, other)} is now ${said(other.now)}.`;
}

export function conflictSentence(form: MapForm, other: MapOther, mine: string): string {
  return `${thing(form, other)} was changed meanwhile from ${said(other.was)} to ${said(other.now)}. You chose ${said(mine)}.`;
}
