/** Say it as an outcome on a real plan, by keyboard alone: filled in, written, undone, left, brought back; nothing for axe to complain of. */
import type { Frame } from 'playwright-core';
import { openWith } from '../journeys/journey';
import { gitLabPlan, realPlansAreHere } from '../real-plans/real-plans';
import { inBrowser } from './session';
import { complaints, focusedAt, openSidebar } from './sidebar';
import { saveWork } from './visitor';

if (!realPlansAreHere) console.warn('Skipped: the real plans are not beside the project (../shared/data).');

const PLACE = /^\d+ of \d+, /;
const place = async (bar: Frame) => (await bar.getByText(PLACE).textContent()) ?? '';
const words = async (bar: Frame) => (await bar.locator('blockquote').textContent()) ?? '';

(realPlansAreHere ? describe : describe.skip)('on a plan that GitLab published', () => {
  const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' }, (folder) =>
    saveWork(openWith(gitLabPlan('gitlab-fy20-q4').tabs), folder),
  );

  onSheets('by keyboard alone', async ({ sheet }) => {
    const { keyboard } = sheet.page;
    const bar = await openSidebar(sheet, 'Say it as an outcome');
    await bar.getByText(PLACE).waitFor();
    const found: (readonly string[])[] = [await complaints(bar)];
    const first = await place(bar);
    const [, a1 = ''] = /, (\w+) on KRs$/.exec(first) ?? [];
    const before = await sheet.shown('KRs', a1);
    await bar.locator('h2').first().focus();
    // The number is not known, so nothing can be written yet.
    await keyboard.press('w');
    expect(await sheet.shown('KRs', a1)).toBe(before);
    await keyboard.press('e');
    await keyboard.type('Deal size');
    await keyboard.press('Tab');
    await keyboard.type('40');
    await keyboard.press('Tab');
    await keyboard.type('60');
    await bar.locator('blockquote', { hasText: 'from 40 to 60' }).waitFor();
    expect(await words(bar)).toMatch(/^Increase Deal size \[for whom\?\] from 40 to 60 \[by when\?\]/);
    await keyboard.press('Control+Enter');
    await bar.getByText(/^Saved on “KRs”/).waitFor();
    expect(await sheet.shown('KRs', a1)).toMatch(/^Increase Deal size from 40 to 60/);
    expect(await place(bar)).not.toBe(first);
    expect(await focusedAt(bar, /^K\d/)).toMatch(/^K\d/);
    found.push(await complaints(bar));
    await keyboard.press('u');
    await bar.getByText('Taken back: 1 cell.').waitFor();
    expect(await place(bar)).toBe(first);
    expect(await sheet.shown('KRs', a1)).toBe(before);
    await keyboard.press('l');
    await bar.getByText('Left as they are (1)').waitFor();
    expect(await place(bar)).not.toBe(first);
    await keyboard.press('u');
    await bar.getByText('It is looked at again.').waitFor();
    await keyboard.press('n');
    expect(await place(bar)).toMatch(/^2 of /);
    await keyboard.press('p');
    expect(await place(bar)).toBe(first);
    await sheet.page.emulateMedia({ colorScheme: 'dark' });
    found.push(await complaints(bar));
    expect(found.flat()).toEqual([]);
    expect(sheet.complaints).toEqual([]);
    await sheet.page.emulateMedia({ colorScheme: null });
  });
});
