/** Sent mail is kept as the message that a mail program would get. */
import type { Mail } from '../../../playground/host/run/post-office';
import { mailDocument } from '../../../playground/server/documents';
import { composeMessage } from '../../../playground/server/outbox';

const mail: Mail = {
  id: 7,
  sent: '2026-01-05T09:30:00.000Z',
  from: 'pm@example.com',
  to: ['ana@example.com', 'ben@example.com'],
  cc: [],
  bcc: [],
  subject: 'Please review CO-1 – thank you',
  body: 'Open http://127.0.0.1:4321/exec?t=1',
  htmlBody: '<p>Open <a href="http://127.0.0.1:4321/exec?t=1">CO-1</a><img src="cid:logo" alt=""></p>',
  name: 'Pia Muster',
  replyTo: 'answers@example.com',
  noReply: false,
  attachments: [],
  inlineImages: { logo: { name: 'logo.png', contentType: 'image/png', content: 'AAAA' } },
};

it('has the headers, both texts and the picture', async () => {
  const message = (await composeMessage(mail)).toString('utf8');
  expect(message).toContain('From: Pia Muster <pm@example.com>');
  expect(message).toContain('To: ana@example.com, ben@example.com');
  expect(message).toContain('Reply-To: answers@example.com');
  expect(message).toContain('Subject: =?UTF-8?');
  expect(message).toContain('Date: Mon, 05 Jan 2026 09:30:00 +0000');
  expect(message).toContain('Content-Type: text/plain');
  expect(message).toContain('Content-Type: text/html');
  expect(message).toContain('Content-ID: <logo>');
});

it('is composed the same each time but for the boundaries', async () => {
  const [one, other] = await Promise.all([composeMessage(mail), composeMessage(mail)]);
  const plain = (message: Buffer) =>
    message.toString('utf8').replaceAll(/--_NmP-[\w-]+|boundary="[^"]+"/g, '');
  expect(plain(one)).toBe(plain(other));
});

it('is shown with its picture inside and with links to the web app where it answers today', () => {
  const shown = mailDocument(mail, 'http://127.0.0.1:5000');
  expect(shown).toContain('href="http://127.0.0.1:5000/exec?t=1"');
  expect(shown).toContain('src="data:image/png;base64,AAAA"');
});
