/** RichTextValueBuilder. */
import type { TextRun } from '../model/cell';
import { ApiObject, asGoogle } from './api-object';
import { RichTextValue } from './rich-text';
import { TextStyle } from './text-style';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export class RichTextValueBuilder
  extends ApiObject
  implements Pick<GoogleBuilder, 'build' | 'setLinkUrl' | 'setText' | 'setTextStyle'>
{
  readonly api = 'RichTextValueBuilder';

  constructor(
    public text = '',
    public runs: readonly TextRun[] = [],
  ) {
    super();
  }

  build(): Google {
    return asGoogle(new RichTextValue(this.text, this.runs));
  }

  setText(text: string): GoogleBuilder {
    this.text = text;
    this.runs = [];
    return asGoogle(this);
  }

  setLinkUrl(...args: (number | string | null)[]): GoogleBuilder {
    return addRun(this, args, (link) => ({ link: (link as string | null) ?? undefined }));
  }

  setTextStyle(...args: (number | GoogleStyle | null)[]): GoogleBuilder {
    return addRun(this, args, (style) => (style instanceof TextStyle ? style.look : {}));
  }
}

/** The last argument is what to set; two numbers before it are the stretch it is set on. */
function addRun(
  builder: RichTextValueBuilder,
  args: readonly unknown[],
  look: (value: unknown) => Partial<TextRun>,
): GoogleBuilder {
  const [start, end] = args.length > 1 ? (args as number[]) : [0, builder.text.length];
  const run = { start: start ?? 0, end: end ?? builder.text.length, ...look(args.at(-1)) };
  builder.runs = [...builder.runs, run];
  return asGoogle(builder);
}
