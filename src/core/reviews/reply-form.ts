/** Our reply to what somebody answered, as it is filled in, and what is wrong with it. */
import type { REPLIES, TOLD } from './events';

export interface ReplyForm {
  /** RV-31 */
  readonly review: string;
  readonly reply: (typeof REPLIES)[number];
  readonly text: string;
  /** The person has heard it already, so no mail leaves. */
  readonly told?: (typeof TOLD)[number];
}

const LONGEST = 2000;

export function replyProblem({ text }: Pick<ReplyForm, 'text'>): string | undefined {
  const length = [...text.trim()].length;
  if (length === 0) return 'Write what you want to say.';
  return length > LONGEST ? `Your reply has ${length} characters. Shorten it to ${LONGEST}.` : undefined;
}
