/** HtmlService and HtmlOutput: pages of the bundle, or pages written by the script. */
import { Refusal } from '../model/refusal';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { enumOf, nameIn } from './enums';

type Google = GoogleAppsScript.HTML.HtmlOutput;
type GoogleService = GoogleAppsScript.HTML.HtmlService;

const X_FRAME_OPTIONS = enumOf('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export interface PageParts {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly framing: string;
  readonly faviconUrl: string | null;
  readonly metaTags: Readonly<Record<string, string>>;
}

/** The meta tags that Google lets a page set. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput
  extends ApiObject
  implements
    Pick<
      Google,
      | 'addMetaTag'
      | 'append'
      | 'clear'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setFaviconUrl'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
      | 'setXFrameOptionsMode'
    >
{
  readonly api = 'HtmlOutput';

  constructor(public page: PageParts) {
    super();
  }

  getContent(): string {
    return this.page.html;
  }

  setContent(html: string): Google {
    return changed(this, { html });
  }

  append(html: string): Google {
    return changed(this, { html: this.page.html + html });
  }

  clear(): Google {
    return changed(this, { html: '' });
  }

  getTitle(): string {
    return this.page.title;
  }

  setTitle(title: string): Google {
    return changed(this, { title });
  }

  getWidth(): number {
    return this.page.width ?? 0;
  }

  setWidth(width: number): Google {
    return changed(this, { width });
  }

  getHeight(): number {
    return this.page.height ?? 0;
  }

  setHeight(height: number): Google {
    return changed(this, { height });
  }

  addMetaTag(name: string, content: string): Google {
    if (!META_TAGS.includes(name)) {
      throw new Refusal(`The meta tag you specified is not allowed in this context: ${name}`);
    }
    return changed(this, { metaTags: { ...this.page.metaTags, [name]: content } });
  }

  setFaviconUrl(faviconUrl: string): Google {
    return changed(this, { faviconUrl });
  }

  setXFrameOptionsMode(mode: GoogleAppsScript.HTML.XFrameOptionsMode): Google {
    return changed(this, { framing: nameIn(X_FRAME_OPTIONS, mode, 'HtmlOutput.setXFrameOptionsMode') });
  }
}

function changed(output: HtmlOutput, parts: Partial<PageParts>): Google {
  output.page = { ...output.page, ...parts };
  return asGoogle(output);
}

export class HtmlService
  extends RunObject
  implements Pick<GoogleService, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  readonly api = 'HtmlService';
  override readonly constants = { XFrameOptionsMode: X_FRAME_OPTIONS };

  createHtmlOutput(html: unknown = ''): Google {
    return pageFrom(String(html));
  }

  createHtmlOutputFromFile(name: string): Google {
    const html = this.run.state.bundle.pages.get(name.replace(/\.html$/, ''));
    if (html === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return pageFrom(html);
  }
}

function pageFrom(html: string): Google {
  const page = {
    html,
    title: '',
    width: null,
    height: null,
    framing: 'DEFAULT',
    faviconUrl: null,
    metaTags: {},
  };
  return asGoogle(new HtmlOutput(page));
}
