/** What the contributions of one objective mean, in a sentence, as they are chosen. */
import { STRONG } from '../strategy/contribution-map';
import type { MapForm } from './map-form';

export interface MapSummary {
  readonly said: string;
  /** A soft word where everything is strong. */
  readonly warning?: string;
}

export type Strengths = Readonly<Record<string, number | undefined>>;

export function mapSummary({ links, strongMost }: MapForm, strengths: Strengths): MapSummary {
  const live = links.filter(({ counts }) => counts);
  const of = (key: string) => strengths[key] ?? 0;
  const serves = live.filter(({ key }) => of(key) > 0);
  const against = live.filter(({ key }) => of(key) < 0);
  const most = Math.max(0, ...serves.map(({ key }) => of(key)));
  const strongest = serves.filter(({ key }) => of(key) === most).map(({ id, name }) => id || name);
  const first = `Serves ${serves.length} of ${live.length} company ${live.length === 1 ? 'objective' : 'objectives'}`;
  const sentences = [
    strongest.length === 0 ? `${first}.` : `${first}; strongest: ${named(strongest)}.`,
    against.length === 0 ? '' : `Works against ${named(against.map(({ id, name }) => id || name))}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const strong = serves.filter(({ key }) => of(key) === STRONG).length;
  const tangled = strong > strongMost || (strong === live.length && strong >= EVERYTHING_FROM);
  if (!tangled) return { said: sentences };
  return {
    said: sentences,
    warning: `${strong} links are strong. Keep the one or two that you would defend, so that the map helps to choose.`,
  };
}

/** With two objectives, both may well be served. */
const EVERYTHING_FROM = 3;
const MOST_NAMED = 3;

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
