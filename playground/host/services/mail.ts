/** MailApp: every message lands in the outbox; nothing leaves this machine. */
import { Refusal } from '../model/refusal';
import type { Attachment, Mail } from '../run/post-office';
import { RunObject } from './api-object';
import { Blob } from './blob';

type Google = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const MOST_RECIPIENTS = 50;
const LARGEST_BODY = 200 * 1024; // bytes, for a consumer's account

export class MailApp extends RunObject implements Pick<Google, 'getRemainingDailyQuota' | 'sendEmail'> {
  readonly api = 'MailApp';

  getRemainingDailyQuota(): number {
    return this.run.state.post.remaining(this.run.user);
  }

  /** A message; or recipient, subject, body and options; or recipient, replyTo, subject and body. */
  sendEmail(...args: unknown[]): void {
    this.run.state.post.send({ ...mailOf(messageOf(args)), from: this.run.user });
  }
}

function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object' && first !== null) return first;
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: String(first), replyTo: String(second), subject: String(third), body: fourth };
  }
  if (args.length < 3) {
    throw new Refusal("The parameters don't match the method signature for MailApp.sendEmail.");
  }
  return {
    ...(fourth as Message | undefined),
    to: String(first),
    subject: String(second),
    body: String(third),
  };
}

function mailOf(message: Message): Omit<Mail, 'id' | 'sent' | 'from'> {
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  if (to.length + cc.length + bcc.length === 0) throw new Refusal('Failed to send email: no recipient');
  if (to.length + cc.length + bcc.length > MOST_RECIPIENTS) {
    throw new Refusal('Limit Exceeded: Email Recipients Per Message.');
  }
  const [body, htmlBody] = [message.body ?? '', message.htmlBody ?? null];
  if (Buffer.byteLength(body) > LARGEST_BODY || Buffer.byteLength(htmlBody ?? '') > LARGEST_BODY) {
    throw new Refusal('Limit Exceeded: Email Body Size.');
  }
  return {
    to,
    cc,
    bcc,
    subject: message.subject ?? '',
    body,
    htmlBody,
    name: message.name ?? null,
    replyTo: message.replyTo ?? null,
    noReply: message.noReply ?? false,
    attachments: (message.attachments ?? []).map(attachmentOf),
    inlineImages: Object.fromEntries(
      Object.entries(message.inlineImages ?? {}).map(([name, image]) => [name, attachmentOf(image)]),
    ),
  };
}

/** Separated by commas. Throws for one that cannot be an address. */
function addresses(list: string | undefined): string[] {
  const found = (list ?? '').split(',').map((address) => address.trim());
  return found.filter((address) => {
    const bare = /<([^<>]*)>$/.exec(address)?.[1] ?? address;
    if (address !== '' && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(bare)) {
      throw new Refusal(`Invalid email: ${address}`);
    }
    return address !== '';
  });
}

function attachmentOf(source: unknown): Attachment {
  if (!(source instanceof Blob)) throw new Refusal('An attachment has to be a blob.');
  return {
    name: source.name ?? 'attachment',
    contentType: source.contentType ?? 'application/octet-stream',
    content: source.data.toString('base64'),
  };
}
