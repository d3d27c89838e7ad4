/** How likely each item serves each objective: by what is known of the objective, then by the items that lean to it. */
import { bundleOf, nearBundle } from './bundle-of-texts';
import type { Profile } from './profiles';
import { vectorIndex } from './vector-index';
import type { Vector } from './vectors';

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
  const known = knownScores(items, profiles);
  const leans = known.map(leaning);
  const followers = bundlesOfFollowers(items, leans, profiles);
  const common = vectorIndex(followers.map(({ sum }) => sum));
  const anyLinked = profiles.some(({ linked }) => linked.length > 0);
  const most = OWN + ALL + LEANING + (anyLinked ? NEAREST : 0);
  return items.map(({ vector }, i) => {
    const products = common(vector);
    const lean = leans[i];
    return profiles.map(({ linked }, k) => {
      const bundle = followers[k];
      const near = bundle
        ? nearBundle(bundle, vector, products[k] ?? 0, lean?.to === k ? [vector, lean.share] : undefined)
        : 0;
      const score = (known[i]?.[k] ?? 0) + (LEANING / (1 + linked.length)) * near;
      return Math.min(1, score / most);
    });
  });
}

/** By what the objective says and what is linked to it. */
function knownScores(
  items: readonly ReadItem[],
  profiles: readonly Profile[],
): readonly (readonly number[])[] {
  const own = vectorIndex(profiles.map((profile) => profile.own));
  const all = vectorIndex(profiles.map((profile) => profile.all.sum));
  const links = profiles.flatMap(({ linked }, of) => linked.map((link) => ({ ...link, of })));
  const linked = vectorIndex(links.map(({ vector }) => vector));
  return items.map(({ key, vector }) => {
    const ownNear = own(vector);
    const allNear = all(vector);
    const nearest = new Float64Array(profiles.length);
    const selves = new Map<number, Vector>();
    linked(vector).forEach((near, i) => {
      const link = links[i];
      if (!link) return;
      if (key !== undefined && link.from.key === key) selves.set(link.of, link.vector);
      else if (near > (nearest[link.of] ?? 0)) nearest[link.of] = near;
    });
    return profiles.map((profile, k) => {
      const self = selves.get(k);
      const together = nearBundle(profile.all, vector, allNear[k] ?? 0, self && [self, 1]);
      return OWN * (ownNear[k] ?? 0) + ALL * together + NEAREST * (nearest[k] ?? 0);
    });
  });
}

interface Leaning {
  /** The place of the best objective. */
  readonly to: number;
  /** How clearly it is the best one, from 0 to 1. */
  readonly share: number;
}

function leaning(scores: readonly number[]): Leaning {
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  return { to: scores.indexOf(best), share: Math.min(1, (best - next) / ((OWN + ALL) * CLEAR)) };
}

/** Each objective with the items that lean to it. */
function bundlesOfFollowers(
  items: readonly ReadItem[],
  leans: readonly Leaning[],
  profiles: readonly Profile[],
) {
  const texts = profiles.map(({ own }) => [[own, 1] as readonly [Vector, number]]);
  items.forEach(({ vector }, i) => {
    const { to = -1, share = 0 } = leans[i] ?? {};
    if (share > 0) texts[to]?.push([vector, share]);
  });
  return texts.map(bundleOf);
}
