/** Opens the sidebar: the built page, with the nonce that its calls must show and the screen that it begins with. */
import type { ScreenName } from '../rpc';

const PAGE = 'sidebar';
const TITLE = 'Throughline';
/** Where the build leaves room for them. */
const NO_NONCE = 'data-nonce=""';
const NO_SCREEN = 'data-screen=""';

/** @param nonce letters, digits and dashes; it stands in the page and never in an address, where it would end up in logs */
export function showSidebar(nonce: string, screen: ScreenName): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page
    .getContent()
    .replace(NO_NONCE, `data-nonce="${nonce}"`)
    .replace(NO_SCREEN, `data-screen="${screen}"`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle(TITLE));
}
