/** Answers written down, concerns replied to: by mouse, by keyboard, in light and in dark. */
import type { Frame } from 'playwright-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';
import { complaints, focusedAt, openScreen } from './sidebar';

const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' });

/** What somebody said of an item, as it is written down; it gives the screen with what was recorded. */
async function record(sheet: SheetPage, item: string, person: string, said: string): Promise<Frame> {
  const bar = await openScreen(sheet, 'Record an answer');
  await bar.getByLabel('Which question').selectOption('');
  await bar.getByRole('combobox', { name: /^Item:/ }).fill(item);
  await bar.getByRole('option', { name: new RegExp(`^${item} `) }).click();
  await bar.getByRole('combobox', { name: /^Person/ }).selectOption({ label: person });
  await bar.getByLabel('What was said').selectOption({ label: said });
  await bar.getByLabel('In their words').fill('It comes too late for the fair');
  await bar.getByRole('button', { name: 'Record the answer' }).click();
  await bar.getByText(`Recorded for ${person}`).waitFor();
  return bar;
}

onSheets('by mouse: an objection is recorded, and replied to by a mail that was seen', async ({ sheet }) => {
  const bar = await record(sheet, 'IN-4', 'Denise Okafor', 'I object: it would do harm');
  await bar.getByRole('button', { name: 'Go to the concerns' }).click();
  await bar.getByText('1 waits for your reply.').waitFor();
  await bar.getByRole('button', { name: /^Reply to Denise/ }).click();
  await bar.getByRole('button', { name: 'Look at the mail' }).click();
  await bar.getByText('Write what you want to say.').waitFor();
  expect(await focusedAt(bar, /^In your words/)).toMatch(/^In your words/);
  await bar.getByLabel('In your words').fill('It now comes before the fair');
  await bar.getByRole('button', { name: 'Look at the mail' }).click();
  await bar.getByText('denise.okafor@example.com').waitFor();
  await bar.getByRole('button', { name: 'Send the reply to Denise Okafor' }).click();
  await bar.getByText('Nobody waits for a reply.').waitFor();
  await bar.getByRole('button', { name: /^Ask again +Denise Okafor/ }).click();
  await bar.getByRole('button', { name: /^Remove IN-4/ }).waitFor();
  expect(await bar.locator('.asked-people input:checked').count()).toBe(1);
});

onSheets('by keyboard alone: a concern is replied to', async ({ sheet }) => {
  const { keyboard } = sheet.page;
  const bar = await record(sheet, 'IN-5', 'Luc Verbruggen', 'I have a concern');
  await bar.getByRole('button', { name: 'Go to the concerns' }).focus();
  await keyboard.press('Enter');
  await bar.getByRole('button', { name: /^Reply to Luc/ }).focus();
  await keyboard.press('Enter');
  expect(await focusedAt(bar, /^Reply/)).toMatch(/^Reply/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('The date was promised');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Send the reply to Luc Verbruggen' }).focus();
  await keyboard.press('Enter');
  await bar.getByText('Nobody waits for a reply.').waitFor();
});

describe('nothing for axe to complain of', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    onSheets(`in ${colorScheme}: the form, what was recorded, concerns, a reply`, async ({ sheet }) => {
      await sheet.page.emulateMedia({ colorScheme });
      const found: (readonly string[])[] = [];
      const item = colorScheme === 'light' ? 'IN-5' : 'IN-6';
      const bar = await record(sheet, item, 'Rolf Steinhauer', 'I have a concern');
      found.push(await complaints(bar));
      await bar.getByRole('button', { name: 'Go to the concerns' }).click();
      await bar.getByRole('button', { name: new RegExp(`^Reply to Rolf.*${item}`) }).click();
      await bar.getByLabel('In your words').fill('Let us look at the audit together');
      await bar.getByRole('button', { name: 'Look at the mail' }).click();
      await bar.getByRole('button', { name: /^Send the reply to Rolf/ }).waitFor();
      found.push(await complaints(bar));
      expect(found.flat()).toEqual([]);
      await sheet.page.emulateMedia({ colorScheme: null });
    });
  }
});
