/** Kano: what a feature does for satisfaction, out of a pair of answers (Noriaki Kano; better and worse after Berger and others 1993). */

export const KANO_ANSWERS = ['like', 'expect', 'neutral', 'live with', 'dislike'] as const;
export type KanoAnswer = (typeof KANO_ANSWERS)[number];

export const KANO_CLASSES = [
  'Must-be',
  'One-dimensional',
  'Attractive',
  'Indifferent',
  'Reverse',
  'Questionable',
] as const;
export type KanoClass = (typeof KANO_CLASSES)[number];

/**
 * The class of one person's pair of answers, by the usual table of evaluation.
 * @param functional how they would feel with the feature
 * @param dysfunctional how they would feel without it
 */
export function kanoClass(functional: KanoAnswer, dysfunctional: KanoAnswer): KanoClass {
  const isSame = functional === dysfunctional;
  if (isSame && (functional === 'like' || functional === 'dislike')) return 'Questionable';
  if (functional === 'dislike' || dysfunctional === 'like') return 'Reverse';
  if (functional === 'like') return dysfunctional === 'dislike' ? 'One-dimensional' : 'Attractive';
  return dysfunctional === 'dislike' ? 'Must-be' : 'Indifferent';
}

export interface KanoSummary {
  /** The most frequent class; of equally frequent ones the one that does the most harm when missing: Must-be, One-dimensional, Attractive, Indifferent. */
  readonly most: KanoClass;
  /** How much the feature can please, from 0 to 1; undefined where no answer counts. */
  readonly better: number | undefined;
  /** How much its absence can displease, from -1 to 0. */
  readonly worse: number | undefined;
  /** Answers that count in better and worse. */
  readonly counted: number;
}

/**
 * Better = (A + O) / (A + O + M + I), worse = -(O + M) / (A + O + M + I); reverse and questionable answers count in neither.
 * A 10, O 20, M 40, I 30 give .30 and -.60. Undefined without answers.
 */
export function kanoSummary(classes: readonly KanoClass[]): KanoSummary | undefined {
  if (classes.length === 0) return undefined;
  const counts = new Map<KanoClass, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  const of = (one: KanoClass) => counts.get(one) ?? 0;
  const counted = of('Attractive') + of('One-dimensional') + of('Must-be') + of('Indifferent');
  const share = (part: number) => (counted === 0 ? undefined : part / counted);
  return {
    most: KANO_CLASSES.reduce((best, one) => (of(one) > of(best) ? one : best)),
    better: share(of('Attractive') + of('One-dimensional')),
    worse: share(-of('One-dimensional') - of('Must-be')),
    counted,
  };
}
