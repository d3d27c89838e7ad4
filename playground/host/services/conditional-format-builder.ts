/** ConditionalFormatRuleBuilder: the conditions under which a format applies. */
import { Refusal } from '../model/refusal';
import { serialOfInstant } from '../model/serial';
import { asGoogle } from './api-object';
import { ConditionalFormatRule } from './conditional-format';
import { ConditionalFormatLooks, changed } from './conditional-format-looks';
import { EnumValue, nameIn } from './enums';
import { BOOLEAN_CRITERIA } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleDate = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

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
  extends ConditionalFormatLooks
  implements Pick<GoogleBuilder, WhenMethods>
{
  build(): Google {
    const { condition, scale } = this.rule;
    if (!condition && !scale) {
      throw new Refusal('A conditional format rule needs a condition or a color scale.');
    }
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

function when(
  builder: ConditionalFormatLooks,
  criteria: string,
  ...values: (string | number)[]
): GoogleBuilder {
  return changed(builder, { condition: { criteria, values }, scale: null });
}

/** A day, or a relative one such as TODAY, which has criteria of its own. */
function whenDate(builder: ConditionalFormatLooks, criteria: string, date: GoogleDate): GoogleBuilder {
  const given: unknown = date;
  if (given instanceof EnumValue) return when(builder, `${criteria}_RELATIVE`, given.text);
  return when(
    builder,
    criteria,
    serialOfInstant((given as Date).getTime(), builder.run.state.workbook.timeZone),
  );
}
