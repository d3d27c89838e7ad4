/** ConditionalFormatRule: a finished rule, its conditions, and its builder. */
import type { ConditionalFormat, ConditionalLook, ScalePoint } from '../model/conditional-format';
import { hexColor } from '../model/color';
import { Refusal } from '../model/refusal';
import { serialOfInstant } from '../model/serial';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { EnumValue, nameIn, valueOf } from './enums';
import { reachOf } from './ranges';
import { BOOLEAN_CRITERIA, INTERPOLATION } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleDate = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;
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

export class ConditionalFormatRule
  extends RunObject
  implements Pick<Google, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  readonly api: string = 'ConditionalFormatRule';

  constructor(
    run: Run,
    readonly rule: ConditionalFormat,
  ) {
    super(run);
  }

  copy(): GoogleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilder(this.run, this.rule));
  }

  getRanges(): GoogleRange[] {
    return this.rule.reaches.map((reach) => this.run.make.range(reach));
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return this.rule.condition && asGoogle(new BooleanCondition(this.rule));
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.rule.scale && asGoogle(new GradientCondition(this.rule.scale));
  }
}

type GoogleBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;

class BooleanCondition
  extends ApiObject
  implements
    Pick<
      GoogleBoolean,
      'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor' | 'getItalic'
    >
{
  readonly api = 'BooleanCondition';

  constructor(readonly rule: ConditionalFormat) {
    super();
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return valueOf(BOOLEAN_CRITERIA, this.rule.condition?.criteria ?? 'CUSTOM_FORMULA');
  }

  getCriteriaValues(): unknown[] {
    return [...(this.rule.condition?.values ?? [])];
  }

  getBackground(): string | null {
    return this.rule.look.background;
  }

  getFontColor(): string | null {
    return this.rule.look.color;
  }

  getBold(): boolean | null {
    return this.rule.look.bold;
  }

  getItalic(): boolean | null {
    return this.rule.look.italic;
  }
}

type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;

class GradientCondition
  extends ApiObject
  implements
    Pick<
      GoogleGradient,
      'getMaxColor' | 'getMaxValue' | 'getMidColor' | 'getMidValue' | 'getMinColor' | 'getMinValue'
    >
{
  readonly api = 'GradientCondition';

  constructor(readonly scale: NonNullable<ConditionalFormat['scale']>) {
    super();
  }

  getMinColor(): string {
    return this.scale.min.color;
  }

  getMinValue(): string {
    return this.scale.min.value;
  }

  getMidColor(): string {
    return this.scale.mid?.color ?? '';
  }

  getMidValue(): string {
    return this.scale.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.scale.max.color;
  }

  getMaxValue(): string {
    return this.scale.max.value;
  }
}

/** What the builders of looks and of conditions share. */
class RuleBuilderLooks
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

type WhenMethods =
  | 'build'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenDateAfter'
  | 'whenDateBefore'
  | 'whenDateEqualTo'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberNotBetween'
  | 'whenNumberNotEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEndsWith'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'withCriteria';

export class ConditionalFormatRuleBuilder
  extends RuleBuilderLooks
  implements Pick<GoogleBuilder, WhenMethods>
{
  build(): Google {
    const { condition, scale } = this.rule;
    if (!condition && !scale)
      throw new Refusal('A conditional format rule needs a condition or a color scale.');
    return asGoogle(new ConditionalFormatRule(this.run, this.rule));
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return when(this, 'CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): GoogleBuilder {
    return when(this, 'CELL_EMPTY');
  }

  whenCellNotEmpty(): GoogleBuilder {
    return when(this, 'CELL_NOT_EMPTY');
  }

  whenDateAfter(date: GoogleDate): GoogleBuilder {
    return whenDate(this, 'DATE_AFTER', date);
  }

  whenDateBefore(date: GoogleDate): GoogleBuilder {
    return whenDate(this, 'DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GoogleDate): GoogleBuilder {
    return whenDate(this, 'DATE_EQUAL_TO', date);
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return when(this, 'NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return when(this, 'NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_EQUAL_TO', limit);
  }

  whenNumberNotEqualTo(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_NOT_EQUAL_TO', limit);
  }

  whenNumberGreaterThan(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_GREATER_THAN', limit);
  }

  whenNumberGreaterThanOrEqualTo(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', limit);
  }

  whenNumberLessThan(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_LESS_THAN', limit);
  }

  whenNumberLessThanOrEqualTo(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', limit);
  }

  whenTextContains(text: string): GoogleBuilder {
    return when(this, 'TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return when(this, 'TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return when(this, 'TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return when(this, 'TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): GoogleBuilder {
    return when(this, 'TEXT_ENDS_WITH', text);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    const name = nameIn(
      BOOLEAN_CRITERIA,
      criteria,
      'SpreadsheetApp.ConditionalFormatRuleBuilder.withCriteria',
    );
    return when(this, name, ...(args as (string | number)[]));
  }
}

function changed(builder: RuleBuilderLooks, parts: Partial<ConditionalFormat>): GoogleBuilder {
  builder.rule = { ...builder.rule, ...parts };
  return asGoogle(builder);
}

function looking(builder: RuleBuilderLooks, look: Partial<ConditionalLook>): GoogleBuilder {
  return changed(builder, { look: { ...builder.rule.look, ...look } });
}

function when(builder: RuleBuilderLooks, criteria: string, ...values: (string | number)[]): GoogleBuilder {
  return changed(builder, { condition: { criteria, values }, scale: null });
}

/** A day, or a relative one such as TODAY, which has criteria of its own. */
function whenDate(builder: RuleBuilderLooks, criteria: string, date: GoogleDate): GoogleBuilder {
  const given: unknown = date;
  if (given instanceof EnumValue) return when(builder, `${criteria}_RELATIVE`, given.text);
  return when(
    builder,
    criteria,
    serialOfInstant((given as Date).getTime(), builder.run.state.workbook.timeZone),
  );
}

type Scale = NonNullable<ConditionalFormat['scale']>;

function scaled(builder: RuleBuilderLooks, part: Partial<Scale>): GoogleBuilder {
  const white = { min: point('#ffffff', 'MIN', ''), mid: null, max: point('#ffffff', 'MAX', '') };
  return changed(builder, { condition: null, scale: { ...(builder.rule.scale ?? white), ...part } });
}

function point(color: string, type: Interpolation | 'MIN' | 'MAX', value: string): ScalePoint {
  const name = typeof type === 'string' ? type : nameIn(INTERPOLATION, type, 'ConditionalFormatRuleBuilder');
  return { color: hexColor(color) ?? '#ffffff', type: name, value: String(value) };
}
