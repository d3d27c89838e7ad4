/** A stack of Apps Script with each place in Code.js said as a place in src/. */
import type { FindSource } from './source-map';

/** Code:12:34 as Google writes it, Code.gs:12 without a column, and Code.js:12:34 of the local Sheets. */
const PLACE = /(?:[\w.-]+\/)*\bCode(?:\.js|\.gs)?:(\d+)(?::(\d+))?/g;
/** As older logs write it. */
const IN_WORDS = /\bline (\d+), file "Code(?:\.js|\.gs)?"/gi;

/** What cannot be found stays as it was. */
export function traceStack(stack: string, findSource: FindSource): string {
  const replace = (place: string, line: string, column?: string) =>
    findSource(Number(line), column === undefined ? undefined : Number(column)) ?? place;
  return stack
    .trim()
    .replaceAll(PLACE, (place: string, line: string, column?: string) => replace(place, line, column))
    .replaceAll(IN_WORDS, (place: string, line: string) => replace(place, line));
}
