/** The same mail in the words of each role, so that they can be compared, and who of those asked reads which. */
import type { Mail } from '../emails/mail';
import { roleOf, type Role } from '../emails/roles';
import { UserError } from '../../user-error';
import type { HeldMessage, ReviewBook } from './book';
import { composeMessage, type Composing } from './compose-message';
import type { Message } from './message';

export interface Variant {
  /** The functions that read it, in the words of the Stakeholders tab. */
  readonly functions: readonly string[];
  /** Those of them who are asked now, by name. */
  readonly people: readonly string[];
  /** The mail, or why it cannot be written. */
  readonly written: Mail | string;
}

/** What the window over the sheet shows. */
export interface Compared {
  /** Whose mail it is. */
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** Each role with a function that leads to it. */
const ROLES: readonly (readonly [Role, string])[] = [
  ['executive', 'Executive'],
  ['finance', 'Finance'],
  ['sales', 'Sales'],
  ['marketing', 'Marketing'],
  ['customers', 'Customer success'],
  ['engineering', 'Engineering'],
  ['legal', 'Legal'],
  ['other', 'Any other function'],
];

/**
 * Roles that read the very same words share one. The words that the person reads come first, then those that somebody else does.
 * @param all the messages to be sent, of which `message` is one
 */
export function variantsOf(
  message: HeldMessage,
  all: readonly Message[],
  book: ReviewBook,
  composing: Composing,
): readonly Variant[] {
  const found = new Map<string, Variant>();
  for (const [role, label] of ROLES) {
    const written = writtenFor(label, message, book, composing);
    const same = JSON.stringify(written);
    const { functions = [], people = [] } = found.get(same) ?? {};
    const readers = all.filter(({ person }) => roleOf(person.role) === role);
    const names = readers.map(({ person }) => person.name || person.address);
    found.set(same, { functions: [...functions, label], people: [...people, ...names], written });
  }
  const own = message.person.name || message.person.address;
  const rank = ({ people }: Variant) => (people.includes(own) ? 0 : people.length > 0 ? 1 : 2);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

function writtenFor(
  role: string,
  message: HeldMessage,
  book: ReviewBook,
  composing: Composing,
): Variant['written'] {
  try {
    return composeMessage({ ...message, person: { ...message.person, role } }, book, composing);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
