/**
 * `npm run screenshots`: makes the pictures of README, docs and marketplace/ anew, in the local Sheets, with the sample plan, on a day that
 * stands still. `npm run screenshots -- gaps` makes only those whose name holds that word.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../browser/chromium';
import { drawIcons } from './icons';
import { inLocalFile } from './local-file';
import { PICTURES, type Picture } from './pictures';

/** Until transitions and the grid have come to rest, in milliseconds. */
const REST = 600;

/** A message that has come up goes away by itself, sooner or later: it is in no picture. */
const CALM = '.toasts{display:none!important} *{caret-color:transparent!important;transition:none!important}';

async function take(browser: Browser, { file, of, take: steps }: Picture): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await inLocalFile(browser, async (local) => {
    const { page } = local.sheet;
    await steps(local, async (frame) => {
      if (of === 'page') return saveFrame(frame, file);
      await page.addStyleTag({ content: CALM });
      await page.waitForTimeout(REST);
      const part = of === 'window' ? page : page.locator('iframe[title="Throughline"]');
      await part.screenshot({ path: file });
    });
  });
  console.log(file);
}

async function saveFrame(frame: Frame | undefined, file: string): Promise<void> {
  const page: Page | undefined = frame?.page();
  await page?.waitForTimeout(REST);
  await page?.screenshot({ path: file });
}

async function main([word = '']: readonly string[]): Promise<void> {
  // Dates on the screen are those of a file in this zone.
  process.env.TZ = 'UTC';
  const browser = await launchBrowser();
  if (!browser) throw new Error('Pictures need a browser: see the message above.');
  try {
    if (word === '') await drawIcons(browser);
    for (const picture of PICTURES.filter(({ file }) => file.includes(word))) await take(browser, picture);
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
