/** Sidebar: how people will answer, and the press that lets them answer on the page that was found. */
import { edition } from '../../core/edition/edition';
import { suggestedAddress } from '../../core/reviews/web-app-address';
import { webAppUrl } from '../../google/web-app';
import type { AnswerWay } from '../../rpc/ask';
import { UserError } from '../../user-error';
import { saveSettings } from '../settings-tab';
import { answerPageOf, publishedPage } from './answer-page-of';
import { readAskFile, type AskFile } from './ask-file';
import { mostItems } from './ask-limits';

export function answerWay(file: AskFile): AnswerWay {
  const most = mostItems(file);
  const used = answerPageOf(file.settings);
  if (used !== undefined && file.composing.links) return { by: 'page', address: used, most };
  const found = foundPage();
  return {
    by: 'reply',
    most,
    ...(edition === 'mail-only' ? { isFixed: true } : {}),
    ...(found === '' ? {} : { address: found }),
  };
}

/** @throws UserError where there is no page to be used */
export function takeAnswerPage(): AnswerWay {
  const typed = foundPage();
  if (typed === '') {
    throw new UserError('No page for answers was found. Paste its address into Settings, at “Answer page”.');
  }
  saveSettings('Set the page for answers', [{ key: 'answerPage', typed }]);
  return answerWay(readAskFile());
}

/** '' where nothing that may be mailed is known; the edition without a page could serve none, whatever is still published. */
function foundPage(): string {
  if (edition === 'mail-only') return '';
  return publishedPage() ?? suggestedAddress(webAppUrl());
}
