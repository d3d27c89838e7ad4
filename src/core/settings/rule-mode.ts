/** How a rule is switched on the Settings tab. */
import { choice } from '../tables/kinds';
import type { Column } from '../tables/column';

/** A note never weighs more than Low. */
export const RULE_MODES = ['Warn', 'Note', 'Off'] as const;
export type RuleMode = (typeof RULE_MODES)[number];
export const STANDARD_MODE: RuleMode = 'Warn';

/** The row of a rule on the Settings tab: Rule G01: Unserved company objective */
export function ruleColumn(rule: {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}): Column<RuleMode> {
  const help = `${rule.why} Note: never more than Low. Off: not looked at.`;
  return choice(`Rule ${rule.id}: ${rule.name}`, help, RULE_MODES);
}
