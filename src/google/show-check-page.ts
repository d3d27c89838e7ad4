/** Answers a web request with the test page of the installation. Nothing is read and nothing is written. */
import { isCode } from './installation/check-codes';

const PAGE = 'check';
const TITLE = 'Throughline';
const PLACE = '<div id="page"';

/** @param code as the address says it; the page gets it only where it looks like one */
export function checkPageFor(code: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  const html = page.getContent().replace(PLACE, `${PLACE} data-code="${isCode(code) ? code : ''}"`);
  return page.setContent(html).setTitle(TITLE).addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
