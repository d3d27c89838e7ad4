/** The answer page on a phone: by touch, by keyboard, without a connection, in light and in dark, and each of its calm pages. */
import type { Frame } from 'playwright-core';
import type { Host } from '../../playground/host/host';
import type { Draft } from '../../src/core/reviews/draft';
import { appendEvent, bookOf, draftFor, press as pressIn } from '../journeys/reviews';
import { inBrowser, type Session } from './session';
import { complaints, focusedAt } from './sidebar';
import { newVisitor, planWithMails, saveWork } from './visitor';

const PEOPLE = ['ana', 'bo', 'cy', 'dee', 'eve', 'light', 'dark'].map((name) => `${name}@example.com`);
const { host, tokens } = planWithMails(PEOPLE);
const calm = linksWithoutAQuestion(host);
// A pause stops mails. Answers still count, in all that follows.
pressIn(host, 'setPaused', true);
const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' }, (folder) => saveWork(host, folder));
const tokenOf = (name: string) => tokens[`${name}@example.com`] ?? '';

/** Tokens of mails of which nothing can be answered any more, by what became of them. */
function linksWithoutAQuestion(open: Host): Readonly<Record<string, string>> {
  const ask = (name: string, item: string, about: Partial<Draft> = {}): string => {
    pressIn(open, 'queueMessages', [draftFor(`${name}@example.com`, [item], about)]);
    pressIn(open, 'sendQueued');
    return /\?t=([\w.-]+)/.exec(open.outbox.at(-1)?.body ?? '')?.[1] ?? '';
  };
  const [by, left] = ['pm@example.com', open.outbox.length];
  const old = ask('old', 'IN-4', { expires: '2026-01-31' });
  const closed = ask('closed', 'IN-4');
  const review = [...bookOf(open).reviews.values()].find(
    ({ person }) => person.address === 'closed@example.com',
  );
  appendEvent(open, { event: 'closed', review: review?.id ?? '', outcome: 'done', by });
  const cancelled = ask('cancelled', 'IN-4');
  // As though Google had refused it, and somebody had taken it back then.
  open.person.deleteRows('Review Log', open.values('Review Log').length, 1);
  const message = `MS-${open.outbox.length}`;
  appendEvent(open, { event: 'refused', message, reason: 'No.', cause: 'other' });
  appendEvent(open, { event: 'cancelled', message, by });
  const gone = ask('gone', 'IN-30');
  const row = open.values('Initiatives').findIndex(([id]) => id === 'IN-30') + 1;
  open.person.deleteRows('Initiatives', row);
  expect(open.outbox.length - left).toBe(4);
  return { old, closed, cancelled, gone };
}

/** The id of the first review of a person. */
const firstOf = (name: string) => `RV-${PEOPLE.indexOf(`${name}@example.com`) * 3 + 1}`;

const item = (page: Frame, number: number) => page.locator('.card').nth(number - 1);
const record = (page: Frame) => page.getByRole('button', { name: /^(Record my|Try again)/ });

/** The row of a review on the Reviews tab, by the person and the item. */
async function rowOf({ sheet }: Session, person: string, number: number): Promise<readonly string[]> {
  const row = PEOPLE.indexOf(`${person}@example.com`) * 3 + number + 1;
  return Promise.all(['A', 'J', 'N', 'O', 'P'].map((column) => sheet.shown('Reviews', `${column}${row}`)));
}

onSheets(
  'U24: without an account and by touch, the link selects, the button records, and the answer can be changed',
  async (session) => {
    const visitor = await newVisitor(session.browser, session.sheets.address);
    const page = await visitor.open(`t=${tokenOf('ana')}&r=RV-2&a=concern`);
    await page.getByText('Answering as Ana Duarte').waitFor();
    expect(await item(page, 2).getByRole('radio', { checked: true }).getAttribute('value')).toBe('Concern');
    expect(await rowOf(session, 'ana', 2)).toEqual(['RV-2', 'Sent', '', '', '']);
    await page.getByLabel('What worries you?').fill('=Support has no time\nin June <b>');
    await record(page).click();
    await page.getByText('Your answer is recorded. Thank you. 2 more wait for you.').waitFor();
    await item(page, 2).getByText('reads this and replies to you').waitFor();
    expect(await item(page, 2).locator('.comment').textContent()).toBe('=Support has no time\nin June <b>');
    await session.sheet.page.locator('.tabs button', { hasText: 'Reviews' }).click();
    expect((await rowOf(session, 'ana', 2)).slice(0, 3)).toEqual(['RV-2', 'Concern open', 'Concern']);
    expect((await rowOf(session, 'ana', 2))[3]).toContain('=Support has no time');

    await item(page, 2).getByRole('button', { name: 'Change my answer' }).click();
    await item(page, 2).getByText('I support it').click();
    await item(page, 1).getByText('I’ll champion it').click();
    await record(page).click();
    await page.getByText('Your 2 answers are recorded.').waitFor();
    expect((await rowOf(session, 'ana', 2)).slice(1, 3)).toEqual(['Answered', 'Support']);

    const again = await visitor.open(`t=${tokenOf('ana')}&r=RV-1&a=champion`);
    await item(again, 1)
      .getByText(/^Recorded \d+ \w+ at \d\d:\d\d:$/)
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  },
);

onSheets(
  'a program that looks through mails opens links in every way and records nothing',
  async (session) => {
    for (const query of [`t=${tokenOf('bo')}&r=${firstOf('bo')}&a=champion`, `t=${tokenOf('bo')}&do=stop`]) {
      for (const method of ['GET', 'HEAD']) {
        const { status } = await fetch(`${session.sheets.address}exec?${query}`, { method });
        expect([method, status]).toEqual([method, 200]);
      }
    }
    expect((await rowOf(session, 'bo', 1)).slice(1, 3)).toEqual(['Sent', '']);
  },
);

onSheets('by keyboard alone: an objection needs its reason', async (session) => {
  const visitor = await newVisitor(session.browser, session.sheets.address);
  const page = await visitor.open(`t=${tokenOf('bo')}`);
  const { keyboard } = visitor.page;
  await item(page, 1).getByRole('radio').first().focus();
  for (let i = 0; i < 4; i++) await keyboard.press('ArrowDown');
  expect(await item(page, 1).getByRole('radio', { checked: true }).getAttribute('value')).toBe('Objection');
  await record(page).focus();
  await keyboard.press('Enter');
  await page.getByText('An objection needs a reason.').waitFor();
  expect(await focusedAt(page, /^What harm would it do\?/)).toMatch(/^What harm would it do\?/);
  await keyboard.type('It breaks exports');
  await record(page).focus();
  await keyboard.press('Enter');
  await page.getByText('Your answer is recorded.').waitFor();
  expect(await focusedAt(page, /^Your answer is recorded/)).toMatch(/^Your answer is recorded/);
  expect((await rowOf(session, 'bo', 1)).slice(1, 4)).toEqual([
    'Objection open',
    'Objection',
    'It breaks exports',
  ]);
});

onSheets('a lost connection keeps what was written, and the same button tries again', async (session) => {
  const visitor = await newVisitor(session.browser, session.sheets.address);
  const page = await visitor.open(`t=${tokenOf('cy')}&r=${firstOf('cy')}&a=info`);
  await page.getByLabel('What is missing?').fill('Who pays for it');
  await visitor.page.context().setOffline(true);
  await record(page).click();
  await page.getByText('There is no connection at this moment.').waitFor();
  expect(await page.getByLabel('What is missing?').inputValue()).toBe('Who pays for it');
  await visitor.page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).dblclick();
  await page.getByText('Your answer is recorded.').waitFor();
  expect((await rowOf(session, 'cy', 1)).slice(2, 4)).toEqual(['Not enough information', 'Who pays for it']);
});

onSheets('a forwarded link, somebody to ask instead, and nothing chosen', async (session) => {
  const visitor = await newVisitor(session.browser, session.sheets.address);
  const page = await visitor.open(`t=${tokenOf('dee')}`);
  await record(page).click();
  await page.getByText('Please choose an answer first.').waitFor();
  await page.getByRole('button', { name: 'Not you?' }).click();
  await item(page, 1).getByText('Need to talk, or not me').click();
  const instead = page.getByRole('group', { name: 'Not for you?' });
  await instead.getByLabel('E-mail address').fill('fay at home');
  await record(page).click();
  await page.getByText('Please give a name or an e-mail address.').waitFor();
  await page.getByText('The e-mail address does not look like one.').waitFor();
  await page.getByRole('group', { name: 'Who are you?' }).getByLabel('Name').fill('Gil');
  await instead.getByLabel('E-mail address').fill('fay@example.com');
  await record(page).click();
  await item(page, 1).getByText('Recorded just now by Gil:').waitFor();
  await item(page, 1).getByText('asks fay@example.com.').waitFor();
  expect((await rowOf(session, 'dee', 1))[4]).toBe('Answered by Gil');
});

onSheets('stopping mails takes a press, and can be taken back', async (session) => {
  const visitor = await newVisitor(session.browser, session.sheets.address);
  const page = await visitor.open(`t=${tokenOf('eve')}&do=stop`);
  await page.getByRole('button', { name: 'Stop these mails' }).click();
  await page.getByRole('heading', { name: 'You get no more of these mails' }).waitFor();
  const again = await visitor.open(`t=${tokenOf('eve')}`);
  await again.getByRole('button', { name: 'You get no more of these mails: send them again' }).click();
  await again.getByRole('button', { name: 'Send them again' }).click();
  await again.getByText('Noted: you get these mails again.').waitFor();
  await again.getByRole('button', { name: 'Back to the questions' }).click();
  await again.getByRole('heading', { name: 'What is your view?' }).waitFor();
});

onSheets('links that lead nowhere have a calm page each', async ({ browser, sheets }) => {
  const visitor = await newVisitor(browser, sheets.address);
  const titles: string[] = [];
  for (const query of [
    '',
    `t=${tokenOf('ana').slice(0, 30)}`,
    `t=${tokenOf('ana').slice(0, -2)}xx`,
    'do=trial',
    `t=${calm['old']}`,
    `t=${calm['cancelled']}`,
    `t=${calm['closed']}`,
    `t=${calm['gone']}`,
  ]) {
    const page = await visitor.open(query);
    titles.push((await page.locator('h1').textContent()) ?? '');
    expect(await complaints(page, 360)).toEqual([]);
  }
  expect(titles).toEqual([
    'This link is not complete',
    'This link is not complete',
    'This link does not work',
    'This was a trial mail',
    'This link is too old',
    'This question was taken back',
    'This round is closed',
    'This is not in the plan any more',
  ]);
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: the questions, an error, what was recorded, the way to stop`,
      async (session) => {
        const visitor = await newVisitor(session.browser, session.sheets.address, colorScheme);
        const found: (readonly string[])[] = [];
        const page = await visitor.open(`t=${tokenOf(colorScheme)}&r=${firstOf(colorScheme)}&a=talk`);
        await page.getByRole('button', { name: 'Not you?' }).click();
        found.push(await complaints(page, 360));
        await item(page, 2).getByText('I object').click();
        await record(page).click();
        await page.getByText('An objection needs a reason.').waitFor();
        found.push(await complaints(page, 360));
        await page.getByLabel('What harm would it do?').fill('long'.repeat(60));
        await page.getByRole('button', { name: /^I am / }).click();
        await record(page).click();
        await page.getByText('Your 2 answers are recorded.').waitFor();
        found.push(await complaints(page, 360));
        await page.getByRole('button', { name: 'Stop these mails' }).click();
        await page.getByRole('heading', { name: 'Stop these mails?' }).waitFor();
        found.push(await complaints(page, 360));
        expect(found.flat()).toEqual([]);
        expect(visitor.complaints).toEqual([]);
      },
    );
  }
});
