/** Opens a window over the sheet in which one mail is compared in several wordings. It has all it shows, and calls nothing. */

const PAGE = 'wordings';
const TITLE = 'The words for each role';
/** Where the build leaves room for them. */
const PLACE = '<div id="page"';
/** Three mails beside each other, as narrow as on a phone, on a small laptop. */
const WIDTH = 980;
const HEIGHT = 580;

/** @param compared JSON that is safe in an attribute */
export function showWordings(compared: string): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page.getContent().replace(PLACE, () => `${PLACE} data-compared="${compared}"`);
  SpreadsheetApp.getUi().showModalDialog(page.setContent(html).setWidth(WIDTH).setHeight(HEIGHT), TITLE);
}
