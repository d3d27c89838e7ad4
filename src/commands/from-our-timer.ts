/** Wraps what only a timer of ours may call. */
import { logFault } from '../google/log';
import { endTimer } from '../google/timers';

/**
 * Any page that we serve can call any global, so a call must show the unique id of a timer that we installed for this very function. That
 * timer is spent then.
 */
export function fromOurTimer(name: string, command: () => void): (event: unknown) => void {
  return (event) => {
    const { triggerUid } = (event ?? {}) as { readonly triggerUid?: unknown };
    if (typeof triggerUid !== 'string' || !endTimer(name, triggerUid)) {
      throw new Error(`${name} is for timers that Throughline has set.`);
    }
    try {
      command();
    } catch (error) {
      // Nobody sits at a screen; the next send at the screen says what waits.
      logFault(name, error);
    }
  };
}
