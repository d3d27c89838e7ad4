/** Brings the Reviews tab up to date with the log. Done again, it writes nothing. */
import { headed } from '../../core/results/own-tabs';
import type { ReviewBook } from '../../core/reviews/book';
import { reviewRows } from '../../core/reviews/review-rows';
import { appendedTwice } from '../../core/reviews/rows-by-id';
import { strayCells } from '../../core/reviews/stray-cells';
import { toCells } from '../../core/tables/raw-cells';
import { reviews } from '../../core/tables/reviews';
import { appendRow, flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { Tab } from '../../google/open-file';
import { formulasOf, valuesOf } from '../../google/read-again';
import { writeBlocks } from '../../google/write-blocks';
import { openReviewFile } from './review-file';

/** How often rows may move under a write before the rest is left to the next run. */
const MOST_TRIES = 5;

export function syncReviews(): { readonly isUpToDate: boolean } {
  return changingFile(() => {
    const file = openReviewFile(['settings']);
    return { isUpToDate: syncTo(file, file.ledger.read().book) };
  });
}

interface ReviewsPlace {
  readonly reviewsTab: Tab;
  /** Milliseconds that the file's zone is ahead of UTC. */
  readonly zoneOffset: number;
}

/** @returns false where somebody kept moving rows, so that the next run has to finish. It belongs inside the file lock. */
export function syncTo({ reviewsTab, zoneOffset }: ReviewsPlace, book: ReviewBook): boolean {
  let before = readReviews(reviewsTab, zoneOffset);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { changed, added } = reviewRows(book, before);
    if (changed.length === 0 && added.length === 0) return true;
    if (changed.length > 0) writeBlocks(reviewsTab, changed);
    for (const row of added) appendRow(reviewsTab, row);
    flush();
    // Only appending is safe from rows that move; what was written in place is looked at again.
    const after = readReviews(reviewsTab, zoneOffset);
    const stray = [...strayCells(before, after, changed), ...appendedTwice(after, added)];
    if (stray.length > 0) writeBlocks(reviewsTab, stray);
    before = stray.length > 0 ? readReviews(reviewsTab, zoneOffset) : after;
  }
  return false;
}

function readReviews(tab: Tab, zoneOffset: number) {
  const cells = toCells(valuesOf(tab), zoneOffset);
  const sheet = { id: tab.getSheetId(), name: tab.getName(), cells, formulas: formulasOf(tab) };
  return headed(sheet, reviews);
}
