/** Makes one mail a person of everything that is to be sent to that person at once, after a look at all addresses. */
import { UserError } from '../../user-error';
import { shorten } from '../tables/problem';
import { isAddress, normaliseAddress } from './address';
import type { Draft, DraftReview } from './draft';

/** Each message of a link shows its items on one page; more of them nobody reads. */
export const MOST_ITEMS = 25;

/**
 * The weightiest items first.
 * @throws UserError that names every address that cannot be used, or a person who would be asked about too much
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const tidy = drafts.map((draft) => ({
    ...draft,
    person: { ...draft.person, address: normaliseAddress(draft.person.address) },
  }));
  refuseBadAddresses(drafts, tidy);
  const merged = new Map<string, Draft>();
  for (const draft of tidy) {
    const key = `${draft.person.address} ${draft.kind}`;
    const other = merged.get(key);
    merged.set(key, other ? together(other, draft) : { ...draft, reviews: distinct(draft.reviews) });
  }
  for (const { person, reviews } of merged.values()) {
    if (reviews.length > MOST_ITEMS) {
      throw new UserError(
        `${person.name || person.address} would be asked about ${reviews.length} items at once. Choose at most ${MOST_ITEMS} and try again.`,
      );
    }
  }
  return [...merged.values()];
}

function refuseBadAddresses(typed: readonly Draft[], tidy: readonly Draft[]): void {
  const bad = typed.filter((_, i) => !isAddress(tidy[i]?.person.address ?? ''));
  if (bad.length > 0) throw new UserError(addressSentence(bad.map(({ person }) => person)));
}

/** Names all of them, so that they can be put right in one go. */
export function addressSentence(
  people: readonly { readonly name: string; readonly address: string }[],
): string {
  const lines = people.map(({ name, address }) => {
    const found = address.trim() === '' ? 'no address' : `“${shorten(address, 80)}”`;
    return `- ${name || 'Somebody without a name'}: ${found}`;
  });
  return [
    'Nothing was sent, because these people have no e-mail address that can be used:',
    ...new Set(lines),
    'Expected one address such as name@example.com. Put it right on the tab with your stakeholders and try again.',
  ].join('\n');
}

function together(one: Draft, other: Draft): Draft {
  const name = one.person.name || other.person.name;
  const role = one.person.role || other.person.role;
  const texts = {
    stage: one.stage ?? other.stage,
    question: joined(one.question, other.question),
    artefact: joined(one.artefact, other.artefact),
    decided: joined(one.decided, other.decided),
    open: joined(one.open, other.open),
    text: joined(one.text, other.text),
    due: earlier(one.due, other.due),
    expires: earlier(one.expires, other.expires),
  };
  return {
    ...one,
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<Draft>),
    person: { ...one.person, name, role },
    reviews: distinct([...one.reviews, ...other.reviews]),
    confirmed: (one.confirmed ?? false) && (other.confirmed ?? false),
  };
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return `${one}\n${other}`;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function distinct(reviews: readonly DraftReview[]): readonly DraftReview[] {
  const byItem = new Map(reviews.map((review) => [`${review.table} ${review.key}`, review]));
  return [...byItem.values()].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}
