/** Asking people, hearing them, and answering them. */
import type { Host } from '../../playground/host/host';
import type { ReplyForm } from '../../src/core/reviews/reply-form';
import { answers } from '../journeys/answers';
import { bookOf, draftFor, press } from '../journeys/reviews';
import { menuItem, sidebarPress, timer, webPress, type WritingCase } from './writing-case';
import { askFormOf } from './worlds';

function request(host: Host) {
  host.person.select('Squads', 'C3');
  return askFormOf(host, ['ana@example.com', 'luc@example.com']);
}

/** Of the first mail that carries a link. */
function token(host: Host): string {
  const bodies = host.outbox.map(({ body }) => /\?t=([\w.-]+)/.exec(body)?.[1]);
  return bodies.find((found) => found !== undefined) ?? '';
}

const inDoubt = (host: Host): string =>
  [...bookOf(host).messages.values()].find(({ state }) => state === 'Unknown')?.message ?? '';

const waiting = (host: Host): readonly string[] =>
  [...bookOf(host).messages.values()].filter(({ state }) => state === 'Queued').map(({ message }) => message);

export const reviewCases = {
  queueMessages: [
    {
      name: 'Queue messages',
      world: 'asked',
      prepare: sidebarPress('queueMessages', () => [draftFor('dora@example.com', ['IN-3', 'IN-4'])]),
    },
  ],
  sendAsk: [
    {
      name: 'Ask two people',
      world: 'checked',
      prepare: sidebarPress('sendAsk', (host) => {
        const form = request(host);
        return { form, mark: press(host, 'previewAsk', form).mark };
      }),
    },
  ],
  sendToMyself: [
    {
      name: 'Send the mail to myself',
      world: 'checked',
      prepare: sidebarPress('sendToMyself', (host) => {
        const form = request(host);
        press(host, 'previewAsk', form);
        return { form, address: 'ana@example.com' };
      }),
    },
  ],
  sendQueued: [
    { name: 'Send what waits', world: 'asked', prepare: sidebarPress('sendQueued', () => undefined) },
  ],
  continueSending: [
    {
      name: 'The timer sends on',
      world: 'toContinue',
      prepare: timer('continueSending'),
      again: sidebarPress('sendQueued', () => undefined),
    },
  ],
  settleUnknown: [
    {
      name: 'Settle a mail in doubt',
      world: 'doubtful',
      prepare: sidebarPress('settleUnknown', (host) => ({ message: inDoubt(host), as: 'again' })),
    },
  ],
  cancelQueued: [
    { name: 'Cancel what waits', world: 'asked', prepare: sidebarPress('cancelQueued', waiting) },
  ],
  syncReviews: [
    {
      name: 'Bring the Reviews tab up to date',
      world: 'scrambled',
      prepare: sidebarPress('syncReviews', () => undefined),
    },
  ],
  remindNow: [{ name: 'Remind now', world: 'due', prepare: sidebarPress('remindNow', () => undefined) }],
  sendReminders: [{ name: 'Send reminders', world: 'due', prepare: menuItem('sendReminders') }],
  remindDaily: [
    {
      name: 'The timer reminds',
      world: 'due',
      prepare: timer('remindDaily'),
      again: sidebarPress('remindNow', () => undefined),
    },
  ],
  answerReview: [
    {
      name: 'Answer on the page',
      world: 'asked',
      prepare: webPress('answerReview', (host) => [
        token(host),
        JSON.stringify(answers({ review: 'RV-1', answer: 'Support', comment: '=Now I see' })),
      ]),
    },
    {
      name: 'Stop the mails on the page',
      world: 'asked',
      prepare: webPress('answerReview', (host) => [token(host), JSON.stringify({ kind: 'stop' })]),
    },
  ],
  sendReply: [
    {
      name: 'Reply to a concern',
      world: 'asked',
      prepare: sidebarPress('sendReply', (host) => {
        const form: ReplyForm = { review: 'RV-1', reply: 'kept', text: 'the fair moved to May' };
        return { form, mark: press(host, 'previewReply', form).mark };
      }),
    },
  ],
  recordAnswer: [
    {
      name: 'Record an answer that was spoken',
      world: 'due',
      prepare: sidebarPress('recordAnswer', () => ({
        about: { review: 'RV-2' },
        answer: 'Support',
        comment: '=said at lunch',
      })),
    },
  ],
  takeAnswerPage: [
    {
      name: 'Let people answer on the page',
      world: 'deployed',
      prepare: sidebarPress('takeAnswerPage', () => undefined),
    },
  ],
  sayWhoAsks: [
    { name: 'Say who asks', world: 'checked', prepare: sidebarPress('sayWhoAsks', () => 'ines@example.com') },
  ],
} satisfies Readonly<Record<string, readonly WritingCase[]>>;
