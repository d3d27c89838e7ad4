/** What somebody can do who has only the address of the web app, or a link that was meant for somebody else. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Host } from '../../playground/host/host';
import type { ReviewBook } from '../../src/core/reviews/book';
import { composeMessage } from '../../src/core/reviews/compose-message';
import { tidy } from '../../src/core/emails/render/tidy';
import { makeToken } from '../../src/core/reviews/token';
import type { Day } from '../../src/core/tables/day';
import { answers, askAna, openWithAnswerPage, opened, pageOf, send, visit } from './answers';
import { hostileTexts } from './hostile-texts';
import { openSidebar } from './sidebar';
import { bookOf, draftFor, logOf } from './reviews';

const stateOf = (host: Host) => JSON.stringify(host.save());
const JSON_ANSWER = JSON.stringify(answers({ answer: 'Champion' }));

describe('tokens', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const secret = host.save().properties.script.find(([name]) => name === 'throughline.secret')?.[1] ?? '';
  const file = host.workbook.id;
  const sign = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const facts = { file, message: 'MS-1', address: 'ana@example.com', expires: '2027-02-20' as Day };
  const before = stateOf(host);

  test('the test signs as Google does', () => {
    expect(secret.length).toBe(64);
    expect(makeToken(facts, sign(secret))).toBe(token);
  });

  test('forged, altered, expired and borrowed tokens see nothing and record nothing', () => {
    const altered = [...token].map((character, i) => {
      const other = character === 'a' ? 'b' : character === '1' ? '2' : 'a';
      return `${token.slice(0, i)}${other}${token.slice(i + 1)}`;
    });
    const made = (part: Partial<typeof facts>, key = secret) => makeToken({ ...facts, ...part }, sign(key));
    const others = [
      made({}, ''),
      made({}, 'guess'),
      made({ file: 'another' }),
      made({ address: 'bob@example.com' }),
      made({ message: 'MS-2' }),
      made({ expires: '2026-11-21' as Day }),
      '',
      null,
      12,
      {},
      [token],
      'x'.repeat(100_000),
      ...hostileTexts.filter((_, i) => i % 10 === 0),
    ];
    const all = [...others, ...altered];
    // What is sent with them passes through the same gate.
    const sent = all.filter((_, i) => i % 3 === 0);
    const through = [
      ...all.filter((other) => opened(host, other).kind !== 'door'),
      ...sent.filter((other) => send(host, other, answers({ answer: 'Champion' })).kind !== 'door'),
    ];
    expect(through).toEqual([]);
    expect(stateOf(host)).toBe(before);
  });

  test('strangers cost no look into the file', () => {
    opened(host, 'v1.not-a-token');
    expect(host.log.at(-1)?.calls).toBe(0);
    opened(host, `${token.slice(0, -3)}xyz`);
    expect(
      Object.keys(host.log.at(-1)?.callsByName ?? {}).filter((name) => name.startsWith('Sheet.')),
    ).toEqual([]);
  });

  test('a link answers what its own mail asked, and nothing else', () => {
    send(host, token, answers({ answer: 'Champion', review: 'RV-2' }));
    expect(stateOf(host)).toBe(before);
  });

  test.each([
    ['no JSON', 'x'],
    ['another shape', '{"kind":"answers"}'],
    ['no answer of ours', JSON_ANSWER.replace('Champion', 'Maybe')],
    ['a formula as answer', JSON_ANSWER.replace('Champion', '=1+1')],
    ['a formula as version', JSON_ANSWER.replace('seen', '=1+1')],
    [
      'the same review twice',
      JSON.stringify(answers({ answer: 'Support', review: 'RV-1' }, { answer: 'Champion', review: 'RV-1' })),
    ],
    ['a book', `"${'x'.repeat(300_000)}"`],
    ['nothing', null],
    ['a number', 5],
    ['another kind', '{"kind":"closed"}'],
  ])('what our page would never send is refused in words: %s', (_, json) => {
    const reply = String(host.webRpc('answerReview', token, json));
    expect(reply).toBe(
      '{"ok":false,"message":"What the page sent cannot be read. Please open the link in your mail again."}',
    );
    expect(stateOf(host)).toBe(before);
  });
});

test('what was pressed once and is sent again later changes nothing', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  send(host, token, answers({ answer: 'Champion' }));
  const before = stateOf(host);
  for (let i = 0; i < 5; i++) send(host, token, answers({ answer: 'Champion' }));
  expect(stateOf(host)).toBe(before);
});

test('of all globals, an anonymous visitor can use the two that are meant, and no other does or tells anything', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const nonce = openSidebar(host);
  const code = readFileSync('dist/Code.js', 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');
  expect(names).toEqual(
    expect.arrayContaining(['doGet', 'sidebarCall', 'continueSending', 'ALIGNMENT_SCORE']),
  );
  const inside = ['throughline_', 'throughline_.sendQueued', 'eval', 'Function', 'toString', 'constructor'];
  const uses: readonly (readonly unknown[])[] = [
    [],
    [token],
    [token, JSON_ANSWER],
    [nonce, 'sendQueued', 'null'],
    [nonce, 'queueMessages', JSON.stringify([draftFor('eve@example.com', ['IN-2'])])],
    [nonce, 'setPaused', 'true'],
    [{ triggerUid: 'guessed', parameter: { t: token } }],
    [{ authMode: 'FULL', source: null, triggerUid: '' }],
    [[['IN-1']], 'Reviews', '=1+1'],
  ];
  const before = stateOf(host);
  const told: string[] = [];
  for (const name of [...names, ...inside]) {
    for (const use of uses) {
      if (name === 'openReview' || name === 'answerReview') continue;
      try {
        const reply = JSON.stringify(host.webRpc(name, ...use)) ?? '';
        // A formula may say what it was given; that is none of ours.
        const given = JSON.stringify(use);
        const secrets = reply.match(/Launch dashboard|example\.com|throughline\./g) ?? [];
        if (secrets.some((secret) => !given.includes(secret))) told.push(`${name}: ${reply}`);
      } catch {
        // Refused is what we want.
      }
    }
    expect([name, stateOf(host) === before]).toEqual([name, true]);
  }
  expect(told).toEqual([]);
  expect(host.outbox).toHaveLength(1);
  // Even the score of the plan is for those who can see the sheet.
  expect(host.webRpc('ALIGNMENT_SCORE')).toBe('Open the sheet to see its score.');
});

describe(`${hostileTexts.length} hostile texts`, () => {
  const host = openWithAnswerPage();
  const token = askAna(host, ['IN-1', 'IN-2', 'IN-3']);

  test('in the address of the page they leave no trace in it', () => {
    const { html } = visit(host, {});
    for (const text of hostileTexts) {
      // Half a character cannot stand in an address.
      if (/^[\w.-]*$|\p{Cs}/u.test(text)) continue;
      expect(visit(host, { t: text, r: text, a: text, do: text }).html).toBe(html);
    }
  });

  test('in a mail that quotes them they are words', () => {
    const harmless = tagsOf(replyMail(bookWith(host, 'harmless')));
    const bad = hostileTexts.filter((text) => {
      const tags = tagsOf(replyMail(bookWith(host, text)));
      // A sentence with nothing in it that can be seen is left out.
      return tidy(text) === '' ? tags.length > harmless.length : tags.join() !== harmless.join();
    });
    expect(bad).toEqual([]);
  });

  test('as comments and names they are text in the sheet, in the log and on the page', () => {
    const formulas: string[] = [];
    for (let i = 0; i < hostileTexts.length; i += 3) {
      host.advance(7 * 60_000);
      const three = hostileTexts.slice(i, i + 3);
      send(host, token, {
        kind: 'answers',
        answers: three.map((text, k) => ({
          review: `RV-${k + 1}`,
          answer: 'Need to talk',
          comment: text,
          version: `v${i}`,
          instead: { name: nameOf(text), address: '' },
        })),
        as: { name: nameOf(three[0] ?? ''), address: '' },
      });
      const said = pageOf(host, token).items.map(({ recorded }) => recorded?.comment);
      expect(said.slice(0, three.length)).toEqual(three.map(shownText));
      formulas.push(...formulasIn(host, 'Reviews'));
    }
    expect([...formulas, ...formulasIn(host, 'Review Log')]).toEqual([]);
    // Nothing that was written counts as an event of ours, and nobody else was stopped or asked.
    const { events, problems } = logOf(host);
    expect(problems).toEqual([]);
    expect(new Set(events.map(({ event }) => event))).toEqual(
      new Set(['queued', 'sending', 'sent', 'answered', 'delegated']),
    );
    // Some are alike once what cannot be seen is gone.
    expect(events.filter(({ event }) => event === 'answered').length).toBeGreaterThan(180);
    expect(bookOf(host).people.size).toBe(1);
    expect(host.outbox).toHaveLength(1);
  }, 120_000);
});

/** As much of it as a name may have; a name of nothing that can be seen is none. */
function nameOf(text: string): string {
  const name = [...text].slice(0, 100).join('');
  return tidy(name) === '' ? `Bo${name}` : name;
}

/** What may be seen of a text: lines stay, marks that hide or turn writing go. */
function shownText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}

/** Cells that hold a formula, as the sheet would compute them. Our own in the headings leads to the pause switch. */
function formulasIn(host: Host, tab: string): readonly string[] {
  return host.values(tab).flatMap((row, r) =>
    row.flatMap((_, c) => {
      const a1 = `${String.fromCharCode(65 + c)}${r + 1}`;
      const formula = host.formula(tab, a1);
      const isOurs = r === 0 && formula.includes('SettingValues');
      return formula === '' || isOurs ? [] : [`${tab}!${a1}: ${formula}`];
    }),
  );
}

/** The book in which the person said this, and got a reply that quotes it. */
function bookWith(host: Host, text: string): ReviewBook {
  const book = bookOf(host);
  const review = book.reviews.get('RV-1');
  if (!review) throw new Error('There is no review.');
  const at = '2026-11-22 12:00:00.000';
  const answer = { answer: 'Concern', comment: text, version: '', at, by: '', via: 'page' } as const;
  const reply = { reply: 'kept', text, at } as const;
  // Somebody may put it into the plan as well.
  const empty = { companyObjectives: [], measures: [], evidence: [], evidenceCount: 0 };
  const facts = { ...empty, kind: 'gap', id: '', name: text } as const;
  const person = { ...review.person, name: text };
  const held = { ...review, table: 'gaps', facts, person, answer, reply };
  return { ...book, reviews: new Map([['RV-1', held]]) };
}

function replyMail(book: ReviewBook): string {
  const message = book.messages.get('MS-1');
  const review = book.reviews.get('RV-1');
  if (!message || !review) throw new Error('There is no message.');
  const mail = composeMessage({ ...message, person: review.person, kind: 'replied' }, book, {
    strategy: { everything: [], stakeholders: [] } as never,
    templates: { own: new Map(), problems: new Map() },
    manner: { today: '2026-11-22' as Day, promiseFrom: 0.8 },
    file: 'Plan',
  });
  expect(/[\r\n]/.test(mail.subject)).toBe(false);
  return mail.html;
}

function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z!][\w-]*)/gi)].map(([, tag]) => tag ?? '');
}
