/** The page around the grid is held to the rules of axe-core: names, roles, contrast, and what keys can reach. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { inBrowser } from './session';
import type { SheetPage } from './sheet-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const onSheets = inBrowser();

interface AxeWindow {
  readonly axe: { run(context: object): Promise<AxeResults> };
}

/** What axe complains about, one line each. What is inside the grid and inside the add-on's own frames is not ours. */
async function complaints(sheet: SheetPage): Promise<string[]> {
  // Past the page's own policy, which lets nobody else's script in.
  await sheet.page.evaluate(AXE);
  const results = await sheet.page.evaluate(() =>
    (window as unknown as AxeWindow).axe.run({ include: [['body']], exclude: [['#grid > *'], ['iframe']] }),
  );
  // A run that looked at nothing must not pass.
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

onSheets('the page as it opens', async (session) => {
  const { sheet } = session;
  expect(await complaints(sheet)).toEqual([]);
});

onSheets('an open menu with its submenu', async (session) => {
  const { sheet } = session;
  await sheet.page.getByRole('menuitem', { name: 'Throughline' }).click();
  await sheet.page.getByRole('menuitem', { name: 'More' }).click();
  expect(await complaints(sheet)).toEqual([]);
  await sheet.page.keyboard.press('Escape');
});

onSheets('each panel of the drawer, empty and filled', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'Send a mail');
  for (const name of ['Charts', 'Outbox', 'Timers', 'Log']) {
    await sheet.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect([name, await complaints(sheet)]).toEqual([name, []]);
  }
  await sheet.page.getByRole('button', { name: 'Close Log' }).click();
});

onSheets('a question, and the sidebar', async (session) => {
  const { sheet } = session;
  await sheet.menu('Throughline', 'More', 'Open the sidebar');
  await sheet.page.getByRole('complementary', { name: 'Add an objective' }).waitFor();
  await sheet.menu('Throughline', 'Ask for a name');
  await sheet.page.getByRole('dialog').waitFor();
  expect(await complaints(sheet)).toEqual([]);
  await sheet.page.keyboard.press('Escape');
});

onSheets('the menus are walked through with the keyboard alone', async (session) => {
  const { sheet } = session;
  await sheet.page.getByRole('menuitem', { name: 'File' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) {
    await sheet.page.keyboard.press(key);
  }
  await sheet.page.getByRole('dialog', { name: 'Write it?' }).waitFor();
  await sheet.page.keyboard.press('Escape');
  await sheet.page.getByText('Written.').waitFor();
  expect(await sheet.page.getByRole('dialog').count()).toBe(0);
});

onSheets('a narrow window keeps the grid, the menus and the drawer in reach', async (session) => {
  const { sheet } = session;
  await sheet.page.setViewportSize({ width: 900, height: 700 });
  await sheet.page.getByRole('button', { name: /^Outbox/ }).click();
  const drawer = await sheet.page.getByRole('complementary', { name: 'Outbox' }).boundingBox();
  expect(drawer).toMatchObject({ x: 520, width: 380 });
  expect(await sheet.page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
});
