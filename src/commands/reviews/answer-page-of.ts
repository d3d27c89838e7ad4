/** Where answers go: to the address in the Settings, else to the page that was published with this build. */
import { builtInPage, edition } from '../../core/edition/edition';
import { webAppAddress } from '../../core/reviews/web-app-address';
import type { Settings } from '../../core/settings/definitions';
import { scriptId } from '../../google/web-app';

/**
 * Undefined where mails ask for a reply: in the edition without a page, where the Settings hold something that is no such address, and in a
 * copy of the file, whose people would answer the original.
 */
export function answerPageOf({ answerPage }: Pick<Settings, 'answerPage'>): string | undefined {
  if (edition === 'mail-only') return undefined;
  return answerPage === undefined ? publishedPage() : webAppAddress(answerPage);
}

/** Undefined where this script was not published by "npm run deploy". */
export function publishedPage(): string | undefined {
  if (edition === 'mail-only' || builtInPage === undefined) return undefined;
  if (builtInPage.script !== scriptId()) return undefined;
  return webAppAddress(builtInPage.address);
}
