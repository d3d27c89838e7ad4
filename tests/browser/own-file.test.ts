/** The local Sheets with a file of the person's own instead of the sample. */
import { inBrowser } from './session';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

onSheets('a new empty file, and the tabs of an .xlsx and a .csv file in it', async ({ sheet }) => {
  const { page } = sheet;
  await sheet.menu('File', 'New empty file…');
  await page.getByText('an empty workbook takes their place').waitFor();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start empty' }).click()]);
  await page.waitForFunction(() => 'throughline' in window);
  expect(await sheet.tabs()).toEqual(['Sheet1']);

  const add = async (files: Parameters<typeof page.setInputFiles>[1]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: 'File' }).click(),
      page.getByRole('menuitem', { name: 'Add tabs from a file (.xlsx, .csv)…' }).click(),
    ]);
    await chooser.setFiles(files);
  };
  await add('tests/browser/files/plan.xlsx');
  await page.locator('.tabs button', { hasText: 'Road map' }).waitFor();
  const csv = Buffer.from('Key result,Target\n"Calls, a week","1,200"\n');
  await add({ name: 'Goals.csv', mimeType: 'text/csv', buffer: csv });
  await page.locator('.tabs button', { hasText: 'Goals 2' }).waitFor();

  expect(await sheet.tabs()).toEqual(['Sheet1', 'Goals', 'Road map', 'Goals 2']);
  const shown = (tab: string, ...cells: string[]) => Promise.all(cells.map((a1) => sheet.shown(tab, a1)));
  expect(await shown('Goals', 'A1', 'A2', 'B2', 'A4', 'B4', 'D4')).toEqual([
    'Company goal',
    'Win bigger customers',
    '7%',
    'Keep the ones we have',
    '12.50%',
    '0.3',
  ]);
  expect(await shown('Road map', 'A2', 'B2')).toEqual(['Self-service contracts', '2026-03-31']);
  expect(await shown('Goals 2', 'A2', 'B2')).toEqual(['Calls, a week', '1,200']);

  await add({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
  await page.getByText('broken.xlsx could not be read. Save it as .xlsx or .csv and try again.').waitFor();
  expect(sheet.complaints).toEqual([]);
});
