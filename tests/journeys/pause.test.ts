/** The switch that pauses all messages of a file. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { AskForm } from '../../src/core/reviews/ask-form';
import { answers, askAna, openWithAnswerPage, send } from './answers';
import { filledIn } from './ask-form';
import { openJourney, openWith, rowsOf, writesOf } from './journey';
import { draftFor, press } from './reviews';
import { ask, openSidebar } from './sidebar';

const valueOf = (host: Host, setting: string) =>
  rowsOf(host, 'Settings').find(({ Setting }) => Setting === setting)?.Value;
const type = (host: Host, setting: string, text: string) => {
  const row = host.values('Settings').findIndex(([label]) => label === setting) + 1;
  host.person.type('Settings', `B${row}`, text);
};

function setUp() {
  const host = openJourney();
  host.run('setUpWorkbook');
  return { host, nonce: openSidebar(host) };
}

test('U12: one press pauses, another one switches on again, and the Settings tab says so', () => {
  const { host, nonce } = setUp();
  expect(ask(host, nonce, 'pauseState')).toEqual({ ok: true, value: { isPaused: false } });
  expect(writesOf(host)).toBe(0);
  expect(ask(host, nonce, 'setPaused', true)).toEqual({
    ok: true,
    value: { isPaused: true, because: 'chosen' },
  });
  expect(valueOf(host, 'Messages')).toBe('Paused');
  expect(ask(host, nonce, 'setPaused', false)).toEqual({ ok: true, value: { isPaused: false } });
  expect(valueOf(host, 'Messages')).toBe('On');
});

test('U12: the switch is in the menu, and our own tabs show it and lead to it', () => {
  const { host } = setUp();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const shown = () =>
    ['Summary', 'Gaps', 'Coverage', 'Reviews', 'Review Log', 'History', 'Templates'].map(
      (tab) => /Messages: \w+/.exec(host.value(tab, tab === 'Summary' ? 'C1' : 'A1'))?.[0],
    );
  expect(shown()).toEqual(Array(7).fill('Messages: on'));
  // Sorting the settings moves the row; the cells follow it.
  host.person.sort('Settings', 'A2:C200', 1, false);
  host.run('pauseAllMessages');
  expect(shown()).toEqual(Array(7).fill('Messages: paused'));
  expect(host.screen.toasts.at(-1)?.message).toMatchInlineSnapshot(
    `"All messages are paused: nothing is sent to anybody. To go on, choose Throughline > Open Throughline, or write On beside Messages on the Settings tab."`,
  );
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
  type(host, 'Messages', 'On');
  expect(shown()).toEqual(Array(7).fill('Messages: on'));
});

test('a copy of the file is paused until somebody makes it their own', () => {
  const { host, nonce } = setUp();
  const id = valueOf(host, 'File');
  // What a copy looks like: the tab still names the file that it was copied from.
  type(host, 'File', 'the-first-file');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'copy' } });
  expect(ask(host, nonce, 'setPaused', false)).toMatchObject({ value: { isPaused: true, because: 'copy' } });
  expect(ask(host, nonce, 'claimFile')).toEqual({ ok: true, value: { isPaused: false } });
  expect(valueOf(host, 'File')).toBe(id);
});

test('a word that cannot be read pauses, and so does a plan that does not say which file it belongs to', () => {
  const { host, nonce } = setUp();
  type(host, 'Messages', 'not now');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'chosen' } });
  type(host, 'Messages', 'On');
  type(host, 'File', '');
  expect(ask(host, nonce, 'pauseState')).toMatchObject({ value: { isPaused: true, because: 'unknown' } });
});

test('a file that was never set up can be paused before anything else is done', () => {
  const host = openWith({ Goals: [['Company goal'], ['Win']] });
  const nonce = openSidebar(host);
  expect(ask(host, nonce, 'pauseState')).toEqual({
    ok: true,
    value: { isPaused: true, because: 'notSetUp' },
  });
  expect(ask(host, nonce, 'setPaused', true)).toMatchObject({ value: { isPaused: true, because: 'chosen' } });
  expect(valueOf(host, 'Messages')).toBe('Paused');
});

/** A file in which each way out has something to send: a mail waits, a reminder is due, a concern waits for a reply, people can be asked. */
function withMuchToSend(): SavedWorkbook {
  const host = openWithAnswerPage();
  host.run('setUpWorkbook');
  host.person.paste('Stakeholders', 'A2', [['Ben Okafor', 'ben@example.com']]);
  send(host, askAna(host), answers({ answer: 'Concern', comment: 'Too early' }));
  press(host, 'queueMessages', [draftFor('cleo@example.com', ['IN-2'], { due: '2026-12-01' })]);
  press(host, 'sendQueued');
  press(host, 'queueMessages', [draftFor('dan@example.com', ['IN-3'])]);
  const saved = host.save();
  const goOn: SavedWorkbook['triggers'][number] = {
    uid: 'go on',
    handler: 'continueSending',
    event: 'CLOCK',
    creator: 'pm@example.com',
    zone: 'Europe/Berlin',
    schedule: { kind: 'once', at: 0 },
    due: 0,
  };
  return { ...saved, triggers: [...saved.triggers, goOn], outbox: [] };
}

const full = withMuchToSend();

/** Every command that could send a mail, and what the person reads who tries it. */
const WAYS: Readonly<Record<string, (host: Host) => string | undefined>> = {
  'Send what waits': (host) => press(host, 'sendQueued').said,
  'Send to the people': (host) => {
    const form = askForm(host);
    return refusal(() => press(host, 'sendAsk', { form, mark: press(host, 'previewAsk', form).mark }));
  },
  'Send to myself': (host) =>
    refusal(() => press(host, 'sendToMyself', { form: askForm(host), address: 'ben@example.com' })),
  'Send the reply': (host) => {
    const form = { review: 'RV-1', reply: 'kept' as const, text: 'The law asks for it' };
    return refusal(() => press(host, 'sendReply', { form, mark: press(host, 'previewReply', form).mark }));
  },
  'the timer that goes on': (host) => {
    host.fireTrigger('go on');
    return undefined;
  },
  'the daily timer': (host) => {
    press(host, 'repairReminders');
    host.advance(4 * 86_400_000);
    host.runDue();
    return press(host, 'reminderTimer').said;
  },
};

function askForm(host: Host): AskForm {
  const page = press(host, 'openAsk', {});
  const people = press(host, 'proposeFor', []).people.map(({ key }) => key);
  const items = page.all.filter(({ id }) => id === 'IN-1').map(({ table, key }) => ({ table, key }));
  return filledIn(page, { items, people });
}

function refusal(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** What stops messages, and how a file comes to it. */
const STOPS: Readonly<Record<string, () => Host>> = {
  'somebody paused messages': () => {
    const host = openJourney({ saved: full });
    press(host, 'setPaused', true);
    return host;
  },
  // What Google copies: the cells and the metadata, but neither properties nor timers nor the id.
  'the file is a copy': () =>
    openJourney({
      saved: {
        ...full,
        workbook: { ...full.workbook, id: 'the-copy' },
        properties: { ...full.properties, document: [], script: [] },
        triggers: full.triggers.filter(({ uid }) => uid === 'go on'),
      },
    }),
  'the tab does not say which file it is': () => {
    const host = openJourney({ saved: full });
    type(host, 'File', '');
    return host;
  },
  'the key that signs links is missing': () => {
    const script = full.properties.script.filter(([key]) => !key.endsWith('.secret'));
    return openJourney({ saved: { ...full, properties: { ...full.properties, script } } });
  },
};

test.each(Object.keys(STOPS))('where %s, no way leads out, and each says why', (stop) => {
  const host = (STOPS[stop] ?? openJourney)();
  expect(press(host, 'pauseState').isPaused).toBe(true);
  const tried = Object.entries(WAYS).map(([way, go]) => ({ way, said: go(host), mails: host.outbox.length }));
  expect(tried.filter(({ mails }) => mails > 0)).toEqual([]);
  expect(tried.filter(({ said }) => said !== undefined && !SAYS_WHY.test(said))).toEqual([]);
});

const SAYS_WHY = /messages are paused|came along when this file was copied/i;

test('where nothing stops them, every one of these ways sends', () => {
  for (const [way, go] of Object.entries(WAYS)) {
    const host = openJourney({ saved: full });
    go(host);
    expect([way, host.outbox.length > 0]).toEqual([way, true]);
  }
});

test('a key that is missing is made anew only by a press that says what it costs', () => {
  const host = STOPS['the key that signs links is missing']?.() ?? openJourney();
  expect(press(host, 'pauseState')).toEqual({ isPaused: true, because: 'unsigned' });
  expect(press(host, 'claimFile')).toEqual({ isPaused: false });
  expect(press(host, 'sendQueued').said).toBe('1 of 1 sent.');
});
