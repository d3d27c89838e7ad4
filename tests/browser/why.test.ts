/** Why, beside the sheet: the chain of the selected row and the formula of a cell; by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, openScreen, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openWhy(sheet: SheetPage, tab: string, a1: string): Promise<Frame> {
  await showTab(sheet, tab);
  await sheet.click(a1);
  const bar = await openScreen(sheet, 'Why');
  await bar.getByText(`${a1} on ${tab}`, { exact: true }).waitFor();
  return bar;
}

onSheets('by mouse: the chain, a step gone to, and another row looked at', async ({ sheet }) => {
  const bar = await openWhy(sheet, 'Initiatives', 'B9');
  await bar.getByText(/^“IN-8 .*serves “PO-3 /).waitFor();
  await bar.getByText('contributes strongly, 9 of 9').waitFor();
  await bar.getByRole('button', { name: /^PO-3/ }).click();
  await bar.getByText('C4 on Product Objectives is selected.').waitFor();
  expect(await sheet.place()).toBe('Product Objectives!C4');
  // The chain stays, although the selection moved: the person went there from here.
  await bar.getByText('B9 on Initiatives', { exact: true }).waitFor();
  await bar.getByRole('button', { name: 'Look at the selected row' }).click();
  await bar.getByText('C4 on Product Objectives', { exact: true }).waitFor();
});

onSheets('a row that is selected meanwhile is looked at when the page gets the focus', async ({ sheet }) => {
  const bar = await openWhy(sheet, 'Initiatives', 'B9');
  await sheet.click('B4');
  await bar.locator('h1').click();
  await bar.evaluate(() => window.dispatchEvent(new Event('focus')));
  await bar.getByText('B4 on Initiatives', { exact: true }).waitFor();
});

onSheets(
  'by keyboard alone: where the chain breaks off, the field that mends it opens',
  async ({ sheet }) => {
    await showTab(sheet, 'Initiatives');
    await sheet.click('C6');
    await sheet.press('Delete');
    const bar = await openWhy(sheet, 'Initiatives', 'B6');
    await bar.getByText(/^The chain breaks off here/).waitFor();
    await bar.getByRole('button', { name: 'Look at the selected row' }).focus();
    for (let presses = 0; presses < 10 && (await focused(bar)) !== 'Fix it here'; presses++) {
      await sheet.page.keyboard.press('Tab');
    }
    await sheet.page.keyboard.press('Enter');
    await bar.getByRole('heading', { level: 1, name: 'Edit a row' }).waitFor();
    await bar
      .getByText(/^Product objective/)
      .first()
      .waitFor();
    await bar.getByRole('button', { name: 'Why', exact: true }).click();
    await bar.getByText(/^The chain breaks off here/).waitFor();
  },
);

onSheets('a formula is taken apart', async ({ sheet }) => {
  await showTab(sheet, 'Sheet1');
  await sheet.type('B2', '=TRACEABILITY(ProductObjectives;AlignmentMap;CompanyObjectives;Initiatives)');
  const bar = await openWhy(sheet, 'Sheet1', 'B2');
  await bar.getByRole('heading', { name: 'TRACEABILITY' }).waitFor();
  await bar.getByText(/^A:\w on Product Objectives, \d+ rows/).waitFor();
  await bar.getByRole('button', { name: 'Insert a formula' }).click();
  await bar.getByRole('heading', { level: 1, name: 'Insert a formula' }).waitFor();
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(`in ${colorScheme}: up, down, broken off, nothing to explain`, async ({ sheet }) => {
      await sheet.page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const [tab, a1] of [
        ['Initiatives', 'B9'],
        ['Company Objectives', 'B2'],
        ['Initiatives', 'B6'],
        ['Stakeholders', 'A2'],
      ] as const) {
        const bar = await openWhy(sheet, tab, a1);
        await bar.locator('.step, .note').first().waitFor();
        for (const summary of await bar.locator('summary').all()) await summary.click();
        found.push(...(await complaints(bar)));
      }
      expect(found).toEqual([]);
      expect(sheet.complaints).toEqual([]);
      await sheet.page.emulateMedia({ colorScheme: null });
    });
  }
});
