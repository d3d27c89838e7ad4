/** Composes each sent e-mail as the real message that a mail program would get, and keeps it as a file. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail } from '../host/run/post-office';

/** Gives the message as MIME, without sending anything. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

export async function composeMessage(mail: Mail): Promise<Buffer> {
  const { message } = await composer.sendMail({
    from: mail.name ? { name: mail.name, address: mail.from } : mail.from,
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    date: new Date(mail.sent),
    messageId: `<${mail.id}.${Date.parse(mail.sent)}@local-sheets.invalid>`,
    attachments: [
      ...mail.attachments.map((part) => attachment(part)),
      ...Object.entries(mail.inlineImages).map(([cid, part]) => ({ ...attachment(part), cid })),
    ],
  });
  return message as Buffer;
}

function attachment(part: Mail['attachments'][number]) {
  return { filename: part.name, contentType: part.contentType, content: Buffer.from(part.content, 'base64') };
}

/** Writes what is not yet in the folder. A message keeps its name, so nothing is written twice. */
export async function writeOutbox(folder: string, mails: readonly Mail[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const mail of mails) {
    const stamp = mail.sent.replaceAll(/[:.]/g, '-');
    const file = join(folder, `${stamp}-${String(mail.id).padStart(4, '0')}.eml`);
    if (!existsSync(file)) writeFileSync(file, await composeMessage(mail));
  }
}
