/** Memory of the local Sheets' host with long plans, and of the page with the sidebar in it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openHost } from '../playground/host/open-host';
import { launchBrowser } from '../tests/browser/chromium';
import { startSheets, temporaryFolder } from '../tests/browser/running-sheets';
import { figure, type Row, type Section } from './figure';
import { pastePlan } from './made-up-plan';

const SIZES = [1000, 10_000];

export async function memoryFigures(): Promise<Section> {
  return {
    title: 'Memory',
    says: 'What is held after a garbage collection. The host: a plan of a size with the results of its first check. The page: what Chromium reports of its JavaScript, the local Sheets on the sample plan, and with the sidebar and all of its screens.',
    columns: ['what', 'held'],
    rows: [...SIZES.map(hostMemory), ...(await pageMemory())],
  };
}

function hostMemory(size: number): Row {
  const before = held();
  const host = openHost({ bundle: 'dist', now: () => new Date('2026-11-22T10:00:00Z') });
  pastePlan(host, size);
  host.run('setUpWorkbook');
  host.run('runGapAnalysis');
  const megabytes = (held() - before) / 1e6;
  // Held until here.
  if (host.log.length === 0) throw new Error('Nothing ran.');
  return { name: `host, ${size.toLocaleString('en')} initiatives`, cells: [figure(megabytes, 'MB')] };
}

function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function pageMemory(): Promise<readonly Row[]> {
  const browser = await launchBrowser();
  if (!browser) return [{ name: 'page', cells: ['not measured: there is no browser here'] }];
  const { folder, remove } = temporaryFolder();
  const sheets = await startSheets(folder, { THROUGHLINE_BUNDLE: 'dist' });
  try {
    const page = await (await browser.newContext()).newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const megabytes = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
    };
    await page.goto(sheets.address);
    await page.locator('canvas').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    const grid = await megabytes();
    await page.getByRole('menuitem', { name: 'Throughline' }).first().click();
    await page.getByRole('menuitem', { name: 'Open Throughline' }).click();
    await page.frameLocator('iframe[title="Throughline"]').locator('.choices').waitFor();
    await page.waitForTimeout(SETTLE_MS);
    return [
      { name: 'page, the grid alone', cells: [figure(grid, 'MB')] },
      { name: 'page, with the sidebar', cells: [figure(await megabytes(), 'MB')] },
    ];
  } finally {
    await browser.close();
    await sheets.stop();
    remove();
  }
}

/** Until the screens that come later are there. */
const SETTLE_MS = 4000;
