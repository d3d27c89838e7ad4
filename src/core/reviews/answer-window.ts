/** How long people get to answer: a week as a rule, two for what the company wants to reach, and less for a small change. */
import type { Stakeholder } from '../strategy/strategy';
import { daysBetween, type Day } from '../tables/day';
import { readStretch } from '../tables/read-day';
import { normaliseAddress } from './address';
import type { Answer } from './answers';
import { latest } from './ask-drafts';
import type { AskedItem } from './ask-item';
import type { ReviewBook } from './book';
import { dayOfMoment } from './moment';
import type { AnswerWindow, ProposedDay } from './proposed-day';
import { isSmallChange } from './small-change';
import { addWorkingDays, type Holidays } from './working-days';

/** In working days. */
const USUAL = 5;
const SMALL = 3;
const STRATEGY = 10;
/** A period from so many days on is a year. */
const YEAR_DAYS = 360;

export interface WindowFacts {
  readonly book: ReviewBook;
  readonly stakeholders: readonly Stakeholder[];
  readonly today: Day;
  readonly holidays: Holidays;
  /** Support counts for so many days. */
  readonly supportDays: number;
}

export function answerWindow(items: readonly AskedItem[], facts: WindowFacts): AnswerWindow {
  const by = (days: number, because: string): ProposedDay => ({
    due: addWorkingDays(facts.today, days, facts.holidays),
    because,
  });
  if (items.some(({ table }) => table === 'companyObjectives')) return by(STRATEGY, OF_THE_COMPANY);
  if (items.some(isOfAYear)) return by(STRATEGY, OF_A_YEAR);
  const agreed = items.length === 0 ? [] : facts.stakeholders.filter((one) => hasAgreed(one, items, facts));
  const usual = by(USUAL, AS_USUAL);
  if (agreed.length === 0) return usual;
  return { ...usual, sooner: { ...by(SMALL, OF_A_SMALL_CHANGE), for: agreed.map(({ key }) => key) } };
}

const OF_THE_COMPANY = 'Ten working days, because what the company wants to reach takes more thought.';
const OF_A_YEAR = 'Ten working days, because a goal for a whole year takes more thought.';
const AS_USUAL = 'Five working days, the usual time.';
const OF_A_SMALL_CHANGE =
  'Three working days: all who are ticked have agreed to it, and since then at most its wording, its numbers (by up to a quarter) or its days (by up to a month) have changed.';

function isOfAYear({ row }: AskedItem): boolean {
  const period = row?.table === 'productObjectives' ? row.row.period : undefined;
  const stretch = period === undefined ? undefined : readStretch(period);
  return stretch !== undefined && daysBetween(stretch.from, stretch.to) >= YEAR_DAYS;
}

const CONSENT: readonly Answer[] = ['Champion', 'Support', 'Can live with it'];

/** To each of the items, not too long ago, and to about what it is today. */
function hasAgreed({ row }: Stakeholder, items: readonly AskedItem[], facts: WindowFacts): boolean {
  const address = normaliseAddress(row.email ?? '');
  return items.every((item) => {
    const { answer, facts: seen } = latest(facts.book, address, item) ?? {};
    return (
      answer !== undefined &&
      answer.as === undefined &&
      seen !== undefined &&
      CONSENT.includes(answer.answer) &&
      daysBetween(dayOfMoment(answer.at), facts.today) <= facts.supportDays &&
      isSmallChange(seen, item.facts)
    );
  });
}
