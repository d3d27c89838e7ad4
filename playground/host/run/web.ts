/** Web requests: what doGet and doPost receive, and what their answer becomes. */
import { Refusal } from '../model/refusal';
import { TextOutput, mimeTypeOf } from '../services/content';
import { HtmlOutput } from '../services/html-output';

export interface WebRequest {
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  readonly pathInfo?: string | undefined;
  /** For POST; a form's fields are parameters as well. */
  readonly body?: { readonly contents: string; readonly type: string } | undefined;
}

export type WebAnswer =
  | {
      readonly kind: 'html';
      readonly title: string;
      readonly html: string;
      readonly metaTags: Readonly<Record<string, string>>;
      /** True where other sites may show the page in a frame. */
      readonly framing: boolean;
    }
  | { readonly kind: 'text'; readonly mimeType: string; readonly content: string }
  /** Google's own page: the visitor has to sign in first, or is not let in. The script was not asked. */
  | { readonly kind: 'closed'; readonly why: 'sign in' | 'no access' };

/** Google answers these names itself, with status 405. */
const RESERVED = ['c', 'sid'];

export function requestEvent({ parameters, pathInfo, body }: WebRequest): object {
  const lists = Object.entries(parameters).map(([name, values]): [string, string[]] => [
    name,
    [values].flat(),
  ]);
  const reserved = lists.find(([name]) => RESERVED.includes(name));
  if (reserved) throw new Refusal(`HTTP 405: the parameter name ${reserved[0]} is reserved by Google.`);
  const pairs = lists.flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return {
    parameter: Object.fromEntries(lists.map(([name, values]) => [name, values[0] ?? ''])),
    parameters: Object.fromEntries(lists),
    queryString: body ? '' : pairs.join('&'),
    pathInfo,
    contextPath: '',
    contentLength: body ? Buffer.byteLength(body.contents) : -1,
    ...(body ? { postData: { ...body, length: Buffer.byteLength(body.contents), name: 'postData' } } : {}),
  };
}

/** Throws where the function gave anything but a page or a text. */
export function webAnswer(result: unknown): WebAnswer {
  if (result instanceof HtmlOutput) {
    const { title, html, metaTags, framing } = result.page;
    return { kind: 'html', title, html, metaTags, framing: framing === 'ALLOWALL' };
  }
  if (result instanceof TextOutput) {
    return { kind: 'text', mimeType: mimeTypeOf(result), content: result.content };
  }
  throw new Refusal('The script completed but the returned value is not a supported return type.');
}
