/** What each picture shows: the steps of a person up to that moment, and where the picture goes. */
import type { Frame } from 'playwright-core';
import { openSidebar, showTab } from '../browser/sidebar';
import { newVisitor } from '../browser/visitor';
import { addTabs, answerLink, check, startEmpty } from './steps';
import { OWN_PLAN } from './own-plan';
import type { LocalFile } from './local-file';

export interface Picture {
  /** From the top of the project. */
  readonly file: string;
  /** The window (1280 x 800 pixels, as the Marketplace wants it), the sidebar, or a page of its own. */
  readonly of: 'window' | 'sidebar' | 'page';
  readonly take: (file: LocalFile, save: (what?: Frame) => Promise<void>) => Promise<void>;
}

export const PICTURES: readonly Picture[] = [
  {
    file: 'marketplace/screenshots/1-summary.png',
    of: 'window',
    take: async ({ sheet }, save) => {
      await check(sheet);
      await showTab(sheet, 'Summary');
      await save();
    },
  },
  {
    file: 'marketplace/screenshots/2-gaps.png',
    of: 'window',
    take: async ({ sheet }, save) => {
      await check(sheet);
      await showTab(sheet, 'Initiatives');
      const bar = await openSidebar(sheet, 'Go through the gaps');
      await bar.getByRole('button', { name: /^Show all \d+$/ }).click();
      await bar.getByRole('searchbox', { name: 'Find' }).fill('Dark mode');
      await bar.getByRole('button', { name: /cannot say what for/ }).click();
      await bar.getByRole('button', { name: 'Go to the cell' }).click();
      await bar.getByText(/ on Initiatives is selected\.$/).waitFor();
      await save();
    },
  },
  {
    file: 'marketplace/screenshots/3-use-my-sheet.png',
    of: 'window',
    take: async ({ sheet }, save) => {
      await startEmpty(sheet);
      await addTabs(sheet, OWN_PLAN);
      const bar = await openSidebar(sheet, 'Use my sheet');
      await bar.getByText('Nothing has been written yet.').waitFor();
      await showTab(sheet, 'Goals 2026');
      await save();
    },
  },
  {
    file: 'marketplace/screenshots/4-overlaps.png',
    of: 'window',
    take: async ({ sheet }, save) => {
      await showTab(sheet, 'Initiatives');
      const bar = await openSidebar(sheet, 'Find the overlaps');
      await bar
        .getByRole('button', { name: /^Accept/ })
        .first()
        .waitFor();
      // The first row of the sample has a link that leads nowhere; the second one has none at all.
      await bar.getByRole('button', { name: /^Next/ }).click();
      await bar.getByText('2 of 4, initiative').waitFor();
      await save();
    },
  },
  {
    file: 'marketplace/screenshots/5-reviews.png',
    of: 'window',
    take: async ({ sheet }, save) => {
      await showTab(sheet, 'Product Objectives');
      await sheet.click('C4');
      const bar = await openSidebar(sheet, 'Request reviews');
      await bar.getByText(/^[1-9]\d* of \d+ ticked$/).waitFor();
      await save();
    },
  },
  {
    file: 'docs/pictures/start.png',
    of: 'sidebar',
    take: async ({ sheet }, save) => {
      await startEmpty(sheet);
      const bar = await openSidebar(sheet, 'Open Throughline');
      await bar.getByText('No plan was found in this file yet.').waitFor();
      await save();
    },
  },
  {
    file: 'docs/pictures/check-installation.png',
    of: 'sidebar',
    take: async ({ sheet }, save) => {
      const bar = await openSidebar(sheet, 'Check this installation');
      await bar.getByText(/not checked\.$/).waitFor();
      await save();
    },
  },
  {
    file: 'docs/pictures/answer-page.png',
    of: 'page',
    take: async ({ sheet, address }, save) => {
      const link = await answerLink(sheet);
      const browser = sheet.context.browser();
      if (!browser) throw new Error('The page has no browser.');
      const visitor = await newVisitor(browser, address);
      await save(await visitor.open(link));
      await visitor.page.context().close();
    },
  },
];
