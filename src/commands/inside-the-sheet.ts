/** Wraps what only a person at the sheet may call, and turns every failure into words. */
import { googleSays } from '../core/google-says';
import { logFault } from '../google/log';
import { alertPerson, requireScreen } from '../google/tell';
import { UserError } from '../user-error';

const APOLOGY =
  'Sorry, something went wrong on our side. Your tabs are as they were, or partly brought up to date. Please try again.';

/** What is wrong and what to do, where Google's words tell; else that we are sorry. */
export function apologyFor(error: unknown): string {
  return googleSays(error) ?? APOLOGY;
}

/**
 * A web request and a timer have no screen, so they get no further than the first line: every global can be called from any page that
 * we serve.
 */
export function insideTheSheet(name: string, command: () => void): () => void {
  return () => {
    requireScreen();
    try {
      command();
    } catch (error) {
      if (error instanceof UserError) return alertPerson(error.message);
      logFault(name, error);
      alertPerson(apologyFor(error));
    }
  };
}
