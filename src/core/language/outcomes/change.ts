/** What moves, which way and between which numbers: the heart of a result, the same in a rewrite and in an e-mail. */
import { changeVerb } from './direction';
import { amountsOf, metricOf, type Amount } from './written';

export interface ChangeParts {
  readonly metric?: string | undefined;
  readonly baseline?: Amount;
  readonly target?: Amount;
  /** Written with the numbers, where the metric does not name it: days, %, €. */
  readonly unit?: string | undefined;
}

export interface Change {
  /** keep, reduce, shorten, raise or increase */
  readonly verb: string | undefined;
  readonly noun: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export function changeIn(parts: ChangeParts): Change {
  const { noun, unit } = metricOf(parts);
  const [from, to] = amountsOf(parts, unit);
  const verb = noun === undefined ? undefined : changeVerb(noun, unit, parts.baseline, parts.target);
  return { verb, noun, from, to };
}
