/** What is remembered of sends outside of the sheet, where nobody can sort or delete it. A copy of the file begins without. */
import { fileProperties } from './file-store';

const LAST_EVENT = 'throughline.lastEvent';
const UNDER_WAY = 'throughline.sending';
const GOES_ON = 'throughline.goesOn';

/** The count of the last event that was in the log before a mail left. */
export function saveLastEvent(n: number): void {
  fileProperties().setProperty(LAST_EVENT, String(n));
}

/** 0 where no mail has left yet. */
export function readLastEvent(): number {
  return Number(fileProperties().getProperty(LAST_EVENT) ?? 0);
}

/** Who sends, and since when, as a sentence can say it. It stays when the send is over: only the lock tells whether it is. */
export function saveSender(text: string): void {
  fileProperties().setProperty(UNDER_WAY, text);
}

export function readSender(): string {
  return fileProperties().getProperty(UNDER_WAY) ?? '';
}

/** The day for which the timer is set that sends the rest, where the mails of a day were used up; '' where it is set for something else. */
export function saveGoesOn(day: string): void {
  fileProperties().setProperty(GOES_ON, day);
}

/** It stays when that day is over. */
export function readGoesOn(): string {
  return fileProperties().getProperty(GOES_ON) ?? '';
}
