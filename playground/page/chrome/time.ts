/** Times as the panels show them, in the browser's own zone. */

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** @param iso an ISO time */
export function shortTime(iso: string): string {
  return FORMAT.format(new Date(iso));
}
