/** Parts of a plan that pull apart. */
import { metricKeys } from '../../language/metric-name';
import { byKey, normaliseName } from '../../strategy/item';
import type { KeyResult } from '../../strategy/strategy';
import { plain, quote } from '../wording';
import type { Rule } from '../rule';

export const conflict: Rule = {
  id: 'G09',
  name: 'Conflict',
  family: 'Strategy and coverage',
  level: 3,
  why: 'Two parts of the plan undo each other, and each team finds out late.',
  needs: [['alignmentMap', 'keyResults.metric']],
  mendedIn: 'map',
  find: ({ productObjectives, keyResults }) => [
    ...productObjectives.flatMap((item) =>
      item.links
        .filter(({ strength }) => strength < 0)
        .map(({ to, strength, place }) => ({
          items: [item, to],
          place,
          gap: `${quote(item)} works against ${quote(to)}.`,
          saw: `The map says ${plain(strength)}.`,
          next: 'Decide which one wins, or agree on a guardrail, and write the decision down.',
        })),
    ),
    ...oppositePairs(keyResults).map(([up, down]) => ({
      items: [up, down],
      gap: `${quote(up)} pushes ${up.row.metric ?? ''} up while ${quote(down)} pushes it down.`,
      saw: `From ${up.row.baseline} to ${up.row.target}, and from ${down.row.baseline} to ${down.row.target}.${inOtherWords(up, down)}`,
      next: 'Decide which one wins, or name the segment that each is about.',
    })),
  ],
};

function oppositePairs(keyResults: readonly KeyResult[]): readonly (readonly [KeyResult, KeyResult])[] {
  const keyOf = metricKeys();
  const byMetric = new Map<string, KeyResult[]>();
  for (const item of [...keyResults].sort(byKey)) {
    const metric = keyOf(item.row.metric ?? '') || normaliseName(item.row.metric ?? '');
    if (metric === '' || direction(item) === 0) continue;
    const same = byMetric.get(metric);
    if (same) same.push(item);
    else byMetric.set(metric, [item]);
  }
  return [...byMetric.values()].flatMap((same) => {
    const up = same.find((item) => direction(item) > 0);
    const down = same.find((item) => direction(item) < 0);
    return up && down ? [[up, down] as const] : [];
  });
}

function inOtherWords(up: KeyResult, down: KeyResult): string {
  const [one = '', other = ''] = [up, down].map(({ row }) => row.metric ?? '');
  if (normaliseName(one) === normaliseName(other)) return '';
  return ` We read ${quote(one)} and ${quote(other)} as the same number.`;
}

function direction({ row: { baseline, target } }: KeyResult): number {
  return baseline === undefined || target === undefined ? 0 : Math.sign(target - baseline);
}
