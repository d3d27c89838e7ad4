/**
 * Keeps two of our own runs in one file apart, and two long sends. It does not keep people from editing meanwhile.
 */
import { UserError } from '../user-error';
import { milliseconds } from './clock';
import { fileLock, fileProperties, longLock } from './file-store';

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
  const lock = fileLock();
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
  const lock = longLock();
  if (lock === undefined) return tryMarked(work);
  // A web request has no such lock, and sends nothing.
  if (!lock?.tryLock(1)) return undefined;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
}

const MARK = 'throughline.sendMark';
/** Google ends every run after six minutes, so an older mark is that of a run that was killed. */
const LONGEST_RUN_MS = 6 * 60_000;

/** Where there is no second lock, a mark under the first one stands for it. */
function tryMarked<T>(work: () => T): { readonly done: T } | undefined {
  const isOurs = tryFileLock(() => {
    const since = Number(fileProperties().getProperty(MARK) ?? 0);
    const isFree = milliseconds() - since > LONGEST_RUN_MS;
    if (isFree) fileProperties().setProperty(MARK, String(milliseconds()));
    return isFree;
  });
  if (isOurs?.done !== true) return undefined;
  try {
    return { done: work() };
  } finally {
    fileProperties().deleteProperty(MARK);
  }
}
