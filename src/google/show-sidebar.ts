/** Opens the sidebar: the built page, with the nonce that its calls must show and the screen that it begins with. */
import type { ScreenName } from '../rpc';

const PAGE = 'sidebar';
const TITLE = 'Throughline';
/** Where the build leaves room for them. */
const NO_NONCE = 'data-nonce=""';
const NO_SCREEN = 'data-screen=""';
/** The page begins here; what its first screen needs goes before it. */
const START = '<script id="start">';
/** The screen that is part of every page. */
const FIRST: ScreenName = 'start';

/** @param nonce letters, digits and dashes; it stands in the page and never in an address, where it would end up in logs */
export function showSidebar(nonce: string, screen: ScreenName): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page
    .getContent()
    .replace(NO_NONCE, `data-nonce="${nonce}"`)
    .replace(NO_SCREEN, `data-screen="${screen}"`)
    .replace(START, () => `${partsFor(screen)}${START}`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle(TITLE));
}

/** The HTML of a part of the page, which the build cut off: its style and its script. */
export function readPagePart(name: string): string {
  return HtmlService.createHtmlOutputFromFile(`${PAGE}-${name}`).getContent();
}

/** A screen that a menu item opens comes with the page, so that people need not wait for it, and with it the parts that it names. */
function partsFor(screen: ScreenName): string {
  if (screen === FIRST) return '';
  const part = readPagePart(screen);
  const needs = /data-needs="([a-z\d ]+)"/.exec(part)?.[1]?.split(' ') ?? [];
  return [...needs.map(readPagePart), part].join('');
}
