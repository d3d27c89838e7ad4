/** The sidebar's Settings, by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focused, openScreen } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

async function openSettings(sheet: SheetPage): Promise<Frame> {
  const bar = await openScreen(sheet, 'Settings');
  await bar.getByText(/^\d+ settings and \d+ rules$/).waitFor();
  return bar;
}

async function rowOf(sheet: SheetPage, label: string): Promise<number> {
  for (let row = 2; row < 120; row++) if ((await sheet.shown('Settings', `A${row}`)) === label) return row;
  throw new Error(`The Settings tab has no row ${label}.`);
}

const ofGroup = (bar: Frame, name: string) => bar.locator('summary', { hasText: name });
const field = (bar: Frame, name: string) => bar.getByRole('textbox', { name, exact: true });
const search = (bar: Frame) => bar.getByLabel('Find a setting or a rule');

onSheets('by mouse: found, changed, shown on the tab, and reset again', async ({ sheet }) => {
  const bar = await openSettings(sheet);
  await ofGroup(bar, 'Focus').click();
  await bar.getByRole('button', { name: /^Weak coverage below/ }).click();
  expect(await focused(bar)).toBe('Weak coverage below');
  await field(bar, 'Weak coverage below').fill('forty');
  await bar.getByText('Expected a share such as 70 % or 0.7, but found “forty”.').waitFor();
  await bar.getByRole('button', { name: 'Save' }).click();
  expect(await focused(bar)).toBe('Weak coverage below');
  await field(bar, 'Weak coverage below').fill('40');
  await bar.getByText('Means 40%. Default: 50%.').waitFor();
  await bar.getByRole('button', { name: 'Save' }).click();
  await bar.getByText('Saved: 40%.').waitFor();
  expect(await focused(bar)).toMatch(/^Weak coverage below/);
  await bar.getByText('40%, changed from 50%').waitFor();
  const row = await rowOf(sheet, 'Weak coverage below');
  expect(await sheet.shown('Settings', `B${row}`)).toBe('40%');

  await bar.getByLabel('Show').selectOption('changed');
  await bar.getByRole('button', { name: 'Reset all 1 to the default…' }).click();
  expect(await focused(bar)).toMatch(/^Reset 1 to the default/);
  await bar.getByText('Weak coverage below: 40% → 50%').waitFor();
  await bar.getByRole('button', { name: 'Reset 1', exact: true }).click();
  await bar.getByText('1 reset to the default.').waitFor();
  expect(await sheet.shown('Settings', `B${row}`)).toBe('50%');
});

onSheets('by keyboard alone: a rule is made a note, and the filter finds it', async ({ sheet }) => {
  const { keyboard } = sheet.page;
  const bar = await openSettings(sheet);
  await search(bar).focus();
  await keyboard.type('without initiative');
  await bar.getByText(/^1 of \d+ shown$/).waitFor();
  for (let i = 0; i < 3; i++) await keyboard.press('Tab');
  expect(await focused(bar)).toMatch(/^G07/);
  await keyboard.press('Enter');
  await bar.getByRole('combobox', { name: /^G07/ }).waitFor();
  expect(await focused(bar)).toMatch(/^G07/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await bar.getByText('Saved: Note.').waitFor();
  expect(await focused(bar)).toMatch(/^G07/);
  expect(
    await sheet.shown('Settings', `B${await rowOf(sheet, 'Rule G07: Objective without initiative')}`),
  ).toBe('Note');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  expect(await focused(bar)).toMatch(/^G07/);
  await search(bar).fill('');
  await bar.getByLabel('Show').selectOption('quiet');
  await bar.getByText(/^1 of \d+ shown$/).waitFor();
  await bar.getByText('Note, changed from Warn').waitFor();
});

onSheets('what somebody changed meanwhile is shown beside what was typed', async ({ sheet }) => {
  const bar = await openSettings(sheet);
  await search(bar).fill('silent');
  await bar.getByRole('button', { name: /^Work silent for/ }).click();
  await field(bar, 'Work silent for (days)').fill('60');
  await sheet.page.locator('.tabs button', { hasText: 'Settings' }).first().click();
  await sheet.type(`B${await rowOf(sheet, 'Work silent for (days)')}`, '30');
  await bar.getByRole('button', { name: 'Save' }).click();
  await bar.getByText('Now it says “30”. Nothing was saved.').waitFor();
  await bar.getByRole('button', { name: 'Save mine' }).click();
  await bar.getByText('Saved: 60.').waitFor();
});

onSheets('messages are paused and switched on again on the start page', async ({ sheet }) => {
  const bar = await openSettings(sheet);
  await bar.getByRole('button', { name: 'Start' }).click();
  const messages = bar.getByRole('switch', { name: 'Messages are on' });
  await messages.focus();
  await sheet.page.keyboard.press('Space');
  await bar.getByRole('switch', { name: 'Messages are paused', checked: false }).waitFor();
  expect(await focused(bar)).toBe('Messages are paused');
  expect(await sheet.shown('Settings', `B${await rowOf(sheet, 'Messages')}`)).toBe('Paused');
  await bar.getByRole('switch').click();
  await messages.waitFor();
  expect(sheet.complaints).toEqual([]);
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(
      `in ${colorScheme}: groups, a form, an error, a search, the question, the switch, the permissions`,
      async ({ sheet }) => {
        await sheet.page.emulateMedia({ colorScheme });
        const bar = await openSettings(sheet);
        const found: (readonly string[])[] = [await complaints(bar)];
        await ofGroup(bar, 'Balance of effort').click();
        await bar.getByRole('button', { name: /^Horizon 1 share/ }).click();
        await field(bar, 'Horizon 1 share').fill('lots');
        found.push(await complaints(bar));
        await field(bar, 'Horizon 1 share').fill(colorScheme === 'light' ? '90' : '80');
        await bar.getByRole('button', { name: 'Save' }).click();
        await bar.getByText(/^The shares of the horizons add up to/).waitFor();
        await bar.getByRole('button', { name: /^Reset all/ }).click();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: 'Keep them' }).click();
        await search(bar).fill('qwerty');
        await bar.getByText('Nothing fits “qwerty”.').waitFor();
        found.push(await complaints(bar));
        await bar.getByRole('button', { name: 'Start' }).click();
        await bar.getByRole('switch').waitFor();
        await bar.getByText('What Throughline asks permission for').click();
        await bar.getByText('Without it: checks, formulas').waitFor();
        found.push(await complaints(bar));
        expect(found.flat()).toEqual([]);
        await sheet.page.emulateMedia({ colorScheme: null });
      },
    );
  }
});
