/** =ALIGNMENT_AGE(): how long ago somebody last stood behind each item. */
import { UserError } from '../../user-error';
import { atFirstUse } from '../at-first-use';
import { alignmentAge, STANDARD_EXPIRY } from '../methods/alignment-age';
import { reviews } from '../tables/reviews';
import { cellsOf } from './arguments';
import { cellFunction, withParameters, type CellParameter } from './cell-function';
import { columnParameter, dayParameter, numberParameter, optional } from './parameters';
import { rowFunction } from './row-function';
import { supportFor, type SupportOf } from './support-in-reviews';

/** One row's item, today, and the days that support lasts. */
const forRows = atFirstUse(
  () =>
    [
      columnParameter('item_ids', 'The IDs or names of the items.', reviews.columns.item),
      dayParameter('today', 'The day to judge by: a cell with a date.'),
      optional(
        numberParameter('expires_days', `Support lasts so many days: ${STANDARD_EXPIRY} where left out.`, {
          min: 0,
        }),
        STANDARD_EXPIRY,
      ),
    ] as const,
);
const reviewsRange: CellParameter = {
  name: 'reviews',
  type: 'range',
  help: 'The review requests with their heading row: Reviews.',
};

const doc = {
  name: 'ALIGNMENT_AGE',
  summary: 'How many days ago somebody last supported each item in a review, and whether that has expired.',
  result:
    'Two cells for each row: days since the last support, and Current, Expired, No support yet or Not asked yet.',
  example: '=ALIGNMENT_AGE(A2:A20;Reviews;H1)',
  formula:
    'today - the latest day on which somebody answered Champion or Support; more than expires_days is Expired',
  source: 'Our own rule: agreement fades when nobody renews it.',
  pitfalls:
    'Can live with it is consent, not support. The age says nothing of who objected since: put CONSENT_STATUS beside it. Put the day into a cell and pass that: a formula with TODAY or NOW inside stays on Loading.',
};

export const alignmentAgeFunction = cellFunction(
  withParameters(doc, () => {
    const [itemIds, ...others] = forRows();
    return [itemIds, reviewsRange, ...others];
  }),
  ([items, range, day, days]) => ages(supportFor(cellsOf(items).flat(), range))(items, day, days),
);

function ages(support: SupportOf) {
  return rowFunction(doc, forRows, (item, day, lasts) => {
    const found = support(item);
    if (!found) return ['', 'Not asked yet'];
    const age = alignmentAge(found.days, day, lasts);
    if (age) return [age.days, age.expired ? 'Expired' : 'Current'];
    if (!found.undated) return ['', 'No support yet'];
    throw new UserError(`The support for "${item}" has no date in "Answered" that can be read.`);
  });
}
