/** RICE: reach, impact, confidence, effort (Sean McBride at Intercom). */

/**
 * Reach x impact x confidence / effort: 5000 people, impact 2, 80 % sure, 2 person-months give 4000. 0 or more; it only ranks, and only
 * among items whose reach counts the same period and whose effort counts the same unit.
 * @param reach people or events in a period, 0 or more
 * @param impact on each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
 * @param confidence from 0 to 1: 1 high, 0.8 medium, 0.5 low
 * @param effort in person-months, above 0
 */
export function rice(reach: number, impact: number, confidence: number, effort: number): number {
  return (reach * impact * confidence) / effort;
}
