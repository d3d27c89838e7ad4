/** Opens the sidebar: the built page, with the nonce that its calls must show. */

const PAGE = 'sidebar';
const TITLE = 'Throughline';
/** Where the build leaves room for it. */
const NO_NONCE = 'data-nonce=""';

/** @param nonce letters, digits and dashes; it stands in the page and never in an address, where it would end up in logs */
export function showSidebar(nonce: string): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page.getContent().replace(NO_NONCE, `data-nonce="${nonce}"`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle(TITLE));
}
