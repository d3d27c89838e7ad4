/** Find the overlaps on a real plan, by keyboard alone: accepted, undone, put aside, brought back; nothing for axe to complain of. */
import type { Frame } from 'playwright-core';
import { openWith } from '../journeys/journey';
import { gitLabPlan, realPlansAreHere } from '../real-plans/real-plans';
import { inBrowser } from './session';
import { complaints, focusedAt, openSidebar } from './sidebar';
import { saveWork } from './visitor';

/** Every fifth link of the plan is taken out. */
function planWithHoles() {
  const { tabs } = gitLabPlan('gitlab-fy20-q4');
  const holes = Object.entries(tabs).map(([name, rows]) => {
    const isWork = name === 'Functions' || name === 'Team work';
    return [
      name,
      rows.map((row, i) =>
        isWork && i > 3 && i % 5 === 0 ? row.map((cell, k) => (k === 2 ? '' : cell)) : row,
      ),
    ];
  });
  return openWith(Object.fromEntries(holes) as typeof tabs);
}

if (!realPlansAreHere) console.warn('Skipped: the real plans are not beside the project (../shared/data).');

const KIND = /^\d+ of \d+, /;
const place = async (bar: Frame) => (await bar.getByText(KIND).textContent()) ?? '';

(realPlansAreHere ? describe : describe.skip)('on a plan that GitLab published', () => {
  const onSheets = inBrowser({ THROUGHLINE_BUNDLE: 'dist' }, (folder) => saveWork(planWithHoles(), folder));

  onSheets('by keyboard alone', async ({ sheet }) => {
    const { keyboard } = sheet.page;
    const bar = await openSidebar(sheet, 'Find the overlaps');
    await bar.getByText(KIND).waitFor();
    const found: (readonly string[])[] = [await complaints(bar)];
    const first = await place(bar);
    // Into the list, past what leads there.
    await bar.getByRole('radio').first().focus();
    await keyboard.press('a');
    await bar.getByText(/is linked to .* now\.$/).waitFor();
    expect(await focusedAt(bar, /^[PI]\d/)).toMatch(/^[PI]\d/);
    expect(await place(bar)).not.toBe(first);
    found.push(await complaints(bar));
    await keyboard.press('u');
    await bar.getByText('Taken back: 1 cell.').waitFor();
    expect(await place(bar)).toBe(first);
    const [before, item] = [
      await bar.getByRole('radio').count(),
      await bar.locator('h2').first().textContent(),
    ];
    await keyboard.press('d');
    await bar.getByText('Put aside.').waitFor();
    await bar.getByText('Dismissed (1)').waitFor();
    if (before > 1) expect(await bar.locator('h2').first().textContent()).toBe(item);
    await keyboard.press('u');
    await bar.getByText('It is suggested again.').waitFor();
    await keyboard.press('n');
    expect(await place(bar)).not.toBe(first);
    await keyboard.press('p');
    expect(await place(bar)).toBe(first);
    // How strong a product objective contributes: a key each, and where that would be written.
    for (let step = 0; step < 40 && !(await place(bar)).includes('product'); step++) {
      await keyboard.press('n');
    }
    await keyboard.press('3');
    await bar.getByText('Accept adds a tab, Alignment Map, and writes there.').waitFor();
    await keyboard.press('ArrowDown');
    expect(await bar.getByRole('radio').nth(1).isChecked()).toBe(true);
    await keyboard.press('9');
    await bar.getByText(/^Accept writes to C\d+ on Functions\.$/).waitFor();
    await bar.getByText('Accept all strong matches').focus();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await bar.getByText(/^\d+ rows? linked\.$/).waitFor();
    await keyboard.press('u');
    await bar.getByText(/^Taken back: \d+ cells?\.$/).waitFor();
    await bar.getByText('Accept all strong matches').click();
    await sheet.page.emulateMedia({ colorScheme: 'dark' });
    found.push(await complaints(bar));
    expect(found.flat()).toEqual([]);
    expect(sheet.complaints).toEqual([]);
    await sheet.page.emulateMedia({ colorScheme: null });
  });
});
