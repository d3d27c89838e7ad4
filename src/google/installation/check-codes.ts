/** The one-time code of a test page, and what the page and the timer report under it. All of it is forgotten within the hour. */

const SECONDS = 60 * 60;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIMER = 'check.timer';

export function issueCode(): string {
  const code = Utilities.getUuid();
  cache().put(keyOf(code, 'code'), 'issued', SECONDS);
  cache().put(TIMER, code, SECONDS);
  return code;
}

/** Whether it looks like a code: no call to a service. */
export function isCode(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** Takes a code that the sidebar was given, once. @returns false where it is none, was used, or is too old */
export function spendCode(code: unknown): code is string {
  if (!isCode(code) || cache().get(keyOf(code, 'code')) === null) return false;
  cache().remove(keyOf(code, 'code'));
  return true;
}

/** The code under which a timer reports, once. */
export function takeTimerCode(): string | undefined {
  const code = cache().get(TIMER) ?? undefined;
  cache().remove(TIMER);
  return code;
}

type Reporter = 'page' | 'timer';

export function saveReport(code: string, from: Reporter, report: object): void {
  cache().put(keyOf(code, from), JSON.stringify(report), SECONDS);
}

/** Undefined where there is none yet. @param code as the sidebar says it */
export function readReport(code: unknown, from: Reporter): unknown {
  const held = isCode(code) ? cache().get(keyOf(code, from)) : null;
  return held === null ? undefined : JSON.parse(held);
}

function keyOf(code: string, part: Reporter | 'code'): string {
  return `check.${code}.${part}`;
}

/** That of the script, because a visitor of the page is another user. */
function cache(): GoogleAppsScript.Cache.Cache {
  return CacheService.getScriptCache();
}
