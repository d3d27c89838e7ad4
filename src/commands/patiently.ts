/** Looks once more where Google was only slow or busy. */
import { isPassing } from '../core/google-says';
import { wait } from '../google/clock';

const WAIT_MS = 1500;

/**
 * For looks alone, before anything was written: a write may have been carried out although Google says that it took too long, and a look
 * takes what was written home.
 */
export function patiently<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!isPassing(error)) throw error;
    wait(WAIT_MS);
    return look();
  }
}
