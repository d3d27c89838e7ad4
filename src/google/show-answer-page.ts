/** Answers a web request with the answer page. Nothing is read and nothing is written: programs that look through mails open every link. */

const PAGE = 'answer';
const TITLE = 'Your view';
const VIEWPORT = 'width=device-width, initial-scale=1';
/** Where the build leaves room for what the link says. */
const PLACE = '<div id="page"';

/** What a link says. Each is put into the page as data, and only where it is made of letters, digits, dots, dashes and underscores. */
export interface LinkParts {
  readonly token: string;
  readonly review: string;
  readonly answer: string;
  readonly wish: string;
}

export function answerPageFor(parts: LinkParts): GoogleAppsScript.HTML.HtmlOutput {
  const named: Readonly<Record<string, string>> = { ...parts };
  const data = Object.entries(named)
    .map(([name, text]) => ` data-${name}="${/^[\w.-]{0,200}$/.test(text) ? text : ''}"`)
    .join('');
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page.getContent().replace(PLACE, `${PLACE}${data}`);
  return page.setContent(html).setTitle(TITLE).addMetaTag('viewport', VIEWPORT);
}
