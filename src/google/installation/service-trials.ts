/** Asks single services whether they do what Throughline counts on. Each function throws what Google says where they do not. */
import { fileLock, fileProperties } from '../file-store';

const KEY = 'throughline.check';
/** Another run may hold the lock for a moment. */
const WAIT_MS = 3_000;
const SECONDS = 60;

export function tryLocks(): { readonly script: boolean; readonly document: boolean } {
  const lock = fileLock();
  const script = lock.tryLock(WAIT_MS);
  if (script) lock.releaseLock();
  // A long send holds that of the document, so that it only has to be there.
  return { script, document: (LockService.getDocumentLock() as unknown) !== null };
}

export function tryCache(): boolean {
  const cache = CacheService.getScriptCache();
  const text = Utilities.getUuid();
  cache.put(KEY, text, SECONDS);
  const isKept = cache.get(KEY) === text;
  cache.remove(KEY);
  return isKept;
}

export function tryProperties(): boolean {
  const properties = fileProperties();
  const text = Utilities.getUuid();
  properties.setProperty(KEY, text);
  const isKept = properties.getProperty(KEY) === text;
  properties.deleteProperty(KEY);
  return isKept;
}

export function consent(): 'REQUIRED' | 'NOT_REQUIRED' {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return String(status) === 'REQUIRED' ? 'REQUIRED' : 'NOT_REQUIRED';
}

/** The addresses of the account at the screen and of the one that the script runs as; '' where Google does not tell. */
export function accountsHere(): { readonly active: string; readonly effective: string } {
  return { active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail() };
}

/** How far a zone is ahead of UTC today: +0530. */
export function offsetIn(zone: string): string {
  return Utilities.formatDate(new Date(), zone, 'Z');
}

export function scriptZone(): string {
  return Session.getScriptTimeZone();
}

/** Google shows a person only timers of that person's own. */
export function ownTimers(): readonly { readonly uid: string; readonly handler: string }[] {
  return ScriptApp.getProjectTriggers().map((timer) => ({
    uid: timer.getUniqueId(),
    handler: timer.getHandlerFunction(),
  }));
}
