/** Short, lasting codes for texts: the same text gives the same code on every machine and in every run. */

const PRIME = 0x01000193;
/** Ten letters and digits (FNV-1a, twice 32 bits): enough to tell a few thousand gaps apart, and no secret. */
export function fingerprint(text: string): string {
  // Two different starting points make two independent halves.
  let one = 0x811c9dc5 | 0;
  let other = 0x9747b28c | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return half(one) + half(other);
}

/** The last five digits in base 36. */
function half(hash: number): string {
  let rest = hash >>> 0;
  let digits = '';
  for (let i = 0; i < 5; i++) {
    digits = (DIGITS[rest % 36] ?? '') + digits;
    rest = Math.floor(rest / 36);
  }
  return digits;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
