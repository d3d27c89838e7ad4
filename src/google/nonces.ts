/**
 * Marks of the sidebars that we opened. Any page that we serve can call any global, so a call must show that it comes from one of them.
 * They last for six hours, the longest that the cache keeps anything, and each user has only their own.
 */

const SECONDS = 6 * 60 * 60;
const UUID = /^[0-9a-f-]{36}$/i;

export function issueNonce(): string {
  const nonce = Utilities.getUuid();
  CacheService.getUserCache().put(keyOf(nonce), 'issued', SECONDS);
  return nonce;
}

export function isIssued(nonce: unknown): boolean {
  if (typeof nonce !== 'string' || !UUID.test(nonce)) return false;
  return CacheService.getUserCache().get(keyOf(nonce)) !== null;
}

function keyOf(nonce: string): string {
  return `sidebar.${nonce}`;
}

/** The sidebar that showed it has no more calls. */
export function revokeNonce(nonce: string): void {
  CacheService.getUserCache().remove(keyOf(nonce));
}
