/** DataValidation: a finished rule. */
import type { ValidationRule } from '../model/validation';
import type { Run } from '../run/run';
import { RunObject } from './api-object';
import { valueOf } from './enums';
import { VALIDATION_CRITERIA } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export class DataValidation
  extends RunObject
  implements
    Pick<Google, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  readonly api: string = 'DataValidation';

  constructor(
    run: Run,
    readonly rule: ValidationRule,
  ) {
    super(run);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.run.make.dataValidationBuilder(this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return valueOf(VALIDATION_CRITERIA, this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, reach, showDropdown = true } = this.rule;
    if (reach) return [this.run.make.range(reach), showDropdown];
    return criteria === 'VALUE_IN_LIST' ? [[...values], showDropdown] : [...values];
  }

  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}
