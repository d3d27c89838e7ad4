/** Keeps two of our own runs in one file apart. It does not keep people from editing meanwhile. */
import { UserError } from '../user-error';

const LONGEST_WAIT_MS = 10_000;

/** Runs the work while no other of our runs writes to this file; what it wrote is safe before the next one starts. */
export function withFileLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(LONGEST_WAIT_MS)) {
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
