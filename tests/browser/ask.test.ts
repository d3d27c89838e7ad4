/** Request reviews beside the sheet: by mouse, by keyboard, in light and in dark. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Host } from '../../playground/host/host';
import { openJourney } from '../journeys/journey';
import { draftFor, press as pressIn } from '../journeys/reviews';
import { namesNobody } from '../journeys/scoped-bundle';
import { temporaryFolder } from './running-sheets';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openScreen, openSidebar, showTab } from './sidebar';
import { saveWork } from './visitor';

/** The built add-on for somebody whose address Google does not tell. */
const bundle = temporaryFolder();
afterAll(bundle.remove);

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: bundle.folder }, (folder) => {
  for (const [name, text] of Object.entries(namesNobody())) writeFileSync(join(bundle.folder, name), text);
  saveWork(withMailsInDoubt(), folder);
});

/** The sample plan, checked, with two mails that may have been sent: each run died while its mail was about to leave. */
function withMailsInDoubt(): Host {
  const host = openJourney({ now: () => new Date() });
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const drafts = ['ana', 'bo'].map((name) => draftFor(`${name}@example.com`, ['IN-8']));
  pressIn(host, 'queueMessages', drafts);
  for (const _ of drafts) {
    host.failAt(({ name }) => name === 'MailApp.sendEmail');
    expect(() => pressIn(host, 'sendQueued')).toThrow('killed');
  }
  return host;
}

/** Fails where it does not come true within a few seconds: the grid hears of a change a moment later. */
async function soon(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(isTrue.toString()).toBe('true within a few seconds');
}

async function openAsk(sheet: SheetPage, a1: string, tab = 'Initiatives'): Promise<Frame> {
  await showTab(sheet, tab);
  await sheet.click(a1);
  const bar = await openSidebar(sheet, 'Request reviews');
  const form = bar.getByRole('heading', { name: 'What to ask about' });
  await form.or(address(bar)).waitFor();
  if (await address(bar).isVisible()) {
    await address(bar).fill('pm@example.com');
    await bar.getByRole('button', { name: 'Go on' }).click();
    await form.waitFor();
  }
  return bar;
}

/** Where Google does not tell it. */
const address = (bar: Frame) => bar.getByLabel('Your e-mail address');

const look = (bar: Frame) => bar.getByRole('button', { name: /^Look at the/ });

const DENISE = 'Denise Okafor';

/** Only Denise stays ticked. */
async function tickDenise(bar: Frame): Promise<void> {
  await bar.getByText(/^[1-9]\d* of \d+ ticked$/).waitFor();
  const ticked = bar.getByRole('checkbox', { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await bar.getByRole('checkbox', { name: new RegExp(`^${DENISE}`) }).check();
}

/** Presses a link of the newest mail in the Outbox, and gives the page behind it. */
async function press(sheet: SheetPage, link: RegExp): Promise<{ readonly web: Page; readonly page: Frame }> {
  const { page, context } = sheet;
  if (await page.getByRole('complementary', { name: 'Outbox' }).isHidden()) {
    await page.getByRole('button', { name: /^Outbox/ }).click();
  }
  const back = page.getByRole('button', { name: '← All mail' });
  if (await back.isVisible()) await back.click();
  await page.locator('.rows .row').first().click();
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe.mail-frame').getByRole('link', { name: link }).click();
  const web = await opened;
  const frame = await (await web.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await frame.locator('h1').waitFor();
  return { web, page: frame };
}

onSheets('several blocks of rows, and who asks where Google does not say it', async ({ sheet }) => {
  await showTab(sheet, 'Initiatives');
  await sheet.clickBoth('B5', 'C2');
  const bar = await openSidebar(sheet, 'Request reviews');
  await address(bar).fill('the product manager');
  await sheet.page.keyboard.press('Enter');
  await bar.getByText('Expected an e-mail address such as ana@example.com.').waitFor();
  expect(await focusedAt(bar, /^Your e-mail address/)).toMatch(/^Your e-mail address/);
  expect(await complaints(bar)).toEqual([]);
  await address(bar).fill('pm@example.com');
  await bar.getByRole('button', { name: 'Go on' }).click();
  await bar.getByRole('heading', { name: 'What to ask about' }).waitFor();
  expect(await focusedAt(bar, /^Request reviews$/)).toBe('Request reviews');
  await bar.getByRole('button', { name: /^Remove IN-4/ }).waitFor();
  expect(await bar.getByRole('button', { name: /^Remove IN-/ }).count()).toBe(2);
});

onSheets(
  'from selected rows to round two: looked at, tried, sent, answered on the page, replied to, asked once more',
  async ({ sheet }) => {
    const bar = await openAsk(sheet, 'B4', 'Product Objectives');
    await bar.getByRole('button', { name: 'Let them answer on this page' }).click();
    await bar.getByText('On a page of their own').waitFor();
    await tickDenise(bar);
    await bar.getByText('What is decided, open and displaced').click();
    await bar.getByLabel('Decided already').fill('for whom it is');
    await bar.getByLabel('Still open').fill('the day');
    await bar.getByLabel('What we would not do instead').fill('the new export');
    await bar.getByLabel('Link to look at').fill('example.com');
    await look(bar).click();
    await bar.getByText('Expected a link that begins with https:// or http://.').waitFor();
    expect(await focusedAt(bar, /^Link to look at/)).toMatch(/^Link to look at/);
    await bar.getByLabel('Link to look at').fill('https://example.com/draft');
    await look(bar).click();
    await bar.getByRole('heading', { name: 'One mail' }).waitFor();
    expect(await focusedAt(bar, /mails?$/i)).toMatch(/mails?$/i);
    await bar.frameLocator('iframe.mail-html').getByText('The trade-off: the new export.').waitFor();
    const toMe = bar.getByRole('button', { name: 'Send to myself first' });
    expect(await toMe.getAttribute('class')).toContain('primary');
    await toMe.click();
    await bar.getByText(/and to nobody else\./).waitFor();
    const trial = await press(sheet, /^I have a concern/);
    await trial.page.getByRole('heading', { name: 'This was a trial mail' }).waitFor();
    await trial.web.close();

    await bar.getByRole('button', { name: `Send to ${DENISE}` }).click();
    await bar.getByText(`Got a mail: ${DENISE}.`).waitFor();
    const { web, page } = await press(sheet, /^I have a concern/);
    await page.getByText('The trade-off: The new export.').waitFor();
    await page.getByLabel('What worries you?').fill('It comes too late for the fair');
    await page.getByRole('button', { name: 'Record my answer' }).click();
    await page.getByText('Your answer is recorded.').waitFor();
    await web.close();
    await sheet.page.getByRole('button', { name: 'Close Outbox' }).click();
    await showTab(sheet, 'Reviews');
    await soon(async () => (await sheet.shown('Reviews', 'J4')) === 'Concern open');
    await sheet.menu('Throughline', 'Run gap analysis');
    await showTab(sheet, 'Summary');
    const summary = Array.from({ length: 60 }, (_, i) => `C${i + 1}`);
    await soon(async () =>
      (await Promise.all(summary.map((a1) => sheet.shown('Summary', a1)))).some((text) =>
        /1 of \d+ questions? answered/.test(text),
      ),
    );

    const concerns = await openScreen(sheet, 'Concerns');
    await concerns.getByRole('button', { name: /^Reply to Denise/ }).click();
    await concerns.getByLabel('In your words').fill('The fair moved to May');
    await concerns.getByRole('button', { name: 'Look at the mail' }).click();
    await concerns.getByRole('button', { name: `Send the reply to ${DENISE}` }).click();
    await concerns.getByText('Nobody waits for a reply.').waitFor();
    await concerns.getByRole('button', { name: new RegExp(`^Ask again +${DENISE}`) }).click();
    await concerns.getByLabel('What changed since they were asked').fill('The fair moved to May');
    await look(concerns).click();
    await concerns.getByRole('heading', { name: 'No mail would leave' }).waitFor();
    await concerns.getByRole('button', { name: 'Send it once more all the same' }).click();
    await concerns.getByRole('heading', { name: 'One mail' }).waitFor();
    expect(await focusedAt(concerns, /^One mail$/)).toBe('One mail');
    await concerns.frameLocator('iframe.mail-html').getByText('The fair moved to May').waitFor();
    await concerns.getByRole('button', { name: `Send to ${DENISE}` }).click();
    await concerns.getByText(`Got a mail: ${DENISE}.`).waitFor();
    const second = await press(sheet, /^I support it/);
    await second.page.getByText('What changed since you were last asked').waitFor();
    await second.page.getByRole('button', { name: 'Record my answer' }).click();
    await second.page.getByText('Your answer is recorded.').waitFor();
    await second.web.close();
    await sheet.page.getByRole('button', { name: 'Close Outbox' }).click();
    await showTab(sheet, 'Reviews');
    await soon(async () => (await sheet.shown('Reviews', 'J5')) === 'Answered');
    expect([await sheet.shown('Reviews', 'J4'), await sheet.shown('Reviews', 'E5')]).toEqual(['Closed', '2']);
  },
);

onSheets(
  'mails that may have been sent: a person says that one was, and has the other one sent again',
  async ({ sheet }) => {
    await openAsk(sheet, 'B2');
    const bar = await openSidebar(sheet, 'Open Throughline');
    await bar.getByText('2 mails may have been sent: say which it is.').waitFor();
    expect(await complaints(bar)).toEqual([]);
    await bar.getByRole('button', { name: 'Look at these mails' }).click();
    await bar.getByText('Mails that have not gone out (2)').waitFor();
    expect(await complaints(bar)).toEqual([]);
    const mail = (name: string) => bar.getByRole('group', { name: `Mail to ${name}` });
    await mail('Person ana').getByRole('button', { name: 'It was sent' }).click();
    await mail('Person ana').waitFor({ state: 'detached' });
    await bar.getByText('Mails that have not gone out (1)').waitFor();
    await mail('Person bo').getByRole('button', { name: 'Send again' }).click();
    await bar.getByText('Waits to be sent.').waitFor();
    expect(await focusedAt(bar, /^Cancel this mail$/)).toBe('Cancel this mail');
    await bar.getByRole('button', { name: 'Start' }).click();
    await bar.getByText('1 mail waits to be sent.').waitFor();
    const messages = bar.getByRole('switch');
    await messages.click();
    await bar.getByText('1 mail waits, because messages are paused.').waitFor();
    await messages.click();
    await bar.getByText('1 mail waits to be sent.').waitFor();
    await bar.getByRole('button', { name: 'Look at these mails' }).click();
    await bar.getByRole('button', { name: 'Send what waits' }).click();
    await bar.getByText('1 of 1 sent.').waitFor();
    await bar.getByText('Mails that have not gone out (0)').waitFor();
    expect(await focusedAt(bar, /^1 of 1 sent/)).toMatch(/^1 of 1 sent/);
    expect([await sheet.shown('Reviews', 'J2'), await sheet.shown('Reviews', 'J3')]).toEqual([
      'Sent',
      'Sent',
    ]);
  },
);

onSheets(
  'by keyboard alone: an item is added, a person ticked, and the mails are looked at',
  async ({ sheet }) => {
    const { keyboard } = sheet.page;
    const bar = await openAsk(sheet, 'B3');
    await bar.getByRole('combobox', { name: /^Add another by ID/ }).focus();
    await keyboard.type('in-4');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await bar.getByRole('button', { name: /^Remove IN-4/ }).waitFor();
    const due = bar.getByLabel('Answers by');
    await bar.getByText('Five working days, the usual time.').waitFor();
    const inAWeek = await due.inputValue();
    await bar.getByRole('combobox', { name: /^Add another by ID/ }).focus();
    await keyboard.type('co-1');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await bar.getByText(/^Ten working days, because/).waitFor();
    expect((await due.inputValue()) > inAWeek).toBe(true);
    await due.fill(inAWeek);
    await bar.getByText('The day that you have set.').waitFor();
    await bar.getByRole('button', { name: /^Remove CO-1/ }).focus();
    await keyboard.press('Enter');
    await bar.getByRole('button', { name: /^Remove CO-1/ }).waitFor({ state: 'detached' });
    expect(await due.inputValue()).toBe(inAWeek);
    await bar.getByText(/^\d+ of \d+ ticked$/).waitFor();
    await bar.getByRole('checkbox').first().focus();
    await keyboard.press('Space');
    await keyboard.press('Space');
    await look(bar).focus();
    await keyboard.press('Enter');
    await bar.getByRole('combobox', { name: /^Mail to/ }).focus();
    await keyboard.press('ArrowDown');
    await bar.getByRole('button', { name: 'As plain text' }).focus();
    await keyboard.press('Enter');
    await bar
      .getByText(/^Your reply goes to|Your reply goes to/)
      .first()
      .waitFor();
    await bar.getByRole('button', { name: 'Compare the words for each role' }).focus();
    await keyboard.press('Enter');
    const wordings = await (await sheet.page.waitForSelector('dialog iframe')).contentFrame();
    if (!wordings) throw new Error('The window has no page.');
    await wordings.getByRole('columnheader', { name: /^Finance/ }).waitFor();
    const widest = await wordings.evaluate(() => innerWidth);
    for (const colorScheme of ['dark', 'light'] as const) {
      await sheet.page.emulateMedia({ colorScheme });
      expect(await complaints(wordings, widest)).toEqual([]);
    }
    await wordings.getByRole('button', { name: 'As plain text' }).focus();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    for (let i = 0; i < 5; i++) await keyboard.press('ArrowRight');
    await wordings.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await keyboard.press('Escape');
    await sheet.page.waitForSelector('dialog', { state: 'detached' });
    expect(await focusedAt(bar, /^Compare/)).toMatch(/^Compare/);
  },
);

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: nothing selected, the form, problems, a mail, its text`,
      async ({ sheet }) => {
        await sheet.page.emulateMedia({ colorScheme });
        const found: (readonly string[])[] = [];
        const none = await openAsk(sheet, 'B2', 'Sheet1');
        await look(none).click();
        await none.getByText('Choose at least one item.').waitFor();
        found.push(await complaints(none));
        const bar = await openAsk(sheet, 'B4');
        for (const summary of await bar.locator('details > summary').all()) await summary.click();
        found.push(await complaints(bar));
        await look(bar).click();
        await bar.getByRole('combobox', { name: /^Mail to/ }).waitFor();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: 'As plain text' }).click();
        for (const summary of await bar.locator('details > summary').all()) await summary.click();
        found.push(await complaints(bar));
        expect(found.flat()).toEqual([]);
        await sheet.page.emulateMedia({ colorScheme: null });
      },
    );
  }
});
