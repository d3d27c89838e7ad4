/** The way from a place in the pushed Code.js back to src/. */
import { SourceMap, type SourceMapPayload } from 'node:module';

/** Where a place of a built text comes from, such as "src/core/day.ts:12"; undefined for what the build itself wrote. */
export type FindSource = (line: number, column?: number) => string | undefined;

/** As esbuild calls a text that it was handed: the list of what Google calls, which holds no code that could fail. */
const BY_THE_BUILD = '<stdin>';

/**
 * Lines and columns are counted from 1, as stacks count them. Where only the line is known, it is the last place on it.
 * @param map JSON text of a source map
 */
export function sourceFinder(map: string): FindSource {
  const known = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return (line, column = Number.MAX_SAFE_INTEGER) => {
    let entry = known.findEntry(line - 1, column - 1);
    while ('originalSource' in entry && entry.originalSource === BY_THE_BUILD) {
      entry = known.findEntry(entry.generatedLine, entry.generatedColumn - 1);
    }
    // What stands on an earlier line is the end of something else.
    if (!('originalSource' in entry) || entry.generatedLine !== line - 1) return undefined;
    return `${entry.originalSource}:${entry.originalLine + 1}`;
  };
}

/** The same map for a text that has this many more lines in front. */
export function moveDown(map: string, lines: number): string {
  const payload = JSON.parse(map) as SourceMapPayload;
  return JSON.stringify({ ...payload, mappings: ';'.repeat(lines) + payload.mappings });
}

/** Where the maps of a built folder are kept: beside it, because everything inside is pushed. */
export function mapFolder(out: string): string {
  return `${out}-map`;
}
