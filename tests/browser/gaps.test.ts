/** Gaps beside the sheet: the first look, filters, one gap opened, triaged and accepted; by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, focusedAt, openScreen, openSidebar } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openGaps(sheet: SheetPage): Promise<Frame> {
  const bar = await openScreen(sheet, 'Gaps');
  const check = bar.getByRole('button', { name: 'Check the plan' });
  await check.or(bar.getByRole('button', { name: 'Check again' })).waitFor();
  if (await check.isVisible()) {
    await check.click();
    await bar.getByText(/^\d+ new gaps\./).waitFor();
  }
  return bar;
}

/** The whole list, with what is looked for. */
async function find(bar: Frame, text: string): Promise<void> {
  const all = bar.getByRole('button', { name: /^Show all \d+$/ });
  if (await all.isVisible()) await all.click();
  await bar.getByRole('searchbox', { name: 'Find' }).fill(text);
}

const openFirst = (bar: Frame) => bar.locator('.gaps button').first().click();
const save = (bar: Frame) => bar.getByRole('button', { name: 'Save', exact: true }).click();

onSheets('a press is not lost where the start page gets its answer meanwhile', async ({ sheet }) => {
  const { page } = sheet;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/ask', async (route) => {
    if (route.request().postData()?.includes('"overview"')) await held;
    await route.continue();
  });
  const bar = await openSidebar(sheet, 'Open Throughline');
  await bar.getByText('Messages are on').waitFor();
  await bar.locator('.choices button', { hasText: 'Gaps' }).hover();
  await page.mouse.down();
  const answered = bar.evaluate(
    () =>
      new Promise<void>((drawn) => {
        addEventListener('message', () => setTimeout(() => requestAnimationFrame(() => drawn())), {
          once: true,
        });
      }),
  );
  letGo();
  await answered;
  await page.mouse.up();
  await bar.getByRole('heading', { level: 1, name: 'Gaps' }).waitFor();
  await page.unroute('**/ask');
});

onSheets('by mouse: the first look, one gap, its cell, and a word about it', async ({ sheet }) => {
  const bar = await openScreen(sheet, 'Gaps');
  await bar.getByText('This plan was not checked yet.').waitFor();
  await bar.getByRole('button', { name: 'Check the plan' }).click();
  await bar.getByText(/^\d+ new gaps\. The alignment score is/).waitFor();
  expect(await bar.locator('.first-sentences li').count()).toBe(3);
  expect(await bar.locator('.gaps li').count()).toBe(10);
  await find(bar, 'Dark mode');
  await bar.getByText(/^\d of \d+ gaps$/).waitFor();
  await bar.getByRole('button', { name: /cannot say what for/ }).click();
  expect(await focused(bar)).toMatch(/^We plan/);
  await bar.getByRole('button', { name: 'Go to the cell' }).click();
  await bar.getByText(/ on Initiatives is selected\.$/).waitFor();
  expect(await sheet.place()).toMatch(/^Initiatives!B\d+$/);
  await bar.getByLabel('Owner').fill('Mara Lind');
  await bar.getByLabel('Note', { exact: true }).fill('Asked on Monday');
  await save(bar);
  await bar.getByText('Saved to the Gaps tab.').waitFor();
  await bar.getByRole('button', { name: 'All gaps' }).click();
  expect(await focusedAt(bar, /cannot say what for/)).toMatch(/Orphan initiative/);
  await bar.locator('.decided', { hasText: 'Mara Lind' }).waitFor();
});

onSheets('a gap is mended in the form of its row, and the way back leads to it', async ({ sheet }) => {
  const bar = await openGaps(sheet);
  await find(bar, 'Dark mode cannot');
  await openFirst(bar);
  await bar.getByRole('button', { name: 'Fix it here' }).click();
  await bar.getByRole('heading', { level: 1, name: 'Edit a row' }).waitFor();
  expect(await focusedAt(bar, /^Product objective/)).toMatch(/^Product objective/);
  await bar.getByRole('button', { name: 'Gaps', exact: true }).click();
  await bar.getByRole('heading', { name: /Dark mode” and cannot say/ }).waitFor();
});

onSheets('a conflict on the map is mended on the map of its objective', async ({ sheet }) => {
  const bar = await openGaps(sheet);
  await find(bar, 'PO-8 works against');
  await openFirst(bar);
  await bar.getByRole('button', { name: 'Fix it here' }).click();
  await bar.getByRole('heading', { level: 1, name: 'Map' }).waitFor();
  await bar.getByRole('heading', { name: /^PO-8/ }).waitFor();
});

onSheets('what somebody else wrote meanwhile is shown beside what was typed', async ({ sheet }) => {
  const bar = await openGaps(sheet);
  await find(bar, 'Roles and rights owner');
  await openFirst(bar);
  await bar.getByLabel('Note', { exact: true }).fill('My words');
  await writeAsAnother(bar, { note: 'Their words' });
  await save(bar);
  await bar.getByText('Somebody else changed this meanwhile. Nothing was saved yet.').waitFor();
  expect(await focusedAt(bar, /^Somebody else/)).toMatch(/^Somebody else/);
  expect(await complaints(bar)).toEqual([]);
  await bar.getByRole('button', { name: 'Keep both notes' }).click();
  await bar.getByText('Saved to the Gaps tab.').waitFor();
  expect(await bar.getByLabel('Note', { exact: true }).inputValue()).toBe('Their words\nMy words');
});

interface Calling {
  readonly google: { readonly script: { readonly run: Run } };
}

interface Run {
  withSuccessHandler(done: (reply: string) => void): Run;
  sidebarCall(nonce: string, name: string, json: string): void;
}

/** Another person saves a word about the gap that is open here. */
async function writeAsAnother(bar: Frame, set: Readonly<Record<string, string>>): Promise<void> {
  const call = (name: string, argument: unknown) =>
    bar.evaluate(
      ([callName, json]) =>
        new Promise<string>((resolve) => {
          const nonce = document.getElementById('page')?.dataset.nonce ?? '';
          (window as unknown as Calling).google.script.run
            .withSuccessHandler(resolve)
            .sidebarCall(nonce, callName, json);
        }),
      [name, JSON.stringify(argument)] as const,
    );
  const title = await bar.locator('h2.chosen').textContent();
  const { value } = JSON.parse(await call('listGaps', null)) as {
    readonly value: { readonly gaps: readonly { readonly id: string; readonly gap: string }[] };
  };
  const gap = value.gaps.find((one) => one.gap === title);
  await call('triageGaps', { gaps: [{ id: gap?.id, opened: {} }], set });
}

onSheets('by keyboard alone: accept needs a reason, and is taken back', async ({ sheet }) => {
  const bar = await openGaps(sheet);
  const { keyboard } = sheet.page;
  const all = bar.getByRole('button', { name: /^Show all \d+$/ });
  if (await all.isVisible()) {
    await all.focus();
    await keyboard.press('Enter');
  }
  await bar.getByRole('searchbox', { name: 'Find' }).focus();
  await keyboard.press('Control+A');
  await keyboard.type('stale source');
  await bar.getByText(/^\d of \d+ gaps?$/).waitFor();
  await tabTo(bar, sheet, /^(Critical|High|Medium|Low)/);
  await keyboard.press('Enter');
  await tabTo(bar, sheet, /^Reason/);
  await tabTo(bar, sheet, /^Accept this gap/);
  await keyboard.press('Enter');
  await bar.getByText('Write why it is fine as it is').waitFor();
  expect(await focusedAt(bar, /^Reason/)).toMatch(/^Reason/);
  await keyboard.type('The plan is renewed in May.');
  await tabTo(bar, sheet, /^Accept this gap/);
  await keyboard.press('Enter');
  await bar.getByText(/^Accepted\. Here it counts no longer/).waitFor();
  expect(await focusedAt(bar, /^Accepted\./)).toMatch(/^Accepted\./);
  expect(await bar.getByLabel('Note', { exact: true }).inputValue()).toBe('The plan is renewed in May.');
  await bar.getByRole('button', { name: 'Open it again' }).focus();
  await keyboard.press('Enter');
  await bar.getByText('Open again. The note stays.').waitFor();
});

async function tabTo(bar: Frame, sheet: SheetPage, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await sheet.page.keyboard.press('Tab');
    if (name.test(await focused(bar))) return;
  }
  throw new Error(`Tab never comes to ${String(name)}.`);
}

onSheets('several gaps of one kind get one owner', async ({ sheet }) => {
  const bar = await openGaps(sheet);
  await find(bar, 'no customer evidence');
  await bar.getByRole('button', { name: 'Select several' }).click();
  const boxes = bar.getByRole('checkbox');
  const many = await boxes.count();
  expect(many).toBeGreaterThan(1);
  for (let i = 0; i < many; i++) await boxes.nth(i).check();
  await bar.getByLabel('Owner for all of them').fill('Ola Berg');
  await bar.getByRole('button', { name: 'Set the owner' }).click();
  await bar.getByText(`The owner is set for ${many} gaps.`).waitFor();
  expect(await bar.locator('.decided', { hasText: 'Ola Berg' }).count()).toBe(many);
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: list, filters, nothing found, a gap, a reason missing`,
      async ({ sheet }) => {
        await sheet.page.emulateMedia({ colorScheme });
        const bar = await openGaps(sheet);
        await find(bar, '');
        const found = [...(await complaints(bar))];
        await find(bar, 'qwerty');
        await bar.getByText('Nothing fits these filters.').waitFor();
        found.push(...(await complaints(bar)));
        await bar.getByRole('button', { name: /^Show all/ }).click();
        await openFirst(bar);
        await bar.getByRole('button', { name: 'Accept this gap' }).click();
        await bar.locator('summary').first().click();
        found.push(...(await complaints(bar)));
        await bar.getByRole('button', { name: 'All gaps' }).click();
        await bar.getByRole('button', { name: 'Select several' }).click();
        await bar.getByRole('button', { name: 'Set the owner' }).click();
        await bar.getByText('Tick the gaps that it is about first.').waitFor();
        found.push(...(await complaints(bar)));
        expect(found).toEqual([]);
        expect(sheet.complaints).toEqual([]);
        await sheet.page.emulateMedia({ colorScheme: null });
      },
    );
  }
});
