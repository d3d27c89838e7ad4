/** The map of one product objective beside the sheet: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openScreen, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openMap(sheet: SheetPage, a1: string): Promise<Frame> {
  await showTab(sheet, 'Product Objectives');
  await sheet.click(a1);
  const bar = await openScreen(sheet, 'Map');
  await bar.getByText(/^Serves \d of \d/).waitFor();
  return bar;
}

const strength = (bar: Frame, id: string) => bar.getByLabel(`Contribution to ${id}`);
const reason = (bar: Frame, id: string) => bar.getByLabel(`Reason for ${id}`);
const primary = (bar: Frame, id: string) => bar.getByLabel(`Primary company objective: ${id}`);
const save = (bar: Frame) => bar.getByRole('button', { name: 'Save', exact: true }).click();

onSheets('by mouse: chosen, told what it means, saved, and the grid shows it', async ({ sheet }) => {
  const bar = await openMap(sheet, 'C2');
  await bar.getByText('Kept on “Alignment Map”.').waitFor();
  await strength(bar, 'CO-3').selectOption('3');
  await strength(bar, 'CO-2').selectOption('-3');
  await bar.getByText(/Works against CO-2\./).waitFor();
  await reason(bar, 'CO-3').fill('Fewer trucks on the road');
  await save(bar);
  await bar.getByText(/^Saved on “Alignment Map”: 2 contributions and 1 reason\.$/).waitFor();
  expect(await sheet.shown('Alignment Map', 'D2')).toBe('-3');
  expect(await sheet.shown('Alignment Map', 'E2')).toBe('3');
  await bar.getByRole('button', { name: 'Edit the objective' }).click();
  await bar.getByText('Row 2 of “Product Objectives”').waitFor();
});

onSheets('by keyboard alone: another objective is found, and another one made primary', async ({ sheet }) => {
  const { keyboard } = sheet.page;
  const bar = await openMap(sheet, 'C2');
  await bar.getByRole('combobox', { name: /^Or choose/ }).focus();
  await keyboard.type('po-2');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await bar.getByRole('heading', { name: /^PO-2/ }).waitFor();
  expect(await focusedAt(bar, /^PO-2/)).toMatch(/^PO-2/);
  await primary(bar, 'CO-1').or(primary(bar, 'CO-2')).first().waitFor();
  const checked = await bar.locator('input[type=radio]:checked').count();
  await bar.locator('input[type=radio]').first().focus();
  await keyboard.press('ArrowDown');
  expect([checked, await bar.locator('input[type=radio]:checked').count()]).toEqual([1, 1]);
  await keyboard.press('Tab');
  expect(await focusedAt(bar, /^Reason for/)).toMatch(/^Reason for/);
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await bar.getByText(/is the primary one now, in the column “Company objective”\./).waitFor();
  expect(await focusedAt(bar, /is the primary one now|^Saved on/)).toMatch(
    /is the primary one now|^Saved on/,
  );
});

onSheets('a cell that somebody changed meanwhile is shown, and the person decides', async ({ sheet }) => {
  const bar = await openMap(sheet, 'C4');
  await strength(bar, 'CO-3').selectOption('-3');
  await showTab(sheet, 'Alignment Map');
  await sheet.type('E4', '-9');
  await save(bar);
  await bar
    .getByText(/to “-9”\. You chose “Works against it \(-3\)”\. Nothing has been written yet\./)
    .waitFor();
  expect(await focusedAt(bar, /^Keep theirs$/)).toBe('Keep theirs');
  await bar.getByRole('button', { name: 'Use mine' }).click();
  await save(bar);
  await bar.getByText(/^Saved on “Alignment Map”/).waitFor();
  expect(await sheet.shown('Alignment Map', 'E4')).toBe('-3');
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(`in ${colorScheme}: the list, a map, all strong, both texts, saved`, async ({ sheet }) => {
      await sheet.page.emulateMedia({ colorScheme });
      await showTab(sheet, 'Sheet1');
      await sheet.click('B2');
      const none = await openScreen(sheet, 'Map');
      await none.getByText('Choose a product objective, or select its row in the sheet.').waitFor();
      const found: (readonly string[])[] = [];
      await none.getByRole('combobox', { name: /^Or choose/ }).fill('o');
      found.push(await complaints(none));
      const bar = await openMap(sheet, 'C3');
      for (const select of await bar.locator('.map-link select').all()) await select.selectOption('9');
      await bar.getByText(/links are strong/).waitFor();
      found.push(await complaints(bar));
      await reason(bar, 'CO-1').fill(`Mine in ${colorScheme}`);
      await showTab(sheet, 'Alignment Map');
      await sheet.type('E3', colorScheme === 'light' ? '-3' : '-9');
      await save(bar);
      await bar.getByText(/You chose/).waitFor();
      found.push(await complaints(bar));
      await bar.getByRole('button', { name: 'Keep theirs' }).first().click();
      await save(bar);
      await bar.getByText(/^Saved on/).waitFor();
      found.push(await complaints(bar));
      expect(found.flat()).toEqual([]);
      await sheet.page.emulateMedia({ colorScheme: null });
    });
  }
});
