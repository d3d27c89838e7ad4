/** Lets a call of the answer page through where its link is one of ours, and answers in words whatever happens. */
import { readToken, type ReadToken } from '../../core/reviews/token';
import { logFault } from '../../google/log';
import { fileIdOf, openFile } from '../../google/open-file';
import { readSecret, signWith } from '../../google/review-keys';
import { localTime } from '../../google/clock';
import type { Day } from '../../core/tables/day';
import type { Reply } from '../../rpc';
import { UserError } from '../../user-error';

const APOLOGY = 'Sorry, something went wrong on our side. What you wrote is still here. Please try again.';

/** @returns a Reply as JSON text: whoever calls, nothing is thrown and nothing but the answer is told */
export function replyText(name: string, answer: () => unknown): string {
  return JSON.stringify(replyTo(name, answer));
}

function replyTo(name: string, answer: () => unknown): Reply<unknown> {
  try {
    return { ok: true, value: answer() };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, message: error.message };
    logFault(name, error);
    return { ok: false, message: APOLOGY };
  }
}

const LOOKS_RIGHT = /^v1\.[\w.-]{20,190}$/;

/** What is no token at all costs no service call. */
export function checkToken(token: unknown): ReadToken {
  if (typeof token !== 'string' || !LOOKS_RIGHT.test(token)) return { why: 'malformed' };
  const secret = readSecret();
  if (secret === undefined) return { why: 'forged' };
  const file = openFile();
  return readToken(token, fileIdOf(file), localTime(file).text.slice(0, 10) as Day, signWith(secret));
}
