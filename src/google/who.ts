/** Who runs this. */

const TYPED = 'throughline.asker';

/**
 * The address of the person at the screen, else of the account that the script runs as, else what this person typed; '' where none of them
 * is known.
 */
export function whoRunsThis(): string {
  return namedByGoogle() || (PropertiesService.getUserProperties().getProperty(TYPED) ?? '');
}

function namedByGoogle(): string {
  try {
    return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
  } catch {
    // Whoever did not give this permission stays unnamed.
    return '';
  }
}

/** For this person alone, in this file. */
export function saveAsker(address: string): void {
  PropertiesService.getUserProperties().setProperty(TYPED, address);
}
