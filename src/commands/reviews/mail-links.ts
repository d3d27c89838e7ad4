/** The signed links of the mails of a file; none where there is no answer page, and mails then ask for a reply. */
import type { HeldMessage } from '../../core/reviews/book';
import { linksOf, type MessageLinks } from '../../core/reviews/links';
import { suggestedAddress } from '../../core/reviews/web-app-address';
import type { Settings } from '../../core/settings/definitions';
import { readSettings } from '../../core/settings/read-settings';
import { readSecret, signWith } from '../../google/review-keys';
import { webAppUrl } from '../../google/web-app';
import type { AnswerPageAddress } from '../../rpc/reviews';
import { readSettingsTab } from '../settings-tab';
import { answerPageOf, publishedPage } from './answer-page-of';

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

/** Sidebar: where answers go, as the Settings say, and what Google would suggest. */
export function answerPageAddress(): AnswerPageAddress {
  const { settings } = readSettings(readSettingsTab().found);
  return {
    saved: settings.answerPage ?? '',
    works: answerPageOf(settings) !== undefined,
    suggested: publishedPage() ?? suggestedAddress(webAppUrl()),
  };
}
