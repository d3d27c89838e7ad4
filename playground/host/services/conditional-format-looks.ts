/** The builder of conditional formats: where they apply and how cells look while they hold. */
import type { ConditionalFormat, ConditionalLook, ScalePoint } from '../model/conditional-format';
import { hexColor } from '../model/color';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { nameIn } from './enums';
import { reachOf } from './ranges';
import { INTERPOLATION } from './sheet-enums';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

const NO_LOOK: ConditionalLook = {
  background: null,
  color: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
const NO_RULE: ConditionalFormat = { reaches: [], condition: null, look: NO_LOOK, scale: null };

export class ConditionalFormatLooks
  extends RunObject
  implements
    Pick<
      GoogleBuilder,
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setGradientMaxpoint'
      | 'setGradientMaxpointWithValue'
      | 'setGradientMidpointWithValue'
      | 'setGradientMinpoint'
      | 'setGradientMinpointWithValue'
      | 'setItalic'
      | 'setRanges'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  readonly api = 'ConditionalFormatRuleBuilder';

  constructor(
    run: Run,
    public rule: ConditionalFormat = NO_RULE,
  ) {
    super(run);
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const call = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    return changed(this, { reaches: ranges.map((range) => reachOf(range, call)) });
  }

  setBackground(color: string | null): GoogleBuilder {
    return looking(this, { background: hexColor(color) ?? null });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return looking(this, { color: hexColor(color) ?? null });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return looking(this, { bold });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return looking(this, { italic });
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return looking(this, { underline });
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return looking(this, { strikethrough });
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return scaled(this, { min: point(color, 'MIN', '') });
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return scaled(this, { max: point(color, 'MAX', '') });
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return scaled(this, { min: point(color, type, value) });
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return scaled(this, { mid: point(color, type, value) });
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return scaled(this, { max: point(color, type, value) });
  }
}

export function changed(builder: ConditionalFormatLooks, parts: Partial<ConditionalFormat>): GoogleBuilder {
  builder.rule = { ...builder.rule, ...parts };
  return asGoogle(builder);
}

function looking(builder: ConditionalFormatLooks, look: Partial<ConditionalLook>): GoogleBuilder {
  return changed(builder, { look: { ...builder.rule.look, ...look } });
}

type Scale = NonNullable<ConditionalFormat['scale']>;

function scaled(builder: ConditionalFormatLooks, part: Partial<Scale>): GoogleBuilder {
  const white = { min: point('#ffffff', 'MIN', ''), mid: null, max: point('#ffffff', 'MAX', '') };
  return changed(builder, { condition: null, scale: { ...(builder.rule.scale ?? white), ...part } });
}

function point(color: string, type: Interpolation | 'MIN' | 'MAX', value: unknown): ScalePoint {
  const name = typeof type === 'string' ? type : nameIn(INTERPOLATION, type, 'ConditionalFormatRuleBuilder');
  return { color: hexColor(color) ?? '#ffffff', type: name, value: String(value) };
}
