/** The sidebar's Insert a formula, as people use it beside the sheet: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import type { PartRegistry } from '../../src/ui/part-registry';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, openSidebar as openFrom, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openSidebar(sheet: SheetPage): Promise<Frame> {
  const bar = await openFrom(sheet, 'Insert a formula');
  await bar.getByText(/^\d+ formulas$/).waitFor();
  return bar;
}

/** Clicks the first cell and stretches the selection down. */
async function select(sheet: SheetPage, first: string, rows: number): Promise<void> {
  await sheet.click(first);
  for (let row = 1; row < rows; row++) await sheet.press('Shift+ArrowDown');
}

onSheets(
  'by mouse: search, fill in by selection, insert, and the grid shows the result',
  async ({ sheet }) => {
    const bar = await openSidebar(sheet);
    await bar.getByLabel('What do you want to know?').fill('dependence');
    await bar.getByText('1 formula fits').waitFor();
    await bar.getByRole('button', { name: /^CONCENTRATION/ }).click();
    expect(await focused(bar)).toBe('CONCENTRATION');

    await showTab(sheet, 'Company Objectives');
    await select(sheet, 'E2', 4);
    await bar.getByRole('button', { name: 'Use selection for Shares' }).click();
    // The selection is asked for; moving it before the answer would be another selection.
    await bar.getByText(/=CONCENTRATION\(.*E2:E5\)/).waitFor();
    await sheet.click('E12');
    await bar.getByRole('button', { name: 'Use selected cell' }).click();
    await bar.getByText('E12 on Company Objectives, empty').waitFor();
    await bar.getByText('=CONCENTRATION(E2:E5)').waitFor();
    await bar.getByRole('button', { name: 'Insert the formula' }).click();
    const told = (await bar.getByText(/^E12 now shows/).textContent()) ?? '';
    const shown = await sheet.shown('Company Objectives', 'E12');
    expect(Number(shown)).toBeGreaterThan(0);
    expect(told).toBe(`E12 now shows ${shown}.`);
  },
);

onSheets(
  'named ranges are filled in where they are named like the argument, and are offered in each',
  async ({ sheet }) => {
    const bar = await openSidebar(sheet);
    await showTab(sheet, 'Sheet1');
    await sheet.click('B4');
    await bar.getByRole('button', { name: /^ALIGNMENT_SCORE/ }).click();
    await bar.getByText('B4 on Sheet1, empty').waitFor();
    expect(await bar.getByLabel('Company objectives').inputValue()).toBe('CompanyObjectives');
    const offered = await bar
      .locator('datalist option')
      .evaluateAll((options) => options.map((one) => one.textContent));
    expect(offered).toEqual(expect.arrayContaining(['ProductObjectives', 'AlignmentMap', 'LastCheck']));
    await bar.getByRole('button', { name: 'Insert the formula' }).click();
    await bar.getByText(/^B4 now shows \d/).waitFor();
    expect(Number(await sheet.shown('Sheet1', 'B4'))).toBeGreaterThan(0);
  },
);

onSheets('what a cell holds stays until the person agrees to replace it', async ({ sheet }) => {
  const bar = await openSidebar(sheet);
  await showTab(sheet, 'Sheet1');
  await sheet.type('D1', 'Mine');
  await sheet.click('D1');
  await bar.getByRole('button', { name: /^RICE/ }).click();
  await bar.getByText('D1 on Sheet1, not empty').waitFor();
  for (const [label, value] of [
    ['Reach', '100'],
    ['Impact', '2'],
    ['Confidence', '50%'],
    ['Effort', '4'],
  ] as const) {
    await bar.getByLabel(label, { exact: true }).fill(value);
  }
  await bar.getByRole('button', { name: 'Insert the formula' }).click();
  await bar.getByText('The cell D1 holds “Mine”. Nothing has been changed yet.').waitFor();
  await bar.getByRole('button', { name: 'Keep it' }).click();
  await bar.getByRole('button', { name: 'Insert the formula' }).click();
  expect(await sheet.shown('Sheet1', 'D1')).toBe('Mine');
  await bar.getByRole('button', { name: 'Replace it' }).click();
  await bar.getByText('D1 now shows 25.').waitFor();
  expect(await sheet.shown('Sheet1', 'D1')).toBe('25');
});

onSheets('by keyboard alone: from the search to the result and back to the list', async ({ sheet }) => {
  const { page } = sheet;
  await showTab(sheet, 'Sheet1');
  await sheet.click('F2');
  const bar = await openSidebar(sheet);
  expect(await focused(bar)).toBe('What do you want to know?');
  await page.keyboard.type('nps');
  await bar.getByText('1 formula fits').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await bar.getByText('F2 on Sheet1, empty').waitFor();
  expect(await focused(bar)).toBe('NPS_SCORE');
  // Past the way in which it is computed, to the first argument.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('Scores');
  await page.keyboard.press('Enter');
  await bar.getByText('Fill this in.').waitFor();
  expect(await focused(bar)).toBe('Scores');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await bar.getByText('F2 now shows 100.').waitFor();
  expect(await sheet.shown('Sheet1', 'F2')).toBe('100');
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+Tab');
  expect(await focused(bar)).toBe('← Back to all formulas');
  await page.keyboard.press('Enter');
  expect(await focused(bar)).toMatch(/^NPS_SCORE/);
  expect(sheet.complaints).toEqual([]);
});

onSheets('nothing found, and and a sidebar that is too old, each say what to do', async ({ sheet }) => {
  const bar = await openSidebar(sheet);
  await bar.getByLabel('What do you want to know?').fill('qwerty');
  await bar.getByText('No formula fits “qwerty”.').waitFor();
  await bar.getByRole('button', { name: 'Show all formulas' }).click();
  await bar.getByRole('button', { name: /^WHY/ }).click();
  await bar.locator('#page').evaluate((place) => place.setAttribute('data-nonce', 'too old'));
  await bar.getByRole('button', { name: 'Use selected cell' }).click();
  await bar.getByText('Open the sidebar again from the Throughline menu.').waitFor();
});

onSheets('a screen that does not come says so, and comes when it is asked for again', async ({ sheet }) => {
  const failed = 'The line is down.';
  let bar = await openFrom(sheet, 'Open Throughline');
  const cut = () =>
    bar.evaluate((message) => {
      const { throughlineParts: parts } = window as unknown as { readonly throughlineParts: PartRegistry };
      const { load } = parts;
      parts.load = () => Promise.reject(new Error(message));
      Object.assign(window, { mend: () => (parts.load = load) });
    }, failed);
  const isHere = () => bar.getByLabel('What do you want to know?').isVisible();
  // All screens come a moment after the page has opened: the line must be cut before.
  for (let tries = 0; tries < 5; tries++) {
    await cut();
    await bar.locator('.choices button', { hasText: 'Insert a formula' }).click();
    if (!(await isHere())) break;
    bar = await openFrom(sheet, 'Open Throughline');
  }
  await bar.getByText(failed).waitFor();
  expect(await focused(bar)).toBe('Insert a formula');
  expect(await complaints(bar)).toEqual([]);
  await bar.evaluate(() => (window as unknown as { readonly mend: () => void }).mend());
  await bar.getByRole('button', { name: 'Try again' }).click();
  await bar.getByText(/^\d+ formulas$/).waitFor();
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(`in ${colorScheme}: list, search, form, what is missing, what came of it`, async ({ sheet }) => {
      await sheet.page.emulateMedia({ colorScheme });
      await showTab(sheet, 'Sheet1');
      await sheet.click('H1');
      const bar = await openSidebar(sheet);
      const found: (readonly string[])[] = [await complaints(bar)];
      await bar.getByLabel('What do you want to know?').fill('qwerty');
      found.push(await complaints(bar));
      await bar.getByLabel('What do you want to know?').fill('');
      await bar.getByRole('button', { name: /^KANO\b/ }).click();
      await bar.getByText('H1 on Sheet1').waitFor();
      await bar.getByText('How it is computed').click();
      await bar.getByRole('button', { name: 'Insert the formula' }).click();
      found.push(await complaints(bar));
      await bar.getByLabel('Functional', { exact: true }).fill('like');
      await bar.getByLabel('Dysfunctional', { exact: true }).fill('dislike');
      await bar.getByRole('button', { name: 'Insert the formula' }).click();
      await bar
        .getByText(/H1 now shows/)
        .or(bar.getByText(/^The cell H1 holds/))
        .waitFor();
      found.push(await complaints(bar));
      await bar.getByLabel('Functional', { exact: true }).fill('H1');
      const press = bar.locator('button[type=submit]');
      await press.click();
      await bar.getByText('H1 lies inside H1').waitFor();
      found.push(await complaints(bar));
      expect(found.flat()).toEqual([]);
      await sheet.page.emulateMedia({ colorScheme: null });
    });
  }
});
