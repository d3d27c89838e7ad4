/** What we want to know of our own mistakes; never what stands in people's cells. */

export function logFault(command: string, error: unknown): void {
  const stack = error instanceof Error ? error.stack : undefined;
  console.error(`${command} failed: ${stack ?? String(error)}`);
}
