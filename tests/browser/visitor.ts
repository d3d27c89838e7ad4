/** Somebody with a link in a mail: the file in which they are asked, and the page of the link in a phone's browser. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Host } from '../../playground/host/host';
import { openStorage } from '../../playground/server/storage';
import { openJourney } from '../journeys/journey';
import { draftFor, press } from '../journeys/reviews';

const ADDRESS = 'https://script.google.com/macros/s/AKfycb-test/exec';

/** The sample plan with a mail to each of these people, about three of its items. */
export function planWithMails(people: readonly string[]): {
  readonly host: Host;
  /** By address. */
  readonly tokens: Readonly<Record<string, string>>;
} {
  const host = openJourney({ now: () => new Date() });
  host.run('startWithSample');
  press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: ADDRESS }]);
  const drafts = people.map((address) => {
    const draft = draftFor(address, ['IN-1', 'IN-2', 'IN-3'], {
      artefact: 'https://example.com/prototype',
      stage: 'Prototype',
      decided: 'the customers that it is for',
      open: 'the day, and how much of it comes first',
    });
    return { ...draft, person: { name: nameOf(address), address, role: 'Customer success' } };
  });
  press(host, 'queueMessages', drafts);
  press(host, 'sendQueued');
  const tokens = host.outbox.map(({ to, body }) => [to[0] ?? '', /\?t=([\w.-]+)/.exec(body)?.[1] ?? '']);
  return { host, tokens: Object.fromEntries(tokens) as Record<string, string> };
}

function nameOf(address: string): string {
  const name = address.split('@')[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} Duarte`;
}

export function saveWork(host: Host, folder: string): void {
  openStorage(folder, () => undefined).save(JSON.stringify(host.save()));
}

export interface Visitor {
  readonly page: Page;
  /** Console errors and requests to other machines. */
  readonly complaints: readonly string[];
  /** Opens a link and gives the page's own document, once it says what it is about. */
  open(query: string): Promise<Frame>;
}

export async function newVisitor(
  browser: Browser,
  sheets: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { host, protocol, href } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(sheets).host) complaints.push(href);
  });
  return {
    page,
    complaints,
    open: async (query) => {
      await page.goto(`${sheets}exec?${query}`);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('The page has no frame.');
      await frame.locator('h1').waitFor();
      return frame;
    },
  };
}
