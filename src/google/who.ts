/** Who runs this. */

/** The address of the person at the screen, else of the account that the script runs as; '' where Google tells neither. */
export function whoRunsThis(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
