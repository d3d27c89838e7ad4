/** What goes wrong between clasp and Google, and what a person can do about it. */
import { BuildError } from '../build-error';
import type { Said } from './clasp';

/** What was under way. */
export type Doing = 'asking' | 'creating' | 'pushing' | 'publishing';

interface Failure {
  /** In what clasp says. */
  readonly said: RegExp;
  readonly while?: Doing;
  readonly sentence: string;
}

const AGAIN = 'Then run npm run deploy again; it goes on where it stopped.';

/** The first that fits tells; what is said the most exactly comes first. */
const FAILURES: readonly Failure[] = [
  {
    said: /has not enabled the Apps Script API/i,
    sentence: `The Apps Script API is switched off for this Google account. Open https://script.google.com/home/usersettings, switch it on, and wait two minutes. ${AGAIN}`,
  },
  {
    said: /insufficient (authentication scopes|permission)|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i,
    sentence: `clasp was not given all that it asked for when you signed in. Run npx clasp login and leave every box ticked. ${AGAIN}`,
  },
  {
    said: /admin_policy|disabled by (your|the) administrator|domain administrator|access_denied|blocked by (your|the) admin/i,
    sentence: `Your organisation does not let this account use clasp or the Apps Script API. Ask its Google Workspace administrator to allow both. ${AGAIN}`,
  },
  {
    said: /No credentials found|Not logged in|invalid_grant|invalid_rapt|expired or revoked|invalid authentication credentials|Login Required|No access, refresh token/i,
    sentence: `You are not signed in to Google, or that has ended. Run npx clasp login and choose the account that the sheet belongs to. ${AGAIN}`,
  },
  {
    said: /self.signed certificate|unable to (get local issuer|verify the first) certificate|CERT_/i,
    sentence: `Something between this machine and Google reads along, as company networks do, and Node does not know its certificate. Ask your IT for the certificate file and name it in NODE_EXTRA_CA_CERTS. ${AGAIN}`,
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network timeout|fetch failed/i,
    sentence: `Google cannot be reached from here. Check the connection and, in a company network, the settings for its proxy. ${AGAIN}`,
  },
  {
    said: /versioned deployments/i,
    sentence: `This script has 20 deployments, the most that Google allows. Open Extensions > Apps Script in the sheet, then Deploy > Manage deployments, and archive those that you do not need. ${AGAIN}`,
  },
  {
    said: /(200|too many|maximum number of|limit of) versions|versions? (limit|quota)/i,
    sentence: `This script has 200 versions, the most that Google allows. Open Extensions > Apps Script in the sheet, then Project history, and delete old ones. ${AGAIN}`,
  },
  {
    said: /quota|rate ?limit|RESOURCE_EXHAUSTED|too many requests|\b429\b/i,
    sentence: `Google takes no more requests from this account for now. Wait a few minutes; where that does not help, until tomorrow. ${AGAIN}`,
  },
  {
    said: /invalid argument|INVALID_ARGUMENT/i,
    while: 'creating',
    sentence: `Google puts no script into this sheet. Where it is new, give it a name and type something into it first. Where it is an Excel file, choose File > Save as Google Sheets and use the new one. ${AGAIN}`,
  },
  {
    said: /does not have permission|PERMISSION_DENIED|forbidden|not authorized/i,
    while: 'creating',
    sentence: `This Google account may not change that sheet. Ask its owner to let you edit it, or run npx clasp login and choose another account. ${AGAIN}`,
  },
  {
    said: /does not have permission|PERMISSION_DENIED|forbidden|not authorized/i,
    sentence: `This Google account may not change the script in that sheet. Ask the owner of the sheet to let you edit it, or run npx clasp login and choose another account. ${AGAIN}`,
  },
  {
    said: /entity was not found|Could not find script|NOT_FOUND/i,
    while: 'creating',
    sentence: `Google finds no such sheet for this account. Check the address, whether the sheet was shared with you, and whether it is new and still without a name; or run npx clasp login and choose another account. ${AGAIN}`,
  },
  {
    said: /entity was not found|Could not find script|NOT_FOUND/i,
    sentence: `Google does not show this account the script in your sheet. Most often another account is signed in: run npx clasp login and choose the one that deployed it. Where the sheet was deleted, delete the folder .local/deploy and begin anew. ${AGAIN}`,
  },
  {
    said: /Project file already exists/i,
    sentence:
      'clasp found settings of another script in a folder above its working folder, so it creates none. Look for a file .clasp.json in your folder for temporary files or above it, and move it away.',
  },
  {
    said: /Syntax error|ParseError/i,
    while: 'pushing',
    sentence:
      'Google cannot read the code that was pushed, which is our fault. Please report what stands below.',
  },
];

/** @returns whether it is one of those: what is none of them may be as good as a yes */
export function isKnownFailure({ out, err }: Said, except: RegExp): boolean {
  const text = `${err}\n${out}`;
  return (
    !except.test(text) && FAILURES.some(({ said, while: when }) => when === undefined && said.test(text))
  );
}

/** The error for what clasp said instead of what was expected. */
export function failureOf({ out, err }: Said, doing: Doing): BuildError {
  const text = `${err}\n${out}`.trim();
  const known = FAILURES.find(({ said, while: when }) => (when ?? doing) === doing && said.test(text));
  const sentence =
    known?.sentence ??
    `Something happened that this command does not know. Run it again; where that does not help, report what stands below.`;
  return new BuildError(`${sentence}\n\nclasp said: ${text === '' ? 'nothing' : shortened(text)}`);
}

const LONGEST = 600;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
