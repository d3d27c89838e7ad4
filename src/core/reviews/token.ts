/**
 * The signed part of a link in an e-mail. It says which message of which file it belongs to, to whom the message went, and until when it
 * works; nobody without the secret of the file can make one. The address stands in it only as a mark, because links end up in logs.
 */
import { fingerprint } from '../fingerprint';
import { dayOf, type Day } from '../tables/day';

export interface TokenFacts {
  /** The id of the file. */
  readonly file: string;
  /** MS-12 */
  readonly message: string;
  /** As `normaliseAddress` gives it. */
  readonly address: string;
  /** The last day on which it works. */
  readonly expires: Day;
}

/** The signature of a text with the secret of the file: 32 bytes in base64url, which are 43 characters. */
export type Sign = (text: string) => string;

export type ReadToken =
  /** person: a mark of the address, for `isFor`. */
  | { readonly why?: undefined; readonly message: string; readonly person: string }
  | { readonly why: 'expired'; readonly message: string; readonly person: string }
  | { readonly why: Exclude<TokenRefusal, 'expired'> };

/** malformed: no token at all. otherFile: made in another file. forged: not made with our secret. expired: ours, and too old. */
export type TokenRefusal = 'malformed' | 'otherFile' | 'forged' | 'expired';

const TOKEN = /^v1\.([a-z0-9]{10})\.([1-9]\d{0,8})\.([a-z0-9]{10})\.(\d{4})(\d\d)(\d\d)\.([\w-]{43})$/;

export function makeToken({ file, message, address, expires }: TokenFacts, sign: Sign): string {
  const person = personMark(address);
  const signature = sign(signed(file, message, person, expires));
  const parts = ['v1', fingerprint(file), message.slice(3), person, expires.replace(/-/g, ''), signature];
  return parts.join('.');
}

/** @param file the id of the file that is open */
export function readToken(text: unknown, file: string, today: Day, sign: Sign): ReadToken {
  const parts = typeof text === 'string' ? TOKEN.exec(text) : null;
  const [, fileMark, number, person = '', year, month, dayOfMonth, signature = ''] = parts ?? [];
  const expires = parts ? dayOf(Number(year), Number(month), Number(dayOfMonth)) : undefined;
  // 0026 would be read as 1926: a day has one way to be written.
  if (expires === undefined || !expires.startsWith(year ?? '')) return { why: 'malformed' };
  if (fileMark !== fingerprint(file)) return { why: 'otherFile' };
  const message = `MS-${number}`;
  const isOurs = sameSlowly(sign(signed(file, message, person, expires)), signature);
  if (!isOurs) return { why: 'forged' };
  return expires < today ? { why: 'expired', message, person } : { message, person };
}

/** Whether a token that names this mark was made for this address. */
export function isFor(person: string, address: string): boolean {
  return person === personMark(address);
}

function personMark(address: string): string {
  return fingerprint(address);
}

function signed(file: string, message: string, person: string, expires: Day): string {
  return ['v1', file, message, person, expires].join('|');
}

/** Takes as long for a first difference at the beginning as for one at the end, so that the time tells nothing. */
function sameSlowly(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
