/** What a person does on the way to a picture. */
import { openSidebar, showTab } from '../browser/sidebar';
import type { SheetPage } from '../browser/sheet-page';

export async function startEmpty(sheet: SheetPage): Promise<void> {
  const { page } = sheet;
  await sheet.menu('File', 'New empty file…');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start empty' }).click()]);
  await page.waitForFunction(() => 'throughline' in window);
}

export async function addTabs(sheet: SheetPage, tabs: Readonly<Record<string, string>>): Promise<void> {
  const { page } = sheet;
  for (const [name, text] of Object.entries(tabs)) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: 'File' }).click(),
      page.getByRole('menuitem', { name: 'Add tabs from a file (.xlsx, .csv)…' }).click(),
    ]);
    await chooser.setFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.locator('.tabs button', { hasText: name }).waitFor();
  }
}

/** Asks one person about a product objective, and gives what stands behind the ? of a link of the mail. */
export async function answerLink(sheet: SheetPage): Promise<string> {
  const { page } = sheet;
  await showTab(sheet, 'Product Objectives');
  await sheet.click('C4');
  const bar = await openSidebar(sheet, 'Request reviews');
  await bar.getByRole('button', { name: 'Let them answer on this page' }).click();
  await bar.getByText('On a page of their own').waitFor();
  await bar.getByText(/^[1-9]\d* of \d+ ticked$/).waitFor();
  const ticked = bar.getByRole('checkbox', { checked: true });
  while ((await ticked.count()) > 1) await ticked.last().uncheck();
  await bar.getByRole('button', { name: /^Look at the/ }).click();
  await bar.getByRole('heading', { name: 'One mail' }).waitFor();
  await bar.getByRole('button', { name: 'Send to myself first' }).click();
  await bar.getByText(/and to nobody else\./).waitFor();
  await bar.getByRole('button', { name: /^Send to (?!myself)/ }).click();
  await bar.getByText(/^Got a mail: /).waitFor();
  await page.getByRole('button', { name: /^Outbox/ }).click();
  await page.locator('.rows .row').first().click();
  const link = page.frameLocator('iframe.mail-frame').getByRole('link', { name: /^I support it/ });
  return ((await link.getAttribute('href')) ?? '').split('?')[1] ?? '';
}

/** Runs the analysis, and waits until the grid shows the score. */
export async function check(sheet: SheetPage): Promise<void> {
  await sheet.menu('Throughline', 'Run gap analysis');
  while ((await sheet.shown('Summary', 'B5')) === '') await sheet.page.waitForTimeout(100);
}
