/** What requests wait for, by the Reviews tab: our reply, an answer whose day has passed, or a reminder. */
import { cellText } from '../tables/cell';
import { daysBetween, type Day } from '../tables/day';
import type { FoundTable } from '../tables/find-tables';
import { isStance, readAnswer } from './answers';
import { isDay } from './is-day';
import type { ReviewState } from './states';
import { workingDaysSince } from './working-days';

export interface OpenAnswers {
  /** Concerns, objections and answers that leave it open, none of which has a reply. */
  readonly toReply: number;
  /** Of these. */
  readonly objections: number;
  /** Not answered, and the day that was named has passed. */
  readonly overdue: number;
  /** Not answered or reminded of for three working days or more, and the day is still to come. Holidays are not looked up. */
  readonly silent: number;
}

const SILENT_AFTER = 3;
const WEEK = 7;

/** Undefined where nothing waits. A question that was asked once more counts in its last round alone. */
export function openAnswers(found: FoundTable, today: Day): OpenAnswers | undefined {
  const rows = lastRounds(found);
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  const isOverdue = ({ state, due }: Row) => state === SENT && isDay(due) && due < today;
  const open = {
    toReply: count(waitsForUs),
    objections: count(({ state }) => state === OBJECTION),
    overdue: count(isOverdue),
    silent: count((row) => row.state === SENT && !isOverdue(row) && isSilent(row, today)),
  };
  return Object.values(open).some((n) => n > 0) ? open : undefined;
}

const SENT: ReviewState = 'Sent';
const CONCERN: ReviewState = 'Concern open';
const OBJECTION: ReviewState = 'Objection open';
const ANSWERED: ReviewState = 'Answered';

function waitsForUs({ state, answer }: Row): boolean {
  if (state === CONCERN || state === OBJECTION) return true;
  const read = state === ANSWERED ? readAnswer(answer) : undefined;
  return read !== undefined && !isStance(read);
}

function isSilent({ sent, reminded, delegate }: Row, today: Day): boolean {
  const last = isDay(reminded) ? reminded : sent;
  if (delegate !== '' || !isDay(last)) return false;
  return daysBetween(last, today) > WEEK || workingDaysSince(last, today, new Set()) >= SILENT_AFTER;
}

interface Row {
  readonly state: string;
  readonly answer: string;
  readonly delegate: string;
  readonly sent: string;
  readonly reminded: string;
  readonly due: string;
}

function lastRounds({ sheet, headingRow, columns }: FoundTable): readonly Row[] {
  const last = new Map<string, Row & { readonly round: number }>();
  for (const cells of sheet.cells.slice(headingRow + 1)) {
    const text = (key: string) => cellText(cells[columns.get(key) ?? -1]);
    if (text('id') === '') continue;
    const who = JSON.stringify([text('item'), text('stakeholder')]);
    const round = Number(text('round'));
    if ((last.get(who)?.round ?? 0) > round) continue;
    last.set(who, {
      round,
      state: text('state'),
      answer: text('answer'),
      delegate: text('delegate'),
      sent: text('sent'),
      reminded: text('lastReminded'),
      due: text('due'),
    });
  }
  return [...last.values()];
}
