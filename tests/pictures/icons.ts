/** The icon and the banner of the Marketplace, out of the drawing. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const DRAWING = 'marketplace/icon.svg';

/** Pixels, as the Marketplace and Google's other consoles ask for them. */
const ICONS = [32, 48, 96, 128] as const;
const BANNER = { width: 220, height: 140 };

export async function drawIcons(browser: Browser): Promise<void> {
  const svg = readFileSync(DRAWING, 'utf8');
  for (const size of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: `marketplace/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
  const page = await browser.newPage({ viewport: BANNER });
  await page.setContent(
    `<style>body{margin:0;height:100vh;background:#f2f8f6;display:flex;gap:14px;align-items:center;justify-content:center;
     font:600 21px 'Open Sans',sans-serif;color:#0b5d4e}svg{width:56px;height:56px}</style>${svg}<span>Throughline</span>`,
  );
  await page.screenshot({ path: 'marketplace/banner-220x140.png' });
  await page.close();
}
