/** Reads a page of data, which the build made of src/data-pages.ts: one cheap call, which any execution may make. */
import type { DataPages } from '../data-pages';

/** @throws where the page was not pushed along with the code: that is a fault of ours */
export function readData<N extends keyof DataPages>(name: N): DataPages[N] {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(`data-${name}`).getContent()) as DataPages[N];
}

/** All of them; a page that is new has to be named here. */
const PAGES: Readonly<Record<keyof DataPages, true>> = { sample: true, help: true, formulas: true };

/** The files that cannot be read as what they should hold. */
export function lostData(): readonly string[] {
  const names = Object.keys(PAGES) as (keyof DataPages)[];
  return names.filter((name) => !isThere(name)).map((name) => `data-${name}`);
}

function isThere(name: keyof DataPages): boolean {
  try {
    readData(name);
    return true;
  } catch {
    return false;
  }
}
