/** Answer page: records what a person pressed. The log has it before anything else is done, so that no answer is lost. */
import { doorFor } from '../../core/reviews/answer-door';
import { readAnswerInput } from '../../core/reviews/answer-input';
import { recordAnswers } from '../../core/reviews/record-answers';
import type { Recorded } from '../../core/reviews/recorded';
import { flush } from '../../google/append-row';
import { tryFileLock } from '../../google/lock';
import { logFault } from '../../google/log';
import type { ReadToken } from '../../core/reviews/token';
import { UserError } from '../../user-error';
import { syncTo } from '../reviews/sync-reviews';
import { readWorkbook, type Workbook } from '../workbook';
import type { ReviewBook } from '../../core/reviews/book';
import { openLinkBook } from './link-book';
import { refuseNewerPage } from './refuse-newer-page';
import { checkToken } from './through-link';

/** People may wait at the same time, each for a moment: 30 seconds in all. */
const TRIES = 3;

const BUSY = 'Many people use the sheet at this moment. What you wrote is still here. Please press again.';

/** @throws UserError with what is to be put right; nothing is recorded then */
export function answerReview(token: unknown, json: unknown): Recorded {
  const checked = checkToken(token);
  if (!('message' in checked)) return { kind: 'door', door: doorFor(checked.why) };
  const input = readAnswerInput(json);
  for (let tries = 0; tries < TRIES; tries++) {
    const result = tryFileLock(() => record(checked, input));
    if (result) return result.done;
  }
  throw new UserError(BUSY);
}

function record(token: ReadToken, input: ReturnType<typeof readAnswerInput>): Recorded {
  const workbook = readWorkbook([]);
  refuseNewerPage(workbook.saved);
  const entered = openLinkBook(workbook, token);
  if (!('ledger' in entered)) return { kind: 'door', door: entered };
  const { message, book, log, ledger } = entered;
  const { events, closed, refused } = recordAnswers(input, {
    message,
    book,
    events: log.events,
    now: ledger.now(),
  });
  if (refused !== undefined) throw new UserError(refused);
  if (events.length > 0) {
    for (const event of events) ledger.append(event);
    flush();
  }
  // Also where the log knows the answer: the run that recorded it may have died before it came to the tab.
  showOnTab(workbook, ledger.read().book);
  return { kind: 'recorded', closed };
}

/** Where the Reviews tab is gone, protected or in motion, the next run brings it up to date. */
function showOnTab({ tabs, own, zoneOffset }: Workbook, book: ReviewBook): void {
  const reviewsTab = tabs.get(own.get('reviews') ?? -1);
  if (!reviewsTab) return;
  try {
    syncTo({ reviewsTab, zoneOffset }, book);
  } catch (error) {
    logFault('answerReview', error);
  }
}
