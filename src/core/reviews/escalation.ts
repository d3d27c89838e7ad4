/**
 * What can be done where somebody does not answer: a colleague who may answer instead and, after two rounds, the owner of the goal behind it.
 * It is told to whoever asked, who decides; nobody is written to because of it.
 */
import { isAskable } from '../emails/facts-of';
import { roleOf } from '../emails/roles';
import { byKey } from '../strategy/item';
import type { Stakeholder, Strategy } from '../strategy/strategy';
import { isAddress, normaliseAddress } from './address';
import { above } from './around';
import type { HeldReview, ReviewBook } from './book';
import type { Advice } from './week-digest';

export function adviceOf(book: ReviewBook, strategy: Strategy): Advice {
  const instead = (review: HeldReview) => insteadText(review, book, strategy);
  return {
    overdue: instead,
    silent: (review) => {
      const said = [instead(review), sponsorText(review, strategy)].filter((text) => text !== undefined);
      return said.length === 0 ? undefined : said.join('; ');
    },
  };
}

/** Luc Verbruggen may answer instead. Undefined where nobody comes to mind. */
function insteadText(review: HeldReview, book: ReviewBook, strategy: Strategy): string | undefined {
  const { delegate } = review;
  const name = delegate ? delegate.name || delegate.address : colleagueOf(review, book, strategy)?.name;
  return name === undefined ? undefined : `${name} may answer instead`;
}

/** Somebody of the same function who has not been asked about it yet. */
function colleagueOf(
  review: HeldReview,
  book: ReviewBook,
  { stakeholders }: Strategy,
): Stakeholder | undefined {
  const { person, table, key, askedBy } = review;
  const role = roleOf(functionOf(person.address, stakeholders) ?? person.role);
  if (role === 'other' || role === 'outside') return undefined;
  const asked = [...book.reviews.values()].filter((one) => one.table === table && one.key === key);
  const taken = new Set([askedBy, ...asked.map((one) => one.person.address)]);
  return [...stakeholders].sort(byKey).find(({ row }) => {
    const address = normaliseAddress(row.email ?? '');
    const isQuiet = row.paused === 'Yes' || (book.people.get(address)?.stopped ?? false);
    return isAddress(address) && !taken.has(address) && !isQuiet && roleOf(row.function) === role;
  });
}

function functionOf(address: string, stakeholders: readonly Stakeholder[]): string | undefined {
  return stakeholders.find(({ row }) => normaliseAddress(row.email ?? '') === address)?.row.function;
}

/** Mara Lind owns CO-1 Grow. Undefined where no owner is known, or it is the person who does not answer. */
function sponsorText({ table, key, person }: HeldReview, { everything }: Strategy): string | undefined {
  const item = everything.find((one) => one.table === table && one.key === key);
  if (!item || !isAskable(item)) return undefined;
  for (const goal of [item, ...above(item)]) {
    if (goal.table !== 'companyObjectives') continue;
    const owner = goal.row.owner?.trim();
    if (owner && owner.toLowerCase() !== person.name.toLowerCase()) {
      return `${owner} owns “${goal.id || goal.name}”`;
    }
  }
  return undefined;
}
