/** TextStyle: how a stretch of a rich text looks, and its builder. */
import type { TextRun } from '../model/cell';
import { hexColor } from '../model/color';
import { ApiObject, asGoogle } from './api-object';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Look = Omit<TextRun, 'start' | 'end' | 'link'>;

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
