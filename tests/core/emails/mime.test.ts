/** A mail as it travels: composed, handed to a server on this machine, and read again by a parser that knows nothing of us. */
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { composeRequest } from '../../../src/core/emails/request';
import { requestFacts, review } from './sample-facts';

const received: Buffer[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      received.push(Buffer.concat(parts));
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
});
afterAll(async () => {
  await new Promise<void>((closed) => {
    server.close(closed);
  });
});

async function travel(facts: ReturnType<typeof requestFacts>): Promise<ParsedMail> {
  const { subject, text, html } = composeRequest(facts);
  const { port } = server.server.address() as AddressInfo;
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  await transport.sendMail({
    from: facts.sender,
    replyTo: facts.sender,
    to: facts.reader,
    subject,
    text,
    html,
  });
  transport.close();
  return simpleParser(received.pop() ?? '');
}

test('subject, text, HTML and reply route arrive as they were written', async () => {
  const reviews = ['IN-1', 'PO-2', 'CO-2'].map((id) => review(id, { displaces: 'Grün & Söhne: 日本語 👩‍👩‍👧' }));
  const facts = requestFacts({ reviews, open: 'a line that is as long as lines get '.repeat(4) });
  const { subject, text, html } = composeRequest(facts);
  const mail = await travel(facts);
  expect(mail.subject).toBe(subject);
  expect(mail.text).toBe(text);
  expect(mail.html).toBe(html);
  expect(mail.replyTo?.value).toEqual([facts.sender]);
  expect(mail.attachments).toEqual([]);
});

test('what people typed adds no header and no receiver', async () => {
  const evil = 'Plan\r\nBcc: everybody@example.com\r\n\r\n<b>body</b>';
  const { plan } = review('IN-1');
  const facts = requestFacts({
    reader: { ...requestFacts().reader, name: evil },
    file: evil,
    questions: [evil],
    reviews: [{ ...review('IN-1'), plan: { ...plan, name: evil, measures: [] } }],
  });
  const mail = await travel(facts);
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.has('bcc')).toBe(false);
  expect(mail.subject).toBe(composeRequest(facts).subject);
  expect([mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([
    'marta@example.com',
  ]);
});
