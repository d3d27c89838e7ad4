/** The address of the answer page, as a person pasted it into the Settings. */

/** Of Google, or of this very machine, where the local Sheets answer. */
const ADDRESS = [
  /^https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+|macros)\/s\/[\w-]+\/exec$/,
  /^http:\/\/(?:127\.0\.0\.1|localhost):\d{1,5}\/exec$/,
];

/** Undefined where it is none: mails then ask for a reply. */
export function webAppAddress(pasted: string | undefined): string | undefined {
  const address = (pasted ?? '').trim().replace(/[?#].*$/, '');
  return ADDRESS.some((pattern) => pattern.test(address)) ? address : undefined;
}

/** What Google says of the web app, where it may be used: /dev is for those who write the script, and some addresses serve one company only. */
export function suggestedAddress(said: string | null): string {
  const address = webAppAddress(said ?? '');
  return address === undefined || address.includes('/a/') ? '' : address;
}
