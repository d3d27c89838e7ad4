/** Wraps what only a timer of ours may call. */
import { readDailyTimer } from '../google/daily-timer';
import { logFault, logRefusal } from '../google/log';
import { endTimer } from '../google/timers';
import { UserError } from '../user-error';

/**
 * Any page that we serve can call any global, so a call must show the unique id of a timer that we installed for this very function. That
 * timer is spent then.
 */
export function fromOurTimer(name: string, command: () => void): (event: unknown) => void {
  return (event) => {
    const uid = uidOf(event);
    if (uid === undefined || !endTimer(name, uid)) refuse(name);
    quietly(name, command);
  };
}

/** The same for the one daily timer of the file. One that was replaced since, such as another person's, ends itself. */
export function fromDailyTimer(name: string, command: () => void): (event: unknown) => void {
  return (event) => {
    const uid = uidOf(event);
    if (uid !== undefined && uid === readDailyTimer()?.uid) quietly(name, command);
    else if (uid === undefined || !endTimer(name, uid)) refuse(name);
  };
}

function uidOf(event: unknown): string | undefined {
  const { triggerUid } = (event ?? {}) as { readonly triggerUid?: unknown };
  return typeof triggerUid === 'string' ? triggerUid : undefined;
}

function refuse(name: string): never {
  throw new Error(`${name} is for timers that Throughline has set.`);
}

/** Nobody sits at a screen; the next send at the screen says what waits. */
function quietly(name: string, command: () => void): void {
  try {
    command();
  } catch (error) {
    if (error instanceof UserError) logRefusal(name, error.message);
    else logFault(name, error);
  }
}
