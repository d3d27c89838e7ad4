/** Short, lasting codes for texts: the same text gives the same code on every machine and in every run. */

const PRIME = 0x01000193;
/** Two different starting points make two independent halves. */
const STARTS = [0x811c9dc5, 0x9747b28c] as const;

/** Ten letters and digits (FNV-1a, twice 32 bits): enough to tell a few thousand gaps apart, and no secret. */
export function fingerprint(text: string): string {
  let [one, other]: readonly number[] = STARTS;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul((one ?? 0) ^ code, PRIME);
    other = Math.imul((other ?? 0) ^ code, PRIME);
  }
  return half(one) + half(other);
}

function half(hash = 0): string {
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
}
