/** ConditionalFormatRule: a finished rule, and the conditions that it can be asked for. */
import type { ConditionalFormat } from '../model/conditional-format';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { valueOf } from './enums';
import { BOOLEAN_CRITERIA } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

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

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.run.make.conditionalFormatBuilder(this.rule);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
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
