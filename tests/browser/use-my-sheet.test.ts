/** The first minutes with a sheet of one's own: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, openSidebar } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

const TABS = {
  'Goals 2026': `Our strategy 2026,,,
,,,
Strategic goal (FY26),Who is accountable?,Importance %,Remarks
Win bigger customers,Ines,50%,from the board
Keep the customers we have today,Omar,30%,
Run a lean business,Noor,20%,
`,
  Squads: `Team,Objective,Serves,DRI
Core,Big firms buy without a sales call,Win bigger customers,Ann
Mobile,The app works offline,Run a lean business,Cem
`,
  Minutes: 'Meeting notes\nWe met on Monday and talked about the new office.\nAnn will call Ben.\n',
};

async function startEmpty(sheet: SheetPage): Promise<void> {
  const { page } = sheet;
  await sheet.menu('File', 'New empty file…');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start empty' }).click()]);
  await page.waitForFunction(() => 'throughline' in window);
}

async function addTabs(sheet: SheetPage, tabs: Readonly<Record<string, string>>): Promise<void> {
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

async function openOwn(sheet: SheetPage): Promise<Frame> {
  await startEmpty(sheet);
  await addTabs(sheet, TABS);
  return openSidebar(sheet, 'Open Throughline');
}

onSheets('from an empty file to the first true sentence, by mouse', async ({ sheet }) => {
  await startEmpty(sheet);
  let bar = await openSidebar(sheet, 'Open Throughline');
  await bar.getByText('No plan was found in this file yet.').waitFor();
  // Nothing is known of an empty file, so Gaps says so and leads to the ways to begin.
  await bar.locator('.choices button', { hasText: 'What does not line up' }).click();
  await bar.getByText('There is no plan in this file yet, so there is nothing to show here.').waitFor();
  expect([await bar.locator('.note.good').count(), await complaints(bar)]).toEqual([0, []]);
  await bar.getByRole('button', { name: 'Use my sheet' }).click();
  await bar.getByText(/No plan was recognised|Nothing stands on tabs of yours/).waitFor();

  await addTabs(sheet, TABS);
  bar = await openSidebar(sheet, 'Open Throughline');
  await bar.getByText('It looks as if it stands on Goals 2026 and Squads.').waitFor();
  await bar.getByRole('button', { name: 'Use my sheet' }).first().click();
  await bar.getByText('We recognised a plan on 2 tabs.').waitFor();
  await bar.getByText('Nothing has been written yet.').waitFor();
  expect(await sheet.tabs()).toEqual(['Sheet1', ...Object.keys(TABS)]);
  expect(await bar.getByLabel('Goals 2026 is').inputValue()).toBe('companyObjectives');
  expect(await bar.getByLabel('Squads is').inputValue()).toBe('productObjectives');

  // A wrong guess of ours is put right, and what names the rows is asked for.
  const columns = bar.locator('section', { has: bar.getByLabel('Squads is') });
  await columns.locator('summary').click();
  await columns.getByLabel('B Objective').selectOption('');
  await bar.getByRole('button', { name: 'Save and check the plan' }).click();
  await bar.getByText('Product Objectives on “Squads” needs a column for “Objective”').waitFor();
  await columns.getByLabel('B Objective').selectOption({ label: 'Objective' });
  await bar.getByRole('button', { name: 'Save and check the plan' }).click();
  await bar.getByRole('heading', { name: 'Your plan was checked' }).waitFor();
  expect(await focused(bar)).toBe('Your plan was checked');
  await bar.getByText('1 of 3 company goals has no work behind it.').waitFor();
  expect(await sheet.tabs()).toEqual(expect.arrayContaining(['Summary', 'Gaps', 'Coverage']));
  expect(await sheet.shown('Goals 2026', 'A4')).toBe('Win bigger customers');

  // What was chosen is shown the next time.
  await bar.getByRole('button', { name: 'Start' }).click();
  await bar.getByText('On your own tabs, as you said.').waitFor();
  await bar.getByRole('button', { name: /^Use my sheet/ }).click();
  await bar.getByText('This is what you chose before.').waitFor();

  // Nobody can be asked before the file knows somebody, and the way there is one press.
  bar = await openSidebar(sheet, 'Request reviews');
  await bar.getByText('No stakeholders are known yet.').waitFor();
  expect(await complaints(bar)).toEqual([]);
  await bar.getByRole('button', { name: 'Add a stakeholder' }).click();
  await bar.getByLabel('E-mail').fill('ines@example.com');
  await bar.getByLabel(/^Name/).fill('Ines Roth');
  await bar.getByRole('button', { name: 'Add the row' }).click();
  await bar
    .getByText(/Ines Roth/)
    .first()
    .waitFor();
  expect(sheet.complaints).toEqual([]);
});

onSheets('by keyboard alone, from the start page to the checked plan', async ({ sheet }) => {
  const { page } = sheet;
  const bar = await openOwn(sheet);
  const useMySheet = bar.getByRole('button', { name: 'Use my sheet' }).first();
  await useMySheet.focus();
  await page.keyboard.press('Enter');
  expect(await focused(bar)).toBe('Use my sheet');
  await bar.getByText('We recognised a plan').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('Goals 2026 is');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(bar)).toBe('A Strategic goal (FY26)');
  await bar.getByRole('button', { name: 'Save and check the plan' }).focus();
  await page.keyboard.press('Enter');
  await bar.getByRole('heading', { name: 'Your plan was checked' }).waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  onSheets(`in ${colorScheme} axe has nothing to complain of`, async ({ sheet }) => {
    await sheet.page.emulateMedia({ colorScheme });
    const bar = await openOwn(sheet);
    await bar.getByText('It looks as if').waitFor();
    const found: (readonly string[])[] = [await complaints(bar)];
    await bar.getByRole('button', { name: 'Use my sheet' }).first().click();
    await bar.getByText('We recognised a plan').waitFor();
    for (const part of await bar.locator('details').all()) {
      await part.evaluate((element: HTMLDetailsElement) => (element.open = true));
    }
    found.push(await complaints(bar));
    await bar.getByLabel('B Objective').selectOption('');
    await bar.getByRole('button', { name: 'Save and check the plan' }).click();
    await bar.getByText('needs a column for “Objective”').waitFor();
    found.push(await complaints(bar));
    // The last of two quick choices counts, and saving waits for it.
    await bar.getByLabel('Goals 2026 is').selectOption('initiatives');
    await bar.getByLabel('Goals 2026 is').selectOption('companyObjectives');
    await bar.getByLabel('B Objective').selectOption({ label: 'Objective' });
    await bar.getByRole('button', { name: 'Save and check the plan' }).click();
    await bar.getByRole('heading', { name: 'Your plan was checked' }).waitFor();
    found.push(await complaints(bar));
    expect(found.flat()).toEqual([]);
    await sheet.page.emulateMedia({ colorScheme: null });
  });
}
