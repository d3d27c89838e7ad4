/** E-mails as a browser draws them: narrow and wide, light and dark, with buttons for thumbs, and held to the rules of axe-core. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { composeDigest } from '../../src/core/emails/digest';
import { composeReply } from '../../src/core/emails/reply';
import { composeRequest } from '../../src/core/emails/request';
import { digestFacts, mailFacts, requestFacts, review } from '../core/emails/sample-facts';
import { launchBrowser } from './chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const FUNCTIONS = ['CEO', 'Finance', 'Sales', 'Marketing', 'Support', 'Engineering', 'Legal', 'Design'];
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitaenspatentverlaengerung'.repeat(2);

const MAILS: readonly (readonly [string, string])[] = [
  ...FUNCTIONS.map((name) => [name, composeRequest(requestFacts({}, name)).html] as const),
  [
    'three items',
    composeRequest(
      requestFacts({ kind: 'openQuestions', reviews: ['IN-1', 'PO-2', 'CO-2'].map((id) => review(id)) }),
    ).html,
  ],
  [
    'a long word',
    composeRequest(
      requestFacts({ questions: [LONG_WORD], reviews: [review('IN-1', { displaces: LONG_WORD })] }),
    ).html,
  ],
  [
    'a reply',
    composeReply({
      ...mailFacts(),
      review: review('IN-1'),
      answer: 'Concern',
      comment: 'Too early',
      reply: 'kept',
      replyText: LONG_WORD,
    }).html,
  ],
  ['a digest', composeDigest(digestFacts()).html],
];

interface AxeWindow {
  readonly axe: { run(): Promise<AxeResults> };
}

jest.setTimeout(60_000);

let browser: Browser | undefined;
let page: Page | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser?.newPage();
});
afterAll(() => browser?.close());

async function open(html: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page | undefined> {
  await page?.setViewportSize({ width, height: 900 });
  await page?.emulateMedia({ colorScheme });
  await page?.setContent(html);
  return page;
}

test.each(MAILS)('%s: nothing sticks out, and each button is 44 pixels high', async (_, html) => {
  for (const width of [320, 360, 700]) {
    const shown = await open(html, width, 'light');
    if (!shown) return;
    const sizes = await shown.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      sheet: document.querySelector('.sheet')?.getBoundingClientRect().width ?? 0,
      buttons: [...document.querySelectorAll('.button')].map(
        (button) => button.getBoundingClientRect().height,
      ),
    }));
    expect(sizes.page).toBe(width);
    expect(sizes.sheet).toBeLessThanOrEqual(600);
    expect(sizes.buttons.filter((height) => height < 44)).toEqual([]);
  }
});

test.each(MAILS)('%s: axe finds nothing, light and dark', async (_, html) => {
  for (const colours of ['light', 'dark'] as const) {
    const shown = await open(html, 360, colours);
    if (!shown) return;
    await shown.evaluate(AXE);
    const { violations, passes } = await shown.evaluate(() => (window as unknown as AxeWindow).axe.run());
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  }
});
