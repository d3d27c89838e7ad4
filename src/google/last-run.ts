/** When the last gap analysis ran. It stands beside the file and in no cell, because a run that changes nothing writes no cell. */

const KEY = 'throughline.lastRun';

/** @param when local time: 2026-03-31 14:05:09 */
export function saveLastRun(when: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(KEY, when);
}

/** Undefined in a file that was never checked, such as a fresh copy. */
export function readLastRun(): string | undefined {
  return PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? undefined;
}
