/** Outgoing mail: the outbox and the daily quota of recipients, which each user has and which starts again 24 hours after the first use. */
import { Refusal } from '../model/refusal';
import type { Clock } from './clock';

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  /** base64 */
  readonly content: string;
}

export interface Mail {
  readonly id: number;
  /** ISO time */
  readonly sent: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string | null;
  readonly replyTo: string | null;
  readonly noReply: boolean;
  readonly attachments: readonly Attachment[];
  /** By the name that `cid:` addresses use. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
}

export interface PostOffice {
  readonly outbox: Mail[];
  remaining(user: string): number;
  /** Throws a Refusal where the day's quota is used up. */
  send(mail: Omit<Mail, 'id' | 'sent'>): void;
}

const DAY = 86_400_000;

export interface PostRules {
  /** Recipients a day. */
  readonly quota: number;
  /** Google's sentence for a mail that it does not take. */
  readonly refuse?: ((mail: Pick<Mail, 'to' | 'subject'>) => string | undefined) | undefined;
}

export function createPostOffice({ quota, refuse }: PostRules, clock: Clock, outbox: Mail[]): PostOffice {
  const used = new Map<string, { readonly since: number; readonly count: number }>();
  const usedBy = (user: string): { since: number; count: number } => {
    const day = used.get(user);
    return day && clock.now() - day.since < DAY ? day : { since: clock.now(), count: 0 };
  };
  const remaining = (user: string): number => Math.max(0, quota - usedBy(user).count);
  return {
    outbox,
    remaining,
    send: (mail) => {
      const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
      if (recipients > remaining(mail.from)) {
        throw new Refusal('Service invoked too many times for one day: email.');
      }
      const refusal = refuse?.(mail);
      if (refusal !== undefined) throw new Refusal(refusal);
      const day = usedBy(mail.from);
      used.set(mail.from, { since: day.since, count: day.count + recipients });
      outbox.push({ ...mail, id: outbox.length + 1, sent: new Date(clock.now()).toISOString() });
    },
  };
}
