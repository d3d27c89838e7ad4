/** One e-mail to one person, and what it asks about. */
import type { PlanFacts } from '../emails/facts';
import { REQUEST_KINDS } from '../emails/templates/template';

/** Those of the request kinds ask for answers. replied: our reply to a concern. weekly: how the reviews of somebody who asked stand. */
export const MESSAGE_KINDS = [...REQUEST_KINDS, 'replied', 'weekly'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface Recipient {
  readonly name: string;
  /** As `normaliseAddress` gives it: it tells people apart. */
  readonly address: string;
  /** The function, in the person's own words: it decides in whose language the mail is written. '' where it is not known. */
  readonly role: string;
}

/** One item that one person is asked about in one round. */
export interface AskedReview {
  /** RV-31 */
  readonly id: string;
  readonly table: string;
  /** The lasting key of the item. */
  readonly key: string;
  /** What the Item column shows, so that formulas find the row: its ID or, where there is none, its name. */
  readonly item: string;
  readonly label: string;
  /** The fingerprint of the item's facts as the mail shows them. */
  readonly version: string;
  /** 1 for the first time of asking. */
  readonly round: number;
  /** What the plan said of it when it was asked about, so that a later round can tell what changed. */
  readonly facts?: PlanFacts;
  /** What will not be done because of it. */
  readonly displaces?: string;
  /** What else changed since the last round, in the sender's words. */
  readonly changes?: readonly string[];
}

export interface Message {
  /** MS-12 */
  readonly message: string;
  readonly kind: MessageKind;
  readonly person: Recipient;
  /** The weightiest first. A mail shows the first three; the page behind its link shows all. */
  readonly reviews: readonly AskedReview[];
  readonly stage?: string;
  readonly question?: string;
  readonly artefact?: string;
  /** What is decided, and what can still change, in the sender's words. */
  readonly decided?: string;
  readonly open?: string;
  /** Answers are hoped for by this day. */
  readonly due?: string;
  /** The last day on which the link works. */
  readonly expires?: string;
  /** What we say ourselves, as in a reply to a concern. */
  readonly text?: string;
  /** Not to be sent before this day. */
  readonly notBefore?: string;
  /** Says that this very message was queued already: file, person, kind, items and rounds. */
  readonly key: string;
  /** Says the same of its content, whatever the round. */
  readonly content: string;
  /** The file that it was queued in: a copy never sends for the original. */
  readonly file: string;
  /** What was queued at one press of the button. */
  readonly batch: string;
  /** The address of whoever asked; replies go there. */
  readonly by: string;
}
