/** The same mail in the language of each role, so that they can be compared. */
import { UserError } from '../../user-error';
import type { HeldMessage, ReviewBook } from './book';
import { composeMessage, type Composing } from './compose-message';

export interface Variant {
  readonly role: string;
  readonly subject: string;
  readonly text: string;
}

/** A function of each role, in the words of the Stakeholders tab. */
const ROLES = [
  'Executive',
  'Finance',
  'Sales',
  'Marketing',
  'Customer success',
  'Engineering',
  'Legal',
] as const;

/** What cannot be written is left out: it is said where the mails are checked. */
export function variantsOf(message: HeldMessage, book: ReviewBook, composing: Composing): readonly Variant[] {
  return ROLES.flatMap((role): readonly Variant[] => {
    try {
      const { subject, text } = composeMessage(
        { ...message, person: { ...message.person, role } },
        book,
        composing,
      );
      return [{ role, subject, text }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}
