/** Calls of the screen Request reviews. */
import type { AskForm } from '../core/reviews/ask-form';
import type { AskItem, ItemRef } from '../core/reviews/ask-item';
import type { HeldBack } from '../core/reviews/draft';
import type { OutgoingMail } from '../core/reviews/outgoing';
import type { MailPreview } from '../core/reviews/preview-mails';
import type { AnswerWindow } from '../core/reviews/proposed-day';
import type { ProposedPerson } from '../core/reviews/propose-people';
import type { Told } from './reviews';
import type { MayLackPlan } from '../core/strategy/no-plan';

export interface AskCalls {
  /** What is selected, who could be asked about it, and what waits to be sent. */
  openAsk(wish: AskWish): AskPage;
  /** Who could be asked about these items, and until when. */
  proposeFor(items: readonly ItemRef[]): AskProposal;
  /** The mails as they would leave. Nothing is written or sent. */
  previewAsk(form: AskForm): AskPreview;
  /** Opens one of them in the words of each role, side by side in a window over the sheet. */
  compareWordings(wish: { readonly form: AskForm; readonly address: string }): null;
  /** Sends one of them to the person at the sheet; its buttons record nothing. */
  sendToMyself(wish: { readonly form: AskForm; readonly address: string }): Told;
  /** Sends the mails that were seen, and no others. */
  sendAsk(wish: { readonly form: AskForm; readonly mark: string }): AskOutcome;
  /** Mails that have not gone out, or may have. */
  outgoingMails(): readonly OutgoingMail[];
  /** Has people answer on the page that was found: its address goes into the Settings. */
  takeAnswerPage(): AnswerWay;
  /** The address of the person at the sheet, where Google does not tell it. */
  sayWhoAsks(typed: string): { readonly me: string };
}

/** How people answer. */
export interface AnswerWay {
  /** page: a button in the mail opens a page. reply: it begins a mail to whoever asks. */
  readonly by: 'page' | 'reply';
  /** Of that page; where people reply, of a page that was found and could be used. */
  readonly address?: string;
  /** This edition has no page. */
  readonly isFixed?: true;
  /** How many items one mail can ask about. */
  readonly most: number;
}

export interface AskWish {
  /** Left out, what is selected in the sheet. */
  readonly items?: readonly ItemRef[];
}

export interface AskProposal {
  readonly people: readonly ProposedPerson[];
  readonly answerWindow: AnswerWindow;
}

export interface AskPage extends AskProposal, MayLackPlan {
  readonly items: readonly AskItem[];
  /** What stands there where nothing that can be asked about is selected. */
  readonly hint?: string;
  /** Everything that may be added. */
  readonly all: readonly AskItem[];
  /** The address of the person at the sheet; '' where nobody has told it yet. */
  readonly me: string;
  readonly answers: AnswerWay;
  readonly today: string;
  readonly question: string;
  readonly outgoing: readonly OutgoingMail[];
}

export interface AskPreview {
  readonly mails: readonly MailPreview[];
  readonly heldBack: readonly HeldBack[];
  /** What has to be put right before anything can leave. */
  readonly problems: readonly string[];
  readonly mark: string;
  /** The address of the person at the sheet. */
  readonly me: string;
  /** No mail has ever left this file. */
  readonly isFirst: boolean;
  /** How many mails Google still sends today; left out where it lets us send none. */
  readonly quota?: number;
  /** When what the quota does not allow today goes out: tomorrow, on Monday. */
  readonly restGoesOut?: string;
  /** Why nothing can be sent now: no permission, or messages are paused. */
  readonly stopped?: string;
}

export interface AskOutcome extends Told {
  readonly sentTo: readonly string[];
  readonly heldBack: readonly HeldBack[];
  readonly outgoing: readonly OutgoingMail[];
}
