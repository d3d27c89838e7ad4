/** The signed links of the mails of a file; none where there is no answer page, and mails then ask for a reply. */
import type { HeldMessage } from '../../core/reviews/book';
import { linksOf, type MessageLinks } from '../../core/reviews/links';
import type { Settings } from '../../core/settings/definitions';
import { readSecret, signWith } from '../../google/review-keys';
import { answerPageOf } from './answer-page-of';

export function mailLinks(
  settings: Pick<Settings, 'answerPage'>,
  file: string,
): ((message: HeldMessage) => MessageLinks) | undefined {
  const address = answerPageOf(settings);
  const secret = address === undefined ? undefined : readSecret();
  if (address === undefined || secret === undefined) return undefined;
  const sign = signWith(secret);
  return (message) => linksOf(message, { address, file, sign });
}
