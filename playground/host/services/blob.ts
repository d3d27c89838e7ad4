/** Blob: bytes with a type and a name. */
import { ApiObject, asGoogle } from './api-object';
import { fromBytes, toBytes } from './bytes';

type Google = GoogleAppsScript.Base.Blob;

export class Blob
  extends ApiObject
  implements
    Pick<
      Google,
      | 'copyBlob'
      | 'getBytes'
      | 'getContentType'
      | 'getDataAsString'
      | 'getName'
      | 'setContentType'
      | 'setName'
    >
{
  readonly api = 'Blob';

  constructor(
    readonly data: Buffer,
    public contentType: string | null,
    public name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return toBytes(this.data);
  }

  getDataAsString(): string {
    return this.data.toString('utf8');
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): Google {
    this.contentType = contentType;
    return asGoogle(this);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Google {
    this.name = name;
    return asGoogle(this);
  }

  copyBlob(): Google {
    return asGoogle(new Blob(this.data, this.contentType, this.name));
  }
}

/** @param data a text, or bytes from -128 to 127 */
export function newBlob(data: unknown, contentType: string | null, name: string | null): Blob {
  const content = typeof data === 'string' ? Buffer.from(data, 'utf8') : fromBytes(data as number[]);
  return new Blob(content, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name);
}
