/**
 * Keeps two of our own runs in one file apart. It does not keep people from editing meanwhile. A script that is bound to a file serves
 * that file alone, so the script's lock is the file's; the document's lock is another one, and keeps long sends apart.
 */
import { UserError } from '../user-error';

const LONGEST_WAIT_MS = 10_000;

/**
 * Runs the work while no other of our runs writes to this file; what it wrote is safe before the next one starts.
 * @throws UserError where another run takes too long
 */
export function withFileLock<T>(work: () => T): T {
  const result = tryFileLock(work);
  if (result) return result.done;
  throw new UserError(
    'Somebody else has just started Throughline in this file. Wait a moment and try again.',
  );
}

/** @returns undefined where another run takes too long */
export function tryFileLock<T>(work: () => T): { readonly done: T } | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LONGEST_WAIT_MS)) return undefined;
  try {
    return { done: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/**
 * Runs a long send. It takes the file's lock for one message at a time only, so that answers and other runs need not wait for its end.
 * @returns undefined where another send is under way
 */
export function trySendLock<T>(work: () => T): { readonly done: T } | undefined {
  const lock = LockService.getDocumentLock();
  // A web request has no such lock, and sends nothing.
  if (!lock?.tryLock(1)) return undefined;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
}
