/** The local Sheets for one picture: a file of its own, on a day that stands still, so that the picture comes out the same again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startLocalSheets } from '../../playground/server/local-sheets';
import { openSheetPage, type SheetPage } from '../browser/sheet-page';

/** A Tuesday in the middle of a quarter, in the morning. */
const NOW = Date.parse('2026-11-17T09:30:00Z');

export interface LocalFile {
  readonly sheet: SheetPage;
  readonly address: string;
}

/** Opens a fresh file with the sample plan, and closes it when the work is done. */
export async function inLocalFile(browser: Browser, work: (file: LocalFile) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
  const sheets = await startLocalSheets({
    port: undefined,
    folder,
    bundle: 'dist',
    now: NOW,
    say: () => undefined,
  });
  try {
    const sheet = await openSheetPage(browser, sheets.address);
    await work({ sheet, address: sheets.address });
    await sheet.context.close();
  } finally {
    await sheets.stop();
    rmSync(folder, { recursive: true });
  }
}
