/** Reads a page of data, which the build made of src/data-pages.ts: one cheap call, which any execution may make. */
import type { DataPages } from '../data-pages';

/** @throws where the page was not pushed along with the code: that is a fault of ours */
export function readData<N extends keyof DataPages>(name: N): DataPages[N] {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(`data-${name}`).getContent()) as DataPages[N];
}
