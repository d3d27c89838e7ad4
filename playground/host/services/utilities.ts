/** Utilities: digests, base64, dates as text, blobs, sleep. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Refusal } from '../model/refusal';
import { RunObject, asGoogle } from './api-object';
import { newBlob } from './blob';
import { bufferOf, toBytes } from './bytes';
import { enumOf, nameIn } from './enums';
import { formatDate } from './format-date';

type Google = GoogleAppsScript.Utilities.Utilities;
type Bytes = number[];

const CHARSET = enumOf('Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumOf('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const LONGEST_SLEEP = 300_000; // milliseconds

export class Utilities
  extends RunObject
  implements
    Pick<
      Google,
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'formatDate'
      | 'getUuid'
      | 'newBlob'
      | 'sleep'
    >
{
  readonly api = 'Utilities';
  override readonly constants = { Charset: CHARSET, DigestAlgorithm: DIGEST_ALGORITHM };

  base64Encode(data: string | Bytes): string {
    return bufferOf(data).toString('base64');
  }

  /** Keeps the `=` at the end, unlike most other web-safe encoders. */
  base64EncodeWebSafe(data: string | Bytes): string {
    return bufferOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): Bytes {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Refusal('Could not decode string.');
    return toBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): Bytes {
    if (!/^[A-Za-z0-9_-]*={0,2}$/.test(encoded)) throw new Refusal('Could not decode string.');
    return toBytes(Buffer.from(encoded, 'base64url'));
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | Bytes): Bytes {
    const name = nameIn(DIGEST_ALGORITHM, algorithm, 'Utilities.computeDigest');
    return toBytes(createHash(name.replace('_', '')).update(bufferOf(value)).digest());
  }

  computeHmacSha256Signature(value: string | Bytes, key: string | Bytes): Bytes {
    if (Array.isArray(value) !== Array.isArray(key)) {
      throw new Refusal(
        "The parameters don't match the method signature for Utilities.computeHmacSha256Signature.",
      );
    }
    return toBytes(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest());
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string {
    const given: unknown = date;
    if (!(given instanceof Date)) {
      throw new Refusal(
        `The parameters (${typeof given === 'string' ? 'String' : '(class)'},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    return formatDate(given, timeZone, pattern);
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(
    data: string | Bytes,
    contentType: string | null = null,
    name: string | null = null,
  ): GoogleAppsScript.Base.Blob {
    return asGoogle(newBlob(data, contentType, name));
  }

  /** Takes no time on this machine: the host's clock jumps ahead. */
  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) {
      throw new Refusal(`sleep: ${milliseconds} is more than the maximum of ${LONGEST_SLEEP}.`);
    }
    this.run.state.clock.advance(milliseconds);
  }
}
