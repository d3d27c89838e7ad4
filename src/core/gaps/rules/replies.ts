/** Questions without an answer, and answers without a reply. */
import type { Say } from '../../reviews/support';
import { dayOfMoment } from '../../reviews/moment';
import type { Strategy } from '../../strategy/strategy';
import { daysBetween, type Day } from '../../tables/day';
import { askedOn, inPlanOrder, itemsOf, partOf } from '../people';
import type { Finding, Rule } from '../rule';
import { count, plain, quote } from '../wording';

/** One a question, each about its item and its person. */
function about(
  { says }: Strategy,
  judge: (say: Say) => Omit<Finding, 'items' | 'part'> | undefined,
): readonly Finding[] {
  return [...says].sort(inPlanOrder).flatMap((say) => {
    const found = judge(say);
    return found ? [{ items: itemsOf(say), ...partOf(say), ...found }] : [];
  });
}

const REMINDERS = 2;
/** A week after the day no more reminders come, however few there were. */
const DAYS_AFTER = 7;

export const noReply: Rule = {
  id: 'G52',
  name: 'No reply',
  family: 'People',
  level: 2,
  why: 'We may take silence for support, and be wrong.',
  needs: ['says'],
  find: (strategy) =>
    about(strategy, (say) => {
      const { state, due, reminders } = say.newest;
      const past = due === undefined ? 0 : daysBetween(due as Day, strategy.today);
      const isOver = past > DAYS_AFTER || (past > 0 && reminders >= REMINDERS);
      if (state !== 'No answer' && !(state === 'Sent' && isOver)) return undefined;
      const until = due === undefined ? '' : `, hoped for by ${due}`;
      return {
        gap: `No answer from ${say.name} on ${quote(say.item)}; we don't know what they think.`,
        saw: `Asked on ${askedOn(say) ?? 'a day that is not known'}${until}; ${reminders === 0 ? 'no reminder' : count(reminders, 'reminder')} sent.`,
        next: "Call, or ask a colleague of theirs; if no answer will come, say so: silence isn't support.",
      };
    }),
};

export const unresolvedConcern: Rule = {
  id: 'G53',
  name: 'Concern without a reply',
  family: 'People',
  level: 3,
  why: 'Whoever gets no reply stops telling us, and still thinks so.',
  needs: ['says'],
  settings: ['concernDays'],
  find: (strategy) =>
    about(strategy, (say) => {
      const { state, answer } = say.newest;
      const isObjection = state === 'Objection open';
      if (!answer || !(isObjection || state === 'Concern open')) return undefined;
      const day = dayOfMoment(answer.at);
      const { concernDays } = strategy.settings;
      if (daysBetween(day, strategy.today) <= concernDays) return undefined;
      const said =
        answer.comment.trim() === '' ? '' : ` They wrote ${quote(answer.comment.replace(/\s+/g, ' '))}.`;
      return {
        ...(isObjection ? { level: 4 } : {}),
        gap: `${say.name} has ${isObjection ? 'an objection to' : 'a concern about'} ${quote(say.item)}, and no reply yet.`,
        saw: `Said on ${day}; the setting allows ${plain(concernDays)} days.${said}`,
        next: 'Reply with one of three: changed, kept because, or let us talk.',
      };
    }),
};

export const loopNotClosed: Rule = {
  id: 'G54',
  name: 'Outcome not told',
  family: 'People',
  level: 2,
  why: 'People who never hear what came of their answer give none next time.',
  needs: ['says'],
  settings: ['loopDays'],
  find: (strategy) =>
    about(strategy, (say) => {
      const resolved = resolvedOn(say);
      const { loopDays } = strategy.settings;
      if (resolved === undefined || wasTold(say, strategy)) return undefined;
      if (daysBetween(resolved, strategy.today) <= loopDays) return undefined;
      return {
        gap: `${say.name} has not heard what came of their answer on ${quote(say.item)}.`,
        saw: `Settled on ${resolved}, and no reply has left since; the setting allows ${plain(loopDays)} days.`,
        next: 'Tell them in two sentences what changed, or what stays and why.',
      };
    }),
};

/** Settled by our reply, or by closing a round in which the person had said more than yes. */
function resolvedOn({ newest: { state, answer, reply, closedAt } }: Say) {
  if (reply) return dayOfMoment(reply.at);
  const saidMore = answer !== undefined && answer.comment.trim() !== '';
  return state === 'Closed' && saidMore && closedAt !== undefined ? dayOfMoment(closedAt) : undefined;
}

/** What may have left counts as told: the person settles that elsewhere. */
function wasTold({ newest }: Say, { book }: Strategy): boolean {
  if (newest.reply?.told === 'elsewhere') return true;
  return [...book.messages.values()].some(
    ({ kind, state, reviews }) =>
      kind === 'replied' &&
      (state === 'Sent' || state === 'Unknown') &&
      reviews.some(({ id }) => id === newest.id),
  );
}
