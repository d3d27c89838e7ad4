/** The one daily timer of a file: which it is, who set it, and when it last ran. A copy of the file begins without. */
import { fileProperties } from './file-store';

const TIMER = 'throughline.timer';
const LAST_RUN = 'throughline.timerRun';
const BLIND = 'throughline.timerBlind';

export interface DailyTimer {
  readonly uid: string;
  /** The address of whoever set it: it sends as that person. */
  readonly owner: string;
  /** Local time: 2026-03-31 14:05 */
  readonly since: string;
}

export function readDailyTimer(): DailyTimer | undefined {
  const held = fileProperties().getProperty(TIMER);
  return held === null ? undefined : (JSON.parse(held) as DailyTimer);
}

export function saveDailyTimer(timer: DailyTimer): void {
  fileProperties().setProperty(TIMER, JSON.stringify(timer));
}

export function forgetDailyTimer(): void {
  const properties = fileProperties();
  properties.deleteProperty(TIMER);
  properties.deleteProperty(LAST_RUN);
  properties.deleteProperty(BLIND);
}

/** Whether Google showed the timer no file when it last ran, so that it could do nothing. */
export function isTimerBlind(): boolean {
  return fileProperties().getProperty(BLIND) !== null;
}

export function saveTimerBlind(isBlind: boolean): void {
  const properties = fileProperties();
  if (isBlind) properties.setProperty(BLIND, 'yes');
  else properties.deleteProperty(BLIND);
}

export interface TimerRun {
  /** Local time: 2026-03-31 10:17 */
  readonly when: string;
  /** What came of it; left out as long as it has not come to its end, so that one that failed or was killed shows. */
  readonly said?: string;
  /** It sends nothing until a person has looked. */
  readonly isStuck?: true;
}

export function saveTimerRun(run: TimerRun): void {
  fileProperties().setProperty(LAST_RUN, JSON.stringify(run));
}

export function readTimerRun(): TimerRun | undefined {
  const held = fileProperties().getProperty(LAST_RUN);
  return held === null ? undefined : (JSON.parse(held) as TimerRun);
}
