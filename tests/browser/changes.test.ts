/** The sidebar's What changed: the runs, their cells, and taking the last run back, by mouse and by keyboard. */
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { axeComplaints, focused, openScreen } from './sidebar-frame';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

const shots = process.env.SHOTS;
async function shot(sheet: SheetPage, name: string): Promise<void> {
  if (shots)
    await sheet.page.locator('iframe[title="Throughline"]').screenshot({ path: `${shots}/${name}.png` });
}

onSheets('nothing changed yet says what will stand here', async ({ sheet }) => {
  const bar = await openScreen(sheet, 'What changed');
  await bar.getByText(/^No run has changed a cell yet/).waitFor();
  await shot(sheet, 'changes-empty');
});

onSheets('by mouse: the cells of a run, the way to one, the question, and Restore', async ({ sheet }) => {
  await sheet.menu('Throughline', 'Run gap analysis');
  const bar = await openScreen(sheet, 'What changed');
  await bar.getByText('Gap analysis').first().waitFor();
  await shot(sheet, 'changes-list');
  await bar.getByText('Gap analysis').first().click();
  const cell = bar.locator('.cells button').first();
  await cell.waitFor();
  await shot(sheet, 'changes-cells');
  await cell.click();
  await sheet.page.waitForFunction(() => true);
  await bar.getByRole('button', { name: 'Restore…' }).click();
  const question = bar.getByRole('heading', { name: /^Put back [\d,]+ cells on / });
  await question.waitFor();
  expect(await focused(bar)).toMatch(/^Put back/);
  await shot(sheet, 'changes-question');
  await bar.getByRole('button', { name: /^Put back/ }).click();
  await bar.getByText(/^Done\. [\d,]+ cells on .* hold again what stood there before\.$/).waitFor();
  await shot(sheet, 'changes-done');
  expect(sheet.complaints).toEqual([]);
});
