/** The time, in the zone of the file. */
import type { File } from './open-file';

/** Milliseconds since 1970. It is no call to a service. */
export function milliseconds(): number {
  return Date.now();
}

/** Lets others have their turn. */
export function wait(forMilliseconds: number): void {
  Utilities.sleep(forMilliseconds);
}

export interface LocalTime {
  /** 2026-03-31 14:05:09 */
  readonly text: string;
  /** How far the zone is ahead of UTC today: +0530. */
  readonly offset: string;
}

export function localTime(file: File): LocalTime {
  const said = Utilities.formatDate(new Date(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss Z');
  const [day = '', time = '', offset = ''] = said.split(' ');
  return { text: `${day} ${time}`, offset };
}

/** Europe/Berlin */
export function zoneOf(file: File): string {
  return file.getSpreadsheetTimeZone();
}
