/** One mail a week to everybody who asked people: on the first working day of the week, where there is something to say. */
import type { Day } from '../tables/day';
import { isAddress } from './address';
import type { ReviewBook } from './book';
import type { AskerDraft } from './reminder-drafts';
import { isWorthAMail, weekOf } from './week-digest';
import { startsWeek, type Holidays } from './working-days';

export function weeklyDrafts(
  book: ReviewBook,
  file: string,
  today: Day,
  holidays: Holidays,
  supportDays: number,
): readonly AskerDraft[] {
  if (!startsWeek(today, holidays)) return [];
  const ours = [...book.reviews.values()].filter(({ message }) => book.messages.get(message)?.file === file);
  const askers = [...new Set(ours.map(({ askedBy }) => askedBy))].filter(isAddress).sort();
  return askers
    .filter((by) => isWorthAMail(weekOf(book, by, today, supportDays)))
    .map((by) => ({
      by,
      // The text tells one week from another, so that no week is told twice.
      draft: {
        kind: 'weekly',
        person: { name: '', address: by, role: '' },
        reviews: [],
        text: `Week of ${today}`,
      },
    }));
}
