/**
 * What links in mails rest on, kept outside of the sheet, where nobody who can see it can read it: the secret that signs them, and the file
 * that they lead to. A copy of the file begins without.
 */
import { fileProperties } from './file-store';

const SECRET = 'throughline.secret';
const FILE = 'throughline.file';

/** Undefined where reviews were never set up in this file. */
export function readSecret(): string | undefined {
  return fileProperties().getProperty(SECRET) ?? undefined;
}

export function readFileId(): string | undefined {
  return fileProperties().getProperty(FILE) ?? undefined;
}

/** Makes the secret once; a second one would make all links in sent mails useless. It belongs inside the file lock. */
export function saveKeys(fileId: string): void {
  const properties = fileProperties();
  if (properties.getProperty(SECRET) === null) properties.setProperty(SECRET, newSecret());
  if (properties.getProperty(FILE) !== fileId) properties.setProperty(FILE, fileId);
}

/** More than 240 bits by chance. */
function newSecret(): string {
  return [Utilities.getUuid(), Utilities.getUuid()].join('').replace(/-/g, '');
}

/** HMAC-SHA256 in base64url, without the = at its end. @param text of ASCII only */
export function signWith(secret: string): (text: string) => string {
  return (text) =>
    Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, secret)).replace(/=+$/, '');
}
