/** Answer page: what a link is about, as the plan stands now. It only reads. */
import { doorFor, type Opened } from '../../core/reviews/answer-door';
import { answerPage } from '../../core/reviews/answer-page';
import { readComposing } from '../reviews/composing';
import { readWorkbook } from '../workbook';
import { openLinkBook } from './link-book';
import { refuseNewerPage } from './refuse-newer-page';
import { checkToken } from './through-link';

export function openReview(token: unknown): Opened {
  const checked = checkToken(token);
  if (!('message' in checked)) return { kind: 'door', ...doorFor(checked.why) };
  const workbook = readWorkbook('plan and settings');
  refuseNewerPage(workbook.saved);
  const entered = openLinkBook(workbook, checked);
  if (!('ledger' in entered)) return { kind: 'door', ...entered };
  return { kind: 'page', page: answerPage(entered.message, entered.book, readComposing(workbook)) };
}
