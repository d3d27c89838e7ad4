/** Calls of the screens Concerns and Record an answer. */
import type { Answer } from '../core/reviews/answers';
import type { AskItem, ItemRef } from '../core/reviews/ask-item';
import type { ConcernItem } from '../core/reviews/concerns';
import type { HeldBack } from '../core/reviews/draft';
import type { OutgoingMail } from '../core/reviews/outgoing';
import type { MailPreview } from '../core/reviews/preview-mails';
import type { ReplyForm } from '../core/reviews/reply-form';
import type { Told } from './reviews';
import type { MayLackPlan } from '../core/strategy/no-plan';

export interface ConcernCalls {
  /** What people worry about, what waits for a reply first. */
  concerns(): ConcernsPage;
  /** The mail that would bring the reply. Nothing is written or sent. */
  previewReply(form: ReplyForm): ReplyPreview;
  /** Notes the reply, and sends the mail that was seen. */
  sendReply(wish: { readonly form: ReplyForm; readonly mark: string }): Told;
  /** The requests that may be answered, and all items and people. */
  openRecord(): RecordPage;
  /** Writes down what somebody said in any channel. */
  recordAnswer(answer: SpokenAnswer): Told;
}

export interface ConcernsPage {
  readonly concerns: readonly ConcernItem[];
  /** What of the log is lost, so that a concern may be missing here; left out where all of it can be read. */
  readonly lost?: string;
}

export interface ReplyPreview {
  /** One, or none where the person gets no mails. */
  readonly mails: readonly MailPreview[];
  readonly heldBack: readonly HeldBack[];
  readonly problems: readonly string[];
  readonly mark: string;
  readonly quota?: number;
  readonly stopped?: string;
  readonly outgoing: readonly OutgoingMail[];
}

export interface RecordPage extends MayLackPlan {
  readonly requests: readonly OpenRequest[];
  readonly items: readonly AskItem[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
}

export interface OpenRequest {
  /** RV-31 */
  readonly review: string;
  readonly name: string;
  readonly label: string;
  readonly state: string;
}

export interface SpokenAnswer {
  /** A request that was sent; or an item and a person. */
  readonly about: { readonly review: string } | { readonly item: ItemRef; readonly person: string };
  readonly answer: Answer;
  readonly comment: string;
}
