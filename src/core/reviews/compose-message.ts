/** Writes the mail of a message out of what was queued and of the plan as it is now. */
import { factsOf, isAskable } from '../emails/facts-of';
import { composeDigest } from '../emails/digest';
import type { MailFacts, Manner, Person, PlanFacts, ReviewFacts } from '../emails/facts';
import type { Mail } from '../emails/mail';
import { composeReply } from '../emails/reply';
import { composeRequest } from '../emails/request';
import { roleOf } from '../emails/roles';
import type { TemplateSet } from '../emails/templates/read-templates';
import type { Strategy } from '../strategy/strategy';
import type { Day } from '../tables/day';
import { UserError } from '../../user-error';
import { normaliseAddress } from './address';
import type { HeldMessage, ReviewBook } from './book';
import { adviceOf } from './escalation';
import type { MessageLinks } from './links';
import type { AskedReview } from './message';
import { weekOf } from './week-digest';

export interface Composing {
  readonly strategy: Strategy;
  readonly templates: TemplateSet;
  readonly manner: Manner;
  /** The name of the file. */
  readonly file: string;
  /** The links of a message; left out where there is no answer page. */
  readonly links?: (message: HeldMessage) => MessageLinks;
}

/** @throws UserError where it cannot be written: a row is gone, a template is broken, or the reader must not see what it says */
export function composeMessage(message: HeldMessage, book: ReviewBook, composing: Composing): Mail {
  const { kind } = message;
  if (kind === 'replied') return reply(message, book, composing);
  if (kind === 'weekly') {
    const { manner, templates, strategy } = composing;
    const { supportDays } = strategy.settings;
    const { address } = message.person;
    const week = weekOf(book, address, manner.today, supportDays, adviceOf(book, strategy));
    return composeDigest({ ...mailFacts(message, composing), ...week }, templates);
  }
  const links = composing.links?.(message);
  const reviews = message.reviews.map((asked) => ({
    ...reviewFacts(asked, message, book, composing.strategy),
    ...(links ? { answers: links.answers(asked.id) } : {}),
  }));
  const { stage, question = '', artefact, due, decided, open } = message;
  const questions = question.split('\n').filter((line) => line.trim() !== '');
  return composeRequest(
    {
      ...mailFacts(message, composing),
      kind,
      reviews,
      questions,
      ...(links ? { page: links.page } : {}),
      ...(stage === undefined ? {} : { stage }),
      ...(artefact === undefined ? {} : { artefact }),
      ...(decided === undefined ? {} : { decided }),
      ...(open === undefined ? {} : { open }),
      ...(due === undefined ? {} : { due: due as Day }),
    },
    composing.templates,
  );
}

function mailFacts(held: HeldMessage, { strategy, manner, file, links }: Composing): MailFacts {
  const { message, person, by } = held;
  const stop = links?.(held).stop;
  return {
    reader: { name: person.name || person.address, address: person.address, role: roleOf(person.role) },
    sender: senderOf(by, strategy),
    file,
    reference: message,
    manner,
    ...(stop === undefined ? {} : { stop }),
  };
}

/** Whoever asks often stands among the stakeholders; the name is '' otherwise. */
export function senderOf(address: string, { stakeholders }: Strategy): Person {
  const sought = normaliseAddress(address);
  const known = stakeholders.find(({ row }) => normaliseAddress(row.email ?? '') === sought);
  return { name: known?.name ?? '', address };
}

function reviewFacts(
  asked: AskedReview,
  message: HeldMessage,
  book: ReviewBook,
  strategy: Strategy,
): ReviewFacts {
  const { id, displaces, changes } = asked;
  const before = lastAsked(asked, message, book)?.facts;
  return {
    id,
    plan: planFacts(asked, strategy),
    ...(before === undefined ? {} : { before }),
    ...(changes === undefined ? {} : { changes }),
    ...(displaces === undefined ? {} : { displaces }),
  };
}

/** A gap comes and goes with the analysis, so it is told as it was when it was asked about. */
function planFacts({ table, key, label, facts }: AskedReview, strategy: Strategy): PlanFacts {
  const item = strategy.everything.find((one) => one.table === table && one.key === key);
  if (item && isAskable(item)) return factsOf(item, strategy);
  if (table === 'gaps' && facts) return facts;
  throw new UserError(`“${label}” is not in the plan any more. Put it back, or cancel this mail.`);
}

/** The same question to the same person in an earlier round. */
export function lastAsked(
  asked: AskedReview,
  { person }: HeldMessage,
  { reviews }: ReviewBook,
): AskedReview | undefined {
  return [...reviews.values()]
    .filter(
      (other) =>
        other.table === asked.table &&
        other.key === asked.key &&
        other.person.address === person.address &&
        other.round < asked.round,
    )
    .sort((a, b) => b.round - a.round)[0];
}

function reply(message: HeldMessage, book: ReviewBook, composing: Composing): Mail {
  const held = book.reviews.get(message.reviews[0]?.id ?? '');
  if (!held?.answer || !held.reply) {
    throw new UserError('There is no answer with a reply that this mail could bring. Cancel it.');
  }
  const { answer, comment } = held.answer;
  const links = composing.links?.(message);
  const { id, name, kind } = planFacts(held, composing.strategy);
  return composeReply(
    {
      ...mailFacts(message, composing),
      review: {
        id: held.id,
        plan: { id, name, kind },
        ...(links ? { answers: links.answers(held.id) } : {}),
      },
      answer,
      comment,
      reply: held.reply.reply,
      replyText: held.reply.text,
    },
    composing.templates,
  );
}
