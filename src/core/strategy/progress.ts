/** How far goals have come, out of their key results. */
import { count } from '../gaps/wording';
import { objectiveProgress } from '../methods/objective-progress';
import { okrProgress } from '../methods/okr-progress';

/** The columns that count here. */
export interface Measure {
  readonly signal?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly current?: number | undefined;
}

/** Undefined where a number is missing: unknown is not zero. */
export function progressOf({ baseline: from, target: to, current: now }: Measure): number | undefined {
  return from === undefined || to === undefined || now === undefined ? undefined : okrProgress(from, to, now);
}

/** Progress from 0 to 1, and in words what it rests on. Guardrails stay apart. */
export function progressOfGoal(own: readonly Measure[]): {
  readonly progress: number | undefined;
  readonly restsOn: string;
} {
  if (own.length === 0) return { progress: undefined, restsOn: 'No key result supports it.' };
  const moving = own.filter(({ signal }) => signal !== 'Guardrail');
  const progress = moving.map(progressOf);
  const known = progress.filter((part) => part !== undefined).length;
  const guardrails = own.length - moving.length;
  const apart = guardrails > 0 ? `, ${count(guardrails, 'guardrail')} apart` : '';
  return {
    progress: objectiveProgress(progress),
    restsOn: `${known} of ${count(moving.length, 'key result')}${apart}.`,
  };
}
