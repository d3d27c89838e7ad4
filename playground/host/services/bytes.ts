/** Bytes as Apps Script has them: numbers from -128 to 127. */

export function toBytes(data: Buffer): number[] {
  return Array.from(data, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromBytes(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}

/** A text in UTF-8, or bytes. */
export function bufferOf(data: unknown): Buffer {
  return Array.isArray(data) ? fromBytes(data as number[]) : Buffer.from(String(data), 'utf8');
}
