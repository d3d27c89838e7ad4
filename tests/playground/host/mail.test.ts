import { click, clicking, hostWith } from './script';

test('a message lands in the outbox with everything it was given', () => {
  const { host } = click(
    `MailApp.sendEmail({ to: 'a@example.com, B <b@example.com>', cc: 'c@example.com', bcc: 'd@example.com', subject: 'Two questions ✓', body: 'plain',
       htmlBody: '<b>rich</b>', name: 'Throughline', replyTo: 'pm@example.com',
       attachments: [Utilities.newBlob('a,b', 'text/csv', 'rows.csv')], inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo') } });`,
    { now: () => new Date('2026-01-07T09:00:00Z') },
  );
  expect(host.outbox).toEqual([
    {
      id: 1,
      sent: '2026-01-07T09:00:00.000Z',
      from: 'pm@example.com',
      to: ['a@example.com', 'B <b@example.com>'],
      cc: ['c@example.com'],
      bcc: ['d@example.com'],
      subject: 'Two questions ✓',
      body: 'plain',
      htmlBody: '<b>rich</b>',
      name: 'Throughline',
      replyTo: 'pm@example.com',
      noReply: false,
      attachments: [{ name: 'rows.csv', contentType: 'text/csv', content: 'YSxi' }],
      inlineImages: { logo: { name: 'logo', contentType: 'image/png', content: 'Af8=' } },
    },
  ]);
});

test('the forms with separate arguments work too', () => {
  const { host } = click(`
    MailApp.sendEmail('a@example.com', 'One', 'body');
    MailApp.sendEmail('a@example.com', 'Two', 'body', { cc: 'b@example.com' });
    MailApp.sendEmail('a@example.com', 'reply@example.com', 'Three', 'body');
  `);
  expect(host.outbox.map(({ subject, cc, replyTo }) => [subject, cc, replyTo])).toEqual([
    ['One', [], null],
    ['Two', ['b@example.com'], null],
    ['Three', [], 'reply@example.com'],
  ]);
});

test('an address that cannot be one is refused, an unknown one is not', () => {
  expect(clicking(`MailApp.sendEmail('not an address', 's', 'b');`)).toThrow('Invalid email: not an address');
  expect(clicking(`MailApp.sendEmail({ subject: 's', body: 'b' });`)).toThrow('no recipient');
  expect(clicking(`MailApp.sendEmail('nobody@nowhere.example', 's', 'b');`)).not.toThrow();
});

test('every recipient counts against the quota, and it comes back a day after the first message', () => {
  const source = `
    function send(to) { MailApp.sendEmail({ to, subject: 's', body: 'b' }); }
    function left() { return MailApp.getRemainingDailyQuota(); }
  `;
  const host = hostWith(source, { mailQuota: 3, now: () => new Date('2026-01-07T09:00:00Z') });
  host.run('send', 'a@example.com,b@example.com');
  expect(host.run('left')).toBe(1);
  expect(() => host.run('send', 'a@example.com,b@example.com')).toThrow(
    'Service invoked too many times for one day: email.',
  );
  expect(host.outbox).toHaveLength(1);
  host.advance(24 * 3_600_000);
  expect(host.run('left')).toBe(3);
});

test('fifty recipients and 200 KB a message', () => {
  expect(
    clicking(
      `MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'p' + i + '@example.com').join(), 's', 'b');`,
    ),
  ).toThrow('Limit Exceeded: Email Recipients Per Message.');
  expect(clicking(`MailApp.sendEmail('a@example.com', 's', 'x'.repeat(205 * 1024));`)).toThrow(
    'Limit Exceeded: Email Body Size.',
  );
});
