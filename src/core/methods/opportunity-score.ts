/** Opportunity score of outcome-driven innovation (Anthony Ulwick). */

/**
 * Importance + max(importance - satisfaction, 0), from 0 to 20: 8.2 and 3.1 give 13.3, 4 and 6 give 4. Above 15 extreme, from 12 strong,
 * from 10 worth it, below served well; sources differ about the bands.
 * @param importance the share of people who call an outcome important or very important (4 or 5 of 5), times ten
 * @param satisfaction the share who are satisfied with how well they reach it today, times ten
 */
export function opportunityScore(importance: number, satisfaction: number): number {
  return importance + Math.max(importance - satisfaction, 0);
}
