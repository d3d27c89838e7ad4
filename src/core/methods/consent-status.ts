/** Decision by consent (Sociocracy 3.0): good enough for now, safe enough to try, unless somebody objects with a reason. */
import { isStance, type Answer } from '../reviews/answers';

export type ConsentStatus = 'Adopted' | 'Paused' | 'Waiting';

/**
 * Paused as soon as there is one objection; waiting while anybody has not answered (undefined), needs to talk or needs to know more;
 * else adopted. A concern is recorded and does not stop it. Undefined where nobody was asked.
 */
export function consentStatus(answers: readonly (Answer | undefined)[]): ConsentStatus | undefined {
  if (answers.length === 0) return undefined;
  if (answers.includes('Objection')) return 'Paused';
  return answers.every((answer) => answer !== undefined && isStance(answer)) ? 'Adopted' : 'Waiting';
}
