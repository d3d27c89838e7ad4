/** DataValidationBuilder: what a cell is to accept. */
import { Refusal } from '../model/refusal';
import { serialOfInstant } from '../model/serial';
import type { ValidationRule } from '../model/validation';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { DataValidation } from './data-validation';
import { nameIn } from './enums';
import { reachOf } from './ranges';
import { VALIDATION_CRITERIA } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type ScriptDate = GoogleAppsScript.Base.Date;

const NO_RULE: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null };

type Parts = Partial<ValidationRule>;
type Value = ValidationRule['values'][number];

export class DataValidationBuilder
  extends RunObject
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'withCriteria'
    >
{
  readonly api = 'DataValidationBuilder';

  constructor(
    run: Run,
    public rule: ValidationRule = NO_RULE,
  ) {
    super(run);
  }

  build(): Google {
    if (this.rule.criteria === '') throw new Refusal('A data validation rule needs a criteria.');
    return asGoogle(new DataValidation(this.run, this.rule));
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    return require(this, 'VALUE_IN_LIST', values.map(String), { showDropdown });
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleBuilder {
    const reach = reachOf(range, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange');
    return require(this, 'VALUE_IN_RANGE', [], { reach, showDropdown });
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GoogleBuilder {
    const values: unknown[] = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    return require(this, 'CHECKBOX', values as Value[]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return require(this, 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(limit: number): GoogleBuilder {
    return require(this, 'NUMBER_GREATER_THAN', [limit]);
  }

  requireNumberGreaterThanOrEqualTo(limit: number): GoogleBuilder {
    return require(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [limit]);
  }

  requireNumberLessThan(limit: number): GoogleBuilder {
    return require(this, 'NUMBER_LESS_THAN', [limit]);
  }

  requireNumberLessThanOrEqualTo(limit: number): GoogleBuilder {
    return require(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [limit]);
  }

  requireDate(): GoogleBuilder {
    return require(this, 'DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: ScriptDate): GoogleBuilder {
    return require(this, 'DATE_AFTER', [serialOf(this.run, date)]);
  }

  requireDateBefore(date: ScriptDate): GoogleBuilder {
    return require(this, 'DATE_BEFORE', [serialOf(this.run, date)]);
  }

  requireDateOnOrAfter(date: ScriptDate): GoogleBuilder {
    return require(this, 'DATE_ON_OR_AFTER', [serialOf(this.run, date)]);
  }

  requireDateOnOrBefore(date: ScriptDate): GoogleBuilder {
    return require(this, 'DATE_ON_OR_BEFORE', [serialOf(this.run, date)]);
  }

  requireDateBetween(start: ScriptDate, end: ScriptDate): GoogleBuilder {
    return require(this, 'DATE_BETWEEN', [serialOf(this.run, start), serialOf(this.run, end)]);
  }

  requireTextIsEmail(): GoogleBuilder {
    return require(this, 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): GoogleBuilder {
    return require(this, 'TEXT_IS_VALID_URL', []);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return require(this, 'CUSTOM_FORMULA', [formula]);
  }

  withCriteria(criteria: Criteria, args: unknown[]): GoogleBuilder {
    const name = nameIn(VALIDATION_CRITERIA, criteria, 'SpreadsheetApp.DataValidationBuilder.withCriteria');
    const [first, second] = args;
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(first as string[], second !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(first as GoogleRange, second !== false);
    return require(this, name, args as ValidationRule['values']);
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.rule = { ...this.rule, allowInvalid };
    return asGoogle(this);
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.rule = { ...this.rule, helpText };
    return asGoogle(this);
  }
}

function require(
  builder: DataValidationBuilder,
  criteria: string,
  values: ValidationRule['values'],
  parts: Parts = {},
): GoogleBuilder {
  const { allowInvalid, helpText } = builder.rule;
  builder.rule = { allowInvalid, helpText, criteria, values, ...parts };
  return asGoogle(builder);
}

function serialOf(run: Run, date: ScriptDate): number {
  return serialOfInstant(date.getTime(), run.state.workbook.timeZone);
}
