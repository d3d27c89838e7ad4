/** How likely each item serves each objective: by what is known of the objective, then by the items that lean to it. */
import { bundleOf, nearBundle } from './bundle-of-texts';
import type { Profile } from './profiles';
import { nearest } from './nearest';
import { dot, type Vector } from './vectors';

/** How much counts what the objective says, what it says together with all that is linked to it, and the nearest of these. */
const OWN = 1;
const ALL = 1;
const NEAREST = 0.3;
/** How much count items that only lean to it, where nothing is linked; each link makes them count less. */
const LEANING = 0.4;
/** So far above the next objective an item leans to its best one with all its weight. */
const CLEAR = 0.17;

export interface ReadItem {
  readonly key: string | undefined;
  readonly vector: Vector;
}

/** @returns for each item a score from 0 to 1 for each profile */
export function linkScores(
  items: readonly ReadItem[],
  profiles: readonly Profile[],
): readonly (readonly number[])[] {
  const known = items.map((item) => profiles.map((profile) => knownScore(profile, item)));
  const leans = known.map(leaning);
  const followers = profiles.map(({ own }, k) =>
    bundleOf([
      [own, 1],
      ...leans.flatMap(({ to, share }, i) => {
        const vector = items[i]?.vector;
        return to === k && share > 0 && vector ? [[vector, share] as const] : [];
      }),
    ]),
  );
  const most = OWN + ALL + LEANING + (profiles.some(({ linked }) => linked.length > 0) ? NEAREST : 0);
  return items.map(({ vector }, i) =>
    profiles.map(({ linked }, k) => {
      const bundle = followers[k];
      const lean = leans[i];
      const near = bundle ? nearBundle(bundle, vector, lean?.to === k ? [vector, lean.share] : undefined) : 0;
      const score = (known[i]?.[k] ?? 0) + (LEANING / (1 + linked.length)) * near;
      return Math.min(1, score / most);
    }),
  );
}

function knownScore({ own, all, linked }: Profile, { key, vector }: ReadItem): number {
  const self = key === undefined ? undefined : linked.find(({ from }) => from.key === key);
  const like = nearest(linked, vector, self);
  return (
    OWN * dot(own, vector) +
    ALL * nearBundle(all, vector, [self?.vector, 1]) +
    NEAREST * (like ? dot(like.vector, vector) : 0)
  );
}

/** The place of the best objective, and how clearly it is the best one, from 0 to 1. */
function leaning(scores: readonly number[]): { readonly to: number; readonly share: number } {
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  return { to: scores.indexOf(best), share: Math.min(1, (best - next) / ((OWN + ALL) * CLEAR)) };
}
