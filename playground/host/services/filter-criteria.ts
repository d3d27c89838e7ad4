/** FilterCriteria: which rows a filter leaves out, by one column; and its builder. */
import type { FilterCriteria as Held } from '../model/filter';
import { ApiObject, asGoogle } from './api-object';
import { nameIn, valueOf } from './enums';
import { BOOLEAN_CRITERIA } from './sheet-enums';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export class FilterCriteria
  extends ApiObject
  implements Pick<GoogleCriteria, 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'>
{
  readonly api: string = 'FilterCriteria';

  constructor(readonly held: Held) {
    super();
  }

  getHiddenValues(): string[] {
    return [...(this.held.hidden ?? [])];
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { condition } = this.held;
    // Google's type leaves out the null that it gives for a filter by hidden values.
    return condition ? valueOf(BOOLEAN_CRITERIA, condition.criteria) : (null as never);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.held.condition?.values ?? [])];
  }
}

export class FilterCriteriaBuilder
  extends ApiObject
  implements
    Pick<
      GoogleBuilder,
      | 'build'
      | 'setHiddenValues'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenNumberGreaterThan'
      | 'whenNumberLessThan'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextEqualTo'
      | 'withCriteria'
    >
{
  readonly api = 'FilterCriteriaBuilder';

  constructor(public held: Held = { hidden: null, condition: null }) {
    super();
  }

  build(): GoogleCriteria {
    return asGoogle(new FilterCriteria(this.held));
  }

  setHiddenValues(values: string[]): GoogleBuilder {
    this.held = { ...this.held, hidden: values.map(String) };
    return asGoogle(this);
  }

  whenCellEmpty(): GoogleBuilder {
    return when(this, 'CELL_EMPTY');
  }

  whenCellNotEmpty(): GoogleBuilder {
    return when(this, 'CELL_NOT_EMPTY');
  }

  whenNumberGreaterThan(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_GREATER_THAN', limit);
  }

  whenNumberLessThan(limit: number): GoogleBuilder {
    return when(this, 'NUMBER_LESS_THAN', limit);
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

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    const name = nameIn(BOOLEAN_CRITERIA, criteria, 'SpreadsheetApp.FilterCriteriaBuilder.withCriteria');
    return when(this, name, ...(args as (string | number)[]));
  }
}

function when(
  builder: FilterCriteriaBuilder,
  criteria: string,
  ...values: (string | number)[]
): GoogleBuilder {
  builder.held = { ...builder.held, condition: { criteria, values } };
  return asGoogle(builder);
}
