/** From the link in the mail to the row on the Reviews tab. */
import type { Host } from '../../playground/host/host';
import type { BundleFiles } from '../../playground/host/run/bundle';
import { ALL_ANSWERS } from '../../src/core/reviews/answers';
import { openJourney, rowsOf, writesOf } from './journey';
import {
  answers,
  askAna,
  linksIn,
  openWithAnswerPage,
  opened,
  pageOf,
  send,
  visit,
  type Given,
} from './answers';
import { seesEveryFile, seesItsFileOnly } from './scoped-bundle';
import { appendEvent, bookOf, draftFor, eventsOf, logOf, press } from './reviews';

const lastEvent = (host: Host) => logOf(host).events.at(-1);
const contentOf = (host: Host) => JSON.stringify(host.save().workbook);

test('every link of a mail leads to the page and changes nothing, however often it is opened', () => {
  const host = openWithAnswerPage();
  askAna(host, ['IN-1', 'IN-2', 'IN-3']);
  const links = linksIn(host);
  // In HTML and in text: three items with seven answers, and the way to stop.
  expect(links.length).toBe(44);
  const before = { content: contentOf(host), saved: JSON.stringify(host.save()) };
  for (const link of links) {
    const parameters = Object.fromEntries(link.searchParams);
    expect(Object.keys(parameters).filter((name) => ['c', 'sid'].includes(name))).toEqual([]);
    const page = visit(host, parameters);
    expect(host.log.at(-1)?.callsByName).toEqual({
      'HtmlService.createHtmlOutputFromFile': 1,
      'HtmlOutput.getContent': 1,
      'HtmlOutput.setContent': 1,
      'HtmlOutput.setTitle': 1,
      'HtmlOutput.addMetaTag': 1,
    });
    expect(page).toMatchObject({
      title: 'Your view',
      metaTags: { viewport: 'width=device-width, initial-scale=1' },
      framing: false,
    });
    expect(page.html).toContain(`data-token="${parameters['t']}"`);
  }
  expect(contentOf(host)).toBe(before.content);
  expect(JSON.stringify(host.save())).toBe(before.saved);
  expect(host.outbox).toHaveLength(1);
});

test('a link selects an answer; what is no letter or digit of ours never gets into the page', () => {
  const host = openWithAnswerPage();
  const { html } = visit(host, { t: '"><script>alert(1)</script>', r: 'RV-1" x="', a: 'object', do: '<' });
  expect(html).toContain('<div id="page" data-token="" data-review="" data-answer="object" data-wish=""');
});

test('the page tells of the item as the business sees it, and reads only', () => {
  const host = openWithAnswerPage();
  const token = askAna(host, ['IN-1'], {
    artefact: 'https://example.com/draft',
    decided: 'the customers',
    open: 'the day',
  });
  const page = pageOf(host, token);
  expect(writesOf(host)).toBe(0);
  expect(page).toMatchObject({
    reader: { name: 'Ana Duarte', address: 'ana@example.com' },
    sender: { address: 'pm@example.com' },
    due: 'Tuesday, 1 December',
    questions: ['What would make this fail in your area?'],
    artefacts: ['https://example.com/draft'],
    decided: 'The customers.',
    open: 'The day.',
    stopped: false,
  });
  expect(page.items).toMatchObject([{ review: 'RV-1', name: 'IN-1 Launch dashboard 1', state: 'open' }]);
});

test('an answer stands in the log and in its row, with what the person saw, and nothing else is touched', () => {
  const host = openWithAnswerPage();
  const token = askAna(host, ['IN-1', 'IN-2']);
  const [first] = pageOf(host, token).items;
  const version = first?.version ?? '';
  send(host, token, answers({ answer: 'Concern', comment: '  Support has no time\r\nin June  ', version }));
  expect(lastEvent(host)).toMatchObject({
    event: 'answered',
    review: 'RV-1',
    answer: 'Concern',
    comment: 'Support has no time\nin June',
    version,
    via: 'page',
    by: 'ana@example.com',
    message: 'MS-1',
  });
  expect(rowsOf(host, 'Reviews')).toMatchObject([
    { ID: 'RV-1', State: 'Concern open', Answer: 'Concern', 'Item version': version, Answered: '2026-11-22' },
    { ID: 'RV-2', State: 'Sent', Answer: '' },
  ]);
  expect(pageOf(host, token).items[0]?.recorded).toMatchObject({
    answer: 'Concern',
    at: '22 November at 11:00',
  });
});

test('each of the seven answers does to its row what the page says of it; only an objection needs a comment', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const rows = ALL_ANSWERS.map((answer) => {
    const comment = answer === 'Objection' ? 'It breaks exports' : '';
    send(host, token, answers({ answer, comment }));
    const [row] = rowsOf(host, 'Reviews');
    const waits = press(host, 'concerns').concerns.some(({ isWaiting }) => isWaiting);
    return [row?.Answer, row?.State, row?.Comment, waits ? 'waits for a reply' : ''].join(' | ');
  });
  expect(rows).toMatchInlineSnapshot(`
   [
     "Champion | Answered |  | ",
     "Support | Answered |  | ",
     "Can live with it | Answered |  | ",
     "Concern | Concern open |  | waits for a reply",
     "Objection | Objection open | It breaks exports | waits for a reply",
     "Need to talk | Answered |  | waits for a reply",
     "Not enough information | Answered |  | waits for a reply",
   ]
  `);
});

test('pressed twice it is one answer; changed, it is another one', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const count = () => eventsOf(host).filter((event) => event.startsWith('answered')).length;
  send(host, token, answers({ answer: 'Support', comment: 'Yes' }));
  expect(send(host, token, answers({ answer: 'Support', comment: 'Yes' }))).toEqual({
    kind: 'recorded',
    closed: [],
  });
  expect(count()).toBe(1);
  send(host, token, answers({ answer: 'Support', comment: 'Yes, please' }));
  send(host, token, answers({ answer: 'Objection', comment: 'It would break exports' }));
  expect(count()).toBe(3);
  expect(rowsOf(host, 'Reviews')).toMatchObject([{ State: 'Objection open', Answer: 'Objection' }]);
});

test('an objection without a reason, a comment that is too long and an odd address are said in words', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const refused = (given: Given) => {
    try {
      send(host, token, answers(given));
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const before = contentOf(host);
  expect(refused({ answer: 'Objection', comment: ' \n' })).toMatch('An objection needs a reason.');
  expect(refused({ answer: 'Support', comment: 'x'.repeat(4001) })).toBe(
    'Your comment has 4001 characters. Please shorten it to 4000.',
  );
  expect(refused({ answer: 'Need to talk', instead: { name: 'Bo', address: 'bo at home' } })).toMatch(
    'does not look like one',
  );
  expect(contentOf(host)).toBe(before);
  expect(refused({ answer: 'Support', comment: '🙂'.repeat(4000) })).toBe('');
});

test('a forwarded link: who answers is recorded beside the person who was asked', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  send(host, token, {
    ...answers({ answer: 'Need to talk', instead: { name: 'Cy', address: 'CY@example.com ' } }),
    as: { name: 'Bo', address: '' },
  } as Parameters<typeof send>[2]);
  expect(bookOf(host).reviews.get('RV-1')).toMatchObject({
    answer: { answer: 'Need to talk', by: 'ana@example.com', as: { name: 'Bo', address: '' } },
    delegate: { name: 'Cy', address: 'cy@example.com' },
  });
  expect(rowsOf(host, 'Reviews')).toMatchObject([{ Stakeholder: 'Ana Duarte', Delegate: 'Answered by Bo' }]);
  expect(pageOf(host, token).items[0]?.recorded).toMatchObject({ by: 'Bo', instead: { name: 'Cy' } });
});

test('stopping mails takes a press, is noted once, and can be taken back', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const before = contentOf(host);
  visit(host, { t: token, do: 'stop' });
  expect(contentOf(host)).toBe(before);
  send(host, token, { kind: 'stop' });
  send(host, token, { kind: 'stop' });
  expect(eventsOf(host).filter((event) => event === 'stopped')).toHaveLength(1);
  expect(pageOf(host, token).stopped).toBe(true);
  const again = press(host, 'queueMessages', [draftFor('ana@example.com', ['IN-3'])]);
  expect(again.heldBack).toMatchObject([{ why: 'stopped' }]);
  // Somebody who wants no mails can still answer.
  send(host, token, answers({ answer: 'Support' }));
  send(host, token, { kind: 'resume' });
  expect(pageOf(host, token)).toMatchObject({ stopped: false, items: [{ recorded: { answer: 'Support' } }] });
});

describe('where there is nothing to answer, a calm page says so', () => {
  test('links that are too old, forged or broken', () => {
    const host = openWithAnswerPage();
    const token = askAna(host, ['IN-1'], { expires: '2026-12-24' });
    const titles = (text: unknown) => {
      const found = opened(host, text);
      return found.kind === 'door' ? found.title : 'the page';
    };
    expect(titles(token)).toBe('the page');
    expect(titles(token.slice(0, 40))).toBe('This link is not complete');
    expect(titles(`${token.slice(0, -2)}xx`)).toBe('This link does not work');
    host.advance(33 * 86_400_000);
    expect(opened(host, token)).toMatchObject({
      title: 'This link is too old',
      sender: { address: 'pm@example.com' },
    });
    expect(send(host, token, answers({ answer: 'Support' }))).toMatchObject({
      kind: 'door',
      door: { title: 'This link is too old' },
    });
    expect(eventsOf(host).at(-1)).toBe('sent MS-1');
  });

  test('a log that holds the question no more', () => {
    const host = openWithAnswerPage();
    const token = askAna(host);
    host.person.deleteRows('Review Log', 2, 3);
    expect(opened(host, token)).toMatchObject({ kind: 'door', title: 'This question cannot be found' });
    host.person.deleteTab('Review Log');
    expect(opened(host, token)).toMatchObject({ kind: 'door', title: 'This question cannot be found' });
    expect(send(host, token, answers({ answer: 'Support' }))).toMatchObject({ kind: 'door' });
    // A visitor lays out no tabs.
    expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Review Log');
  });

  test('a mail that was cancelled after it may have left', () => {
    const host = openWithAnswerPage();
    const token = askAna(host);
    // As though Google had refused it, and somebody had taken it back then.
    const sent = host.values('Review Log').findIndex(([, event]) => event === 'sent') + 1;
    host.person.deleteRows('Review Log', sent, 1);
    appendEvent(host, { event: 'refused', message: 'MS-1', reason: 'No.', cause: 'other' });
    appendEvent(host, { event: 'cancelled', message: 'MS-1', by: 'pm@example.com' });
    expect(opened(host, token)).toMatchObject({ kind: 'door', title: 'This question was taken back' });
    expect(send(host, token, answers({ answer: 'Support' }))).toMatchObject({ kind: 'door' });
  });

  test('a round that is closed shows what was answered, and takes no other answer', () => {
    const host = openWithAnswerPage();
    const token = askAna(host, ['IN-1', 'IN-2']);
    send(host, token, answers({ answer: 'Support' }));
    appendEvent(host, { event: 'closed', review: 'RV-1', by: 'pm@example.com', outcome: 'done' });
    expect(pageOf(host, token).items).toMatchObject([
      { state: 'closed', recorded: { answer: 'Support' } },
      { state: 'open' },
    ]);
    const late = send(host, token, answers({ answer: 'Objection', comment: 'No' }, { answer: 'Champion' }));
    expect(late).toEqual({ kind: 'recorded', closed: ['RV-1'] });
    expect(rowsOf(host, 'Reviews')).toMatchObject([
      { State: 'Closed', Answer: 'Support' },
      { State: 'Answered', Answer: 'Champion' },
    ]);
  });

  test('a row that left the plan; an answer that was under way is kept', () => {
    const host = openWithAnswerPage();
    const token = askAna(host, ['IN-1', 'IN-2']);
    host.person.deleteRows('Initiatives', 2, 1);
    expect(pageOf(host, token).items).toMatchObject([
      { name: 'IN-1 Launch dashboard 1', state: 'gone' },
      { state: 'open' },
    ]);
    send(host, token, answers({ answer: 'Support' }));
    expect(bookOf(host).reviews.get('RV-1')?.answer?.answer).toBe('Support');
  });

  test('a pause stops mails, not answers', () => {
    const host = openWithAnswerPage();
    const token = askAna(host);
    press(host, 'setPaused', true);
    send(host, token, answers({ answer: 'Support' }));
    expect(bookOf(host).reviews.get('RV-1')?.answer?.answer).toBe('Support');
  });
});

test('where the Reviews tab is gone or closed, the answer is in the log, and the next run brings it to the tab', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  host.person.deleteTab('Reviews');
  expect(send(host, token, answers({ answer: 'Champion' }))).toMatchObject({ kind: 'recorded' });
  press(host, 'syncReviews');
  expect(rowsOf(host, 'Reviews')).toMatchObject([{ State: 'Answered', Answer: 'Champion' }]);
});

test('an answer that dies at any call is recorded once after a second press, and its row is right', () => {
  const start = openWithAnswerPage();
  const token = askAna(start);
  const saved = start.save();
  const fresh = () => openJourney({ saved });
  const given = answers({ answer: 'Concern', comment: 'Too dear' });
  const trial = fresh();
  send(trial, token, given);
  const calls = trial.log.at(-1)?.calls ?? 0;
  for (let call = 1; call <= calls; call++) {
    for (const losesWrites of [false, true]) {
      const host = fresh();
      host.failAt({ call }, { losesWrites });
      expect(() => send(host, token, given)).toThrow('killed');
      send(host, token, given);
      press(host, 'syncReviews');
      const recorded = eventsOf(host).filter((event) => event.startsWith('answered')).length;
      expect([call, recorded, rowsOf(host, 'Reviews').map(({ State }) => State)]).toEqual([
        call,
        1,
        ['Concern open'],
      ]);
    }
  }
  expect(calls).toBeGreaterThan(15);
  console.log(`${calls * 2} deaths of an answer`);
}, 60_000);

test('without the secret, as in a copy, no mail leaves and no link works; a press on "This is my file now" makes another', () => {
  const start = openWithAnswerPage();
  const token = askAna(start);
  press(start, 'queueMessages', [draftFor('bob@example.com', ['IN-2'])]);
  const saved = start.save();
  // Properties do not travel with a copy.
  const host = openJourney({ saved: { ...saved, properties: { ...saved.properties, script: [] } } });
  expect(press(host, 'sendQueued').said).toContain('The key that signs links in e-mails is missing');
  expect(host.outbox).toHaveLength(1);
  expect(opened(host, token)).toMatchObject({ kind: 'door', title: 'This link does not work' });
  press(host, 'claimFile');
  expect(press(host, 'sendQueued').sent).toBe(1);
  expect(opened(host, token)).toMatchObject({ kind: 'door', title: 'This link does not work' });
});

test('another run holds the file: nothing is lost, and the words say to press again', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const free = host.holdLock('script');
  expect(() => send(host, token, answers({ answer: 'Support' }))).toThrow('Please press again.');
  free();
  send(host, token, answers({ answer: 'Support' }));
  expect(bookOf(host).reviews.get('RV-1')?.answer?.answer).toBe('Support');
});

test('a link that got about fills no log: after thirty answers within an hour it takes no more for now', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  const say = (i: number) => send(host, token, answers({ answer: 'Support', comment: `No. ${i}` }));
  for (let i = 1; i <= 30; i++) say(i);
  expect(() => say(31)).toThrow('More than 30 answers came over this link within an hour');
  // The same answer again is no new one.
  expect(say(30)).toMatchObject({ kind: 'recorded' });
  host.advance(61 * 60_000);
  say(32);
  expect(eventsOf(host).filter((event) => event.startsWith('answered'))).toHaveLength(31);
});

describe('a web request that is shown no file', () => {
  test('opens it by the id of set-up', () => {
    const host = openWithAnswerPage({ webSeesSpreadsheet: false });
    const token = askAna(host);
    expect(pageOf(host, token).items).toMatchObject([{ name: 'IN-1 Launch dashboard 1' }]);
    send(host, token, answers({ answer: 'Support' }));
    expect(rowsOf(host, 'Reviews')).toMatchObject([{ State: 'Answered' }]);
  });

  test('asks the visitor for a reply by mail where it may not, and names the scope in the log', () => {
    const host = openWithAnswerPage({ webSeesSpreadsheet: false, bundle: seesItsFileOnly() });
    const token = askAna(host);
    expect(() => pageOf(host, token)).toThrow(
      'Google does not let Throughline open its sheet from here. If a mail led you here, please reply to it instead.',
    );
    expect(host.log.at(-1)?.console.join()).toContain('https://www.googleapis.com/auth/spreadsheets');
  });

  test('the same holds for the timer: it goes on by the id, or says in one sentence why it did nothing', () => {
    const remindWith = (bundle: BundleFiles) => {
      const host = openWithAnswerPage({ timersSeeSpreadsheet: false, bundle });
      askAna(host);
      host.run('setUpWorkbook');
      host.advance(26 * 3_600_000);
      expect(host.runDue()).toEqual(['remindDaily']);
      return host.log.at(-1);
    };
    expect(remindWith(seesEveryFile())).toMatchObject({ console: [] });
    expect(remindWith(seesItsFileOnly())?.console.at(-1)).toMatch(
      /^warning: remindDaily did nothing\. Google does not let Throughline open its sheet from here\.[^\n]*$/,
    );
  });
});

test('without an answer page, the mail asks for a reply', () => {
  const host = openWithAnswerPage();
  press(host, 'changeSettings', [
    { key: 'answerPage', opened: 'https://script.google.com/macros/s/AKfycb-test/exec', typed: '' },
  ]);
  expect(askAna(host)).toBe('');
  expect(host.outbox.at(-1)?.htmlBody).toContain('mailto:pm@example.com');
});
