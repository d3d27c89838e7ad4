/** What we want to know of our own mistakes; never what stands in people's cells. */

/** What a person would be told, where none sits at the screen. */
export function logRefusal(command: string, sentence: string): void {
  console.warn(withoutAddresses(`${command} did nothing. ${sentence}`));
}

export function logFault(command: string, error: unknown): void {
  const stack = error instanceof Error ? error.stack : undefined;
  console.error(withoutAddresses(`${command} failed: ${stack ?? String(error)}`));
}

/** Others than the person meant may read a log. */
function withoutAddresses(text: string): string {
  return text.replace(/[\w.+'-]+@[\w-]+(\.[\w-]+)+/g, '(an address)');
}
