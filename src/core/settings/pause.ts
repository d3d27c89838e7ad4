/** Whether messages may go out of a file. Where that is in doubt they may not. */
import type { Settings } from './definitions';

/**
 * chosen: a person paused them. copy: the plan was set up in another file, so its people were asked from there.
 * unknown: the Settings tab does not say in which file the plan was set up.
 */
export type PauseReason = 'chosen' | 'copy' | 'unknown';

type PauseSettings = Pick<Settings, 'messages' | 'fileId'>;

/** A copy comes first: its messages stay paused whatever stands beside Messages. */
export function pauseReason(
  { messages, fileId }: PauseSettings,
  realFileId: string,
): PauseReason | undefined {
  if (fileId === undefined) return 'unknown';
  if (fileId !== realFileId) return 'copy';
  return messages === 'Paused' ? 'chosen' : undefined;
}

export function isPaused(settings: PauseSettings, realFileId: string): boolean {
  return pauseReason(settings, realFileId) !== undefined;
}

/**
 * The same for people to read, before anything is sent too. notSetUp: there are no settings yet, and the first request lays them out.
 * unsigned: the key that signs links in mails is lost.
 */
export type NoMessages = PauseReason | 'notSetUp' | 'unsigned';

/** @param settings undefined where the file has none yet @param isUnsigned asked last, because it may cost a look at the log */
export function whyNoMessages(
  settings: PauseSettings | undefined,
  realFileId: string,
  isUnsigned: () => boolean,
): NoMessages | undefined {
  if (!settings) return 'notSetUp';
  return pauseReason(settings, realFileId) ?? (isUnsigned() ? 'unsigned' : undefined);
}
