/** Sidebar: mails that have not gone out, and when we send the rest by ourselves. */
import { goesOnSentence, onDay } from '../../core/reviews/goes-on';
import { outgoing, type OutgoingMail } from '../../core/reviews/outgoing';
import { pauseReason } from '../../core/settings/pause';
import type { Settings } from '../../core/settings/definitions';
import type { Day } from '../../core/tables/day';
import { readGoesOn } from '../../google/sending-marks';
import { readAskFile, type AskFile } from './ask-file';

export function outgoingMails(): readonly OutgoingMail[] {
  return outgoingIn(readAskFile());
}

export function outgoingIn({ state, fileId, settings, workbook }: AskFile): readonly OutgoingMail[] {
  const mails = outgoing(state.book, fileId);
  if (!mails.some((mail) => mail.state === 'waits')) return mails;
  return outgoing(state.book, fileId, whenItGoesOn(settings, fileId, workbook.today));
}

/** A sentence, where the mails of a day were used up and nobody has paused messages since. */
export function whenItGoesOn(settings: Settings, fileId: string, today: Day): string | undefined {
  if (pauseReason(settings, fileId) !== undefined) return undefined;
  const day = readGoesOn();
  return day > today ? goesOnSentence(onDay(day as Day, today)) : undefined;
}
