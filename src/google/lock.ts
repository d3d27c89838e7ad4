/**
 * Keeps two of our own runs in one file apart. It does not keep people from editing meanwhile. A script that is bound to a file serves
 * that file alone, so the script's lock is the file's.
 */
import { UserError } from '../user-error';

const LONGEST_WAIT_MS = 10_000;

/** Runs the work while no other of our runs writes to this file; what it wrote is safe before the next one starts. */
export function withFileLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LONGEST_WAIT_MS)) {
    throw new UserError(
      'Somebody else has just started Throughline in this file. Wait a moment and try again.',
    );
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
