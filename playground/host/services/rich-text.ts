/** RichTextValue: a text with links and styles on stretches of it, and its builder; TextStyle with its builder. */
import type { TextRun } from '../model/cell';
import { hexColor } from '../model/color';
import { ApiObject, asGoogle } from './api-object';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Look = Omit<TextRun, 'start' | 'end' | 'link'>;

export class RichTextValue
  extends ApiObject
  implements
    Pick<
      Google,
      'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'
    >
{
  readonly api = 'RichTextValue';

  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    readonly from = 0,
  ) {
    super();
  }

  copy(): GoogleBuilder {
    return asGoogle(new RichTextValueBuilder(this.text, this.runs));
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.from;
  }

  getEndIndex(): number {
    return this.from + this.text.length;
  }

  /** null where the whole text, or the stretch asked for, is not one link. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    return (
      this.runs.find((run) => run.start <= start && run.end >= end && run.link !== undefined)?.link ?? null
    );
  }

  getTextStyle(start = 0, end = this.text.length): GoogleStyle {
    return asGoogle(new TextStyle(this.runs.find((run) => run.start <= start && run.end >= end) ?? {}));
  }

  getRuns(): Google[] {
    const marks = new Set([0, this.text.length, ...this.runs.flatMap(({ start, end }) => [start, end])]);
    const cuts = [...marks].sort((one, other) => one - other);
    return cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1] ?? start;
      const runs = this.runs.filter((run) => run.start <= start && run.end >= end);
      const here = runs.map((run) => ({ ...run, start: 0, end: end - start }));
      return asGoogle(new RichTextValue(this.text.slice(start, end), here, start));
    });
  }
}

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

export class TextStyle
  extends ApiObject
  implements
    Pick<
      GoogleStyle,
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  readonly api = 'TextStyle';

  constructor(readonly look: Look) {
    super();
  }

  getFontFamily(): string | null {
    return this.look.family ?? null;
  }

  getFontSize(): number | null {
    return this.look.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.color ?? null;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}

export class TextStyleBuilder
  extends ApiObject
  implements
    Pick<
      GoogleStyleBuilder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  readonly api = 'TextStyleBuilder';
  look: Look = {};

  build(): GoogleStyle {
    return asGoogle(new TextStyle(this.look));
  }

  setBold(bold: boolean): GoogleStyleBuilder {
    return styled(this, { bold });
  }

  setItalic(italic: boolean): GoogleStyleBuilder {
    return styled(this, { italic });
  }

  setUnderline(underline: boolean): GoogleStyleBuilder {
    return styled(this, { underline });
  }

  setStrikethrough(strikethrough: boolean): GoogleStyleBuilder {
    return styled(this, { strikethrough });
  }

  setForegroundColor(color: string): GoogleStyleBuilder {
    return styled(this, { color: hexColor(color) });
  }

  setFontSize(size: number): GoogleStyleBuilder {
    return styled(this, { size });
  }

  setFontFamily(family: string): GoogleStyleBuilder {
    return styled(this, { family });
  }
}

function styled(builder: TextStyleBuilder, look: Look): GoogleStyleBuilder {
  builder.look = { ...builder.look, ...look };
  return asGoogle(builder);
}
