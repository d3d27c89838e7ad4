/** When the last gap analysis ran, and of what. It stands beside the file and in no cell, because a run that changes nothing writes no cell. */

const KEY = 'throughline.lastRun';

export interface LastRun {
  /** Local time: 2026-03-31 14:05:09 */
  readonly when: string;
  /** What it was made of, as one word; versions before this was kept noted the time alone. */
  readonly of: string | undefined;
}

/** 2026-03-31 14:05:09 */
const TIME_LENGTH = 19;

export function saveLastRun(when: string, of: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(KEY, `${when.slice(0, TIME_LENGTH)} ${of}`);
}

/** Undefined in a file that was never checked, such as a fresh copy. */
export function readLastRun(): LastRun | undefined {
  const held = PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? undefined;
  if (held === undefined) return undefined;
  const of = held.slice(TIME_LENGTH + 1);
  return { when: held.slice(0, TIME_LENGTH), of: of === '' ? undefined : of };
}
