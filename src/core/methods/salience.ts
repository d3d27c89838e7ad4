/** Which claims a stakeholder has on our attention (Mitchell, Agle and Wood, 1997). */

export type Salience =
  | 'Definitive'
  | 'Dominant'
  | 'Dangerous'
  | 'Dependent'
  | 'Dormant'
  | 'Discretionary'
  | 'Demanding'
  | 'Non-stakeholder';

/**
 * The class by what is there. The words are about claims, not about people; "Dangerous" (power and urgency without legitimacy) belongs in
 * nothing that is shared.
 * @param power they can make us do it, @param legitimacy it is proper that they ask, @param urgency it cannot wait
 */
export function salience(power: boolean, legitimacy: boolean, urgency: boolean): Salience {
  if (power && legitimacy) return urgency ? 'Definitive' : 'Dominant';
  if (power) return urgency ? 'Dangerous' : 'Dormant';
  if (legitimacy) return urgency ? 'Dependent' : 'Discretionary';
  return urgency ? 'Demanding' : 'Non-stakeholder';
}
