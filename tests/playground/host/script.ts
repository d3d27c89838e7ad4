/** Opens the local Sheets with a few lines of script, as a test needs them. */
import { type Host, type HostOptions, openHost } from '../../../playground/host/open-host';

type Options = Omit<HostOptions, 'bundle'> & { readonly files?: Readonly<Record<string, string>> };

/** A host whose bundle is this source. */
export function hostWith(source: string, { files = {}, ...options }: Options = {}): Host {
  return openHost({ bundle: { 'Code.js': source, ...files }, ...options });
}

/** A host on which these statements run as a menu click, with `book` and `sheet` at hand; gives what they return. */
export function click(
  statements: string,
  options: Options = {},
): { readonly host: Host; readonly result: unknown } {
  const host = hostWith(clickable(statements), options);
  return { host, result: host.run('clicked') };
}

/** A host for statements that are to fail. */
export function clicking(statements: string, options: Options = {}): () => unknown {
  const host = hostWith(clickable(statements), options);
  return () => host.run('clicked');
}

function clickable(statements: string): string {
  return `function clicked() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName('Sheet1');
    ${statements}
  }`;
}
