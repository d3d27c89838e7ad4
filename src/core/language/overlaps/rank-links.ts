/** For each item the objectives that it most likely serves, best first. */
import { confidenceOf } from './confidence';
import { nearest } from './nearest';
import type { ItemText, LinkedText, ObjectiveText, Overlap } from './overlap';
import { partsOf, profilesOf, type Profile } from './profiles';
import { overlapReader, type Reader } from './reader';
import { linkScores } from './scores';
import { sharedWords } from './shared-words';
import type { Vector } from './vectors';

/**
 * @param linked items that are known to serve an objective: what resembles them likely serves the same
 * @param howMany at most so many for each item; fewer where fewer have anything in common with it
 */
export function rankLinks(
  items: readonly ItemText[],
  objectives: readonly ObjectiveText[],
  linked: readonly LinkedText[],
  howMany: number,
): readonly (readonly Overlap[])[] {
  const reader = overlapReader([
    ...objectives.map((objective) =>
      partsOf(objective)
        .map(({ text }) => text)
        .join('\n'),
    ),
    ...linked.map(({ text }) => text),
    ...items.map(({ text }) => text),
  ]);
  const profiles = profilesOf(objectives, linked, reader);
  const read = items.map(({ key, text, more = [] }) => ({ key, vector: reader.vectorOf(text, ...more) }));
  const scores = linkScores(read, profiles);
  return items.map((item, i) => {
    const candidates = profiles
      .map((profile, k) => ({ profile, score: scores[i]?.[k] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best = 0, next = 0] = candidates.map(({ score }) => score);
    const vector = read[i]?.vector ?? new Map<string, number>();
    return candidates.slice(0, howMany).map(({ profile, score }) => {
      const why = reasons(profile, item, vector, reader);
      const confidence = confidenceOf({ score, best, next }, why.shared.length);
      return { objective: profile.objective.id, score, confidence, ...why };
    });
  });
}

function reasons(profile: Profile, { key, text }: ItemText, item: Vector, reader: Reader) {
  const others = profile.linked.filter(({ from }) => key === undefined || from.key !== key);
  const like = nearest(others, item)?.from;
  const speaks = nearest(profile.parts, item);
  const said = [...profile.parts.map((part) => part.text), ...(like ? [like.text] : [])];
  return {
    shared: sharedWords(text, said, reader),
    speaks: speaks && { kind: speaks.kind, text: speaks.text },
    like,
  } satisfies Partial<Overlap>;
}
