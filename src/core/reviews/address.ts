/** E-mail addresses: the one way to write each, so that a person is asked once, and a look at them before the first mail. */
import { atFirstUse } from '../at-first-use';
import { cellText } from '../tables/cell';

/** Anna <Anna@Example.com>, mailto:anna@example.com and " anna@example.com " are one address: anna@example.com. */
export function normaliseAddress(typed: string): string {
  const text = cellText(typed.replace(INVISIBLE, ''));
  const bare = /<([^<>]*)>/.exec(text)?.[1] ?? text;
  return bare
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^[\s"'(]+|[\s"').,;]+$/g, '')
    .toLowerCase();
}

/** Marks without a width, which come along when addresses are copied from web pages. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = atFirstUse(() => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u);
const LAST_LABEL = atFirstUse(() => /^(xn--[a-z0-9-]+|\p{L}{2,63})$/u);
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** Whether a mail can be sent there. It may still come back: nobody can know that before. @param address as `normaliseAddress` gives it */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const labels = address.slice(at + 1).split('.');
  return (
    address.length <= LONGEST &&
    local.length <= LONGEST_LOCAL &&
    LOCAL.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL().test(label)) &&
    LAST_LABEL().test(labels[labels.length - 1] ?? '')
  );
}

export interface Addressee {
  readonly name: string;
  readonly address: string;
}

/** Anna Berg <anna@example.com>, or the address alone. */
export function addresseeText({ name, address }: Addressee): string {
  return name === '' || name === address ? address : `${name} <${address}>`;
}
