/** Edit or add a row, as people do it beside the sheet: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openScreen, showTab } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

/** The form of the row that a cell stands in. */
async function openRow(sheet: SheetPage, tab: string, a1: string): Promise<Frame> {
  await showTab(sheet, tab);
  await sheet.click(a1);
  const bar = await openScreen(sheet, 'Edit or add a row');
  await bar.getByRole('button', { name: 'Save', exact: true }).waitFor();
  return bar;
}

const box = (bar: Frame, name: string) => bar.getByRole('textbox', { name, exact: true });
const save = (bar: Frame) => bar.getByRole('button', { name: 'Save', exact: true }).click();

onSheets('by mouse: filled in, mended, saved, and the grid shows it', async ({ sheet }) => {
  const bar = await openRow(sheet, 'Key Results', 'C4');
  await bar.getByText('Row 4 of “Key Results”').waitFor();
  await box(bar, 'Target').fill('many');
  await box(bar, 'Owner').fill('Zoe');
  await bar.getByText('Expected a number, but found “many”.').waitFor();
  await save(bar);
  expect(await focusedAt(bar, /^Target$/)).toBe('Target');
  await box(bar, 'Target').fill('97.5');
  await bar.getByRole('combobox', { name: 'Supports' }).fill('CO-2');
  await bar.getByRole('option', { name: /^CO-2/ }).click();
  await save(bar);
  await bar.getByText('Saved on “Key Results” in row 4: Supports, Target and Owner.').waitFor();
  expect(await sheet.shown('Key Results', 'G4')).toBe('97.5');
  expect(await sheet.shown('Key Results', 'B4')).toMatch(/, CO-2$/);
  await bar.getByRole('button', { name: 'Next row' }).click();
  await bar.getByText('Row 5 of “Key Results”').waitFor();
});

onSheets('by keyboard alone: from the start page to the saved row', async ({ sheet }) => {
  const { keyboard } = sheet.page;
  const bar = await openRow(sheet, 'Initiatives', 'B3');
  await bar.getByRole('combobox', { name: 'Product objective' }).focus();
  await keyboard.type('po-2');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  // Past the two that are named and can be taken away, and the search itself.
  expect(await focusedAt(bar, /^Product objective/)).toMatch(/^Product objective/);
  await keyboard.press('Tab');
  expect(await focusedAt(bar, /^Segment$/)).toBe('Segment');
  await keyboard.type('Mid-market');
  await keyboard.press('Enter');
  await bar.getByText(/^Saved on “Initiatives” in row 3: Product objective and Segment\.$/).waitFor();
  expect(await sheet.shown('Initiatives', 'C3')).toMatch(/PO-2$/);
  expect(await focusedAt(bar, /^Saved on/)).toMatch(/^Saved on/);
  await keyboard.press('Tab');
  expect(await focusedAt(bar, /^Check again$/)).toBe('Check again');
  await keyboard.press('Tab');
  expect(await focusedAt(bar, /^Why\?$/)).toBe('Why?');
  await keyboard.press('Enter');
  await bar.getByRole('heading', { name: 'Why', exact: true }).waitFor();
});

onSheets('what somebody else typed meanwhile is shown, and the person decides', async ({ sheet }) => {
  const bar = await openRow(sheet, 'Evidence', 'B3');
  await box(bar, 'Customer').fill('Mine');
  await sheet.type('E3', 'Theirs');
  await save(bar);
  await bar.getByText(/to “Theirs”\. You typed “Mine”\. Nothing has been written yet\./).waitFor();
  expect(await focusedAt(bar, /^Customer$/)).toBe('Customer');
  await bar.getByRole('button', { name: 'Keep theirs for Customer' }).click();
  expect(await box(bar, 'Customer').inputValue()).toBe('Theirs');
  await box(bar, 'Customer').fill('Both');
  await save(bar);
  await bar.getByText('Saved on “Evidence” in row 3: Customer.').waitFor();
  expect(await sheet.shown('Evidence', 'E3')).toBe('Both');
});

onSheets(
  'coming back from the sheet, another selected row opens, but not over what was typed',
  async ({ sheet }) => {
    const bar = await openRow(sheet, 'Company Objectives', 'B2');
    await bar.getByText('Row 2 of “Company Objectives”').waitFor();
    await sheet.click('B3');
    await bar.evaluate(() => window.dispatchEvent(new Event('focus')));
    await bar.getByText('Row 3 of “Company Objectives”').waitFor();
    await box(bar, 'Theme').fill('Something new');
    await sheet.click('B4');
    await bar.evaluate(() => window.dispatchEvent(new Event('focus')));
    await bar.getByRole('button', { name: 'Edit the selected row' }).click();
    await bar.getByText('What you typed is not saved yet.').waitFor();
    expect(await focusedAt(bar, /^Stay here$/)).toBe('Stay here');
    await bar.getByRole('button', { name: 'Stay here' }).click();
    expect(await box(bar, 'Theme').inputValue()).toBe('Something new');
    await bar.getByRole('button', { name: 'Edit the selected row' }).click();
    await bar.getByRole('button', { name: 'Leave without saving' }).click();
    await bar.getByText('Row 4 of “Company Objectives”').waitFor();
  },
);

onSheets('a new row: what it needs is said, then it stands on the tab', async ({ sheet }) => {
  const bar = await openRow(sheet, 'Company Objectives', 'B2');
  await bar.getByLabel('Or add a row to').selectOption('stakeholders');
  await bar.getByRole('button', { name: 'Add a row' }).click();
  await bar.getByText('New row in Stakeholders').waitFor();
  expect(await bar.getByText('Private: kept out of messages and reports.').count()).toBe(4);
  await bar.getByRole('button', { name: 'Add the row' }).click();
  await bar.getByText('Fill in “Name”: a row is known by it.').waitFor();
  expect(await focusedAt(bar, /^Name/)).toMatch(/^Name/);
  await bar.getByLabel('Name (needed)').fill('Kim Park');
  await bar.getByRole('button', { name: 'Add the row' }).click();
  await bar.getByText(/^Saved on “Stakeholders” in row \d+: Name\.$/).waitFor();
  await bar.getByRole('button', { name: 'Add another' }).waitFor();
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: no row, a form, its list, problems, both texts, saved`,
      async ({ sheet }) => {
        await sheet.page.emulateMedia({ colorScheme });
        await showTab(sheet, 'Sheet1');
        await sheet.click('B2');
        const empty = await openScreen(sheet, 'Edit or add a row');
        await empty.getByText(/holds none of the tables of a plan/).waitFor();
        const found: (readonly string[])[] = [await complaints(empty)];
        const bar = await openRow(sheet, 'Key Results', 'C6');
        found.push(await complaints(bar));
        await bar.getByRole('combobox', { name: 'Supports' }).fill('o');
        found.push(await complaints(bar));
        await bar.getByRole('combobox', { name: 'Supports' }).fill('XY-9');
        await box(bar, 'Baseline').fill('much');
        await save(bar);
        await bar.getByText(/^“XY-9” is not in/).waitFor();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: 'Undo my changes' }).click();
        await box(bar, 'Metric').fill(`Mine in ${colorScheme}`);
        await sheet.type('D6', `Theirs in ${colorScheme}`);
        await save(bar);
        await bar.getByText(/You typed/).waitFor();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: /^Use mine/ }).click();
        await save(bar);
        await bar.getByText(/^Saved on/).waitFor();
        found.push(await complaints(bar));
        expect(found.flat()).toEqual([]);
        await sheet.page.emulateMedia({ colorScheme: null });
      },
    );
  }
});
