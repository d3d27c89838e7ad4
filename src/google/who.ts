/** Who runs this. */

/** The address of the person at the screen, else of the account that the script runs as; '' where Google tells neither. */
export function whoRunsThis(): string {
  try {
    return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
  } catch {
    // Whoever did not give this permission stays unnamed.
    return '';
  }
}
