/** ContentService: plain answers to web requests. */
import { ApiObject, RunObject, asGoogle } from './api-object';
import { enumOf, nameIn, valueOf } from './enums';

type Google = GoogleAppsScript.Content.TextOutput;
type Type = GoogleAppsScript.Content.MimeType;

const MIME_TYPE = enumOf('MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

const MIME_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

export class ContentService
  extends RunObject
  implements Pick<GoogleAppsScript.Content.ContentService, 'createTextOutput'>
{
  readonly api = 'ContentService';
  override readonly constants = { MimeType: MIME_TYPE };

  createTextOutput(content = ''): Google {
    return asGoogle(new TextOutput(content));
  }
}

export class TextOutput
  extends ApiObject
  implements Pick<Google, 'append' | 'getContent' | 'getMimeType' | 'setContent' | 'setMimeType'>
{
  readonly api = 'TextOutput';
  type = 'TEXT';

  constructor(public content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Google {
    this.content = content;
    return asGoogle(this);
  }

  append(content: string): Google {
    this.content += content;
    return asGoogle(this);
  }

  getMimeType(): Type {
    return valueOf(MIME_TYPE, this.type);
  }

  setMimeType(type: Type): Google {
    this.type = nameIn(MIME_TYPE, type, 'TextOutput.setMimeType');
    return asGoogle(this);
  }
}

/** As HTTP names it. */
export function mimeTypeOf(output: TextOutput): string {
  return MIME_TYPES[output.type] ?? 'text/plain';
}
