/** Filter: a tab's basic filter, and the criteria of its columns. */
import type { FilterCriteria as Held } from '../model/filter';
import { Refusal } from '../model/refusal';
import type { Tab } from '../model/tab';
import { sortRows } from '../model/copying';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { nameIn, valueOf } from './enums';
import { BOOLEAN_CRITERIA } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export class Filter
  extends RunObject
  implements
    Pick<
      Google,
      | 'getColumnFilterCriteria'
      | 'getRange'
      | 'remove'
      | 'removeColumnFilterCriteria'
      | 'setColumnFilterCriteria'
      | 'sort'
    >
{
  readonly api = 'Filter';

  constructor(
    run: Run,
    readonly tab: Tab,
  ) {
    super(run);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.range(filterOf(this.tab).area);
  }

  getColumnFilterCriteria(column: number): GoogleCriteria | null {
    const held = filterOf(this.tab).criteria[column - 1];
    return held ? asGoogle(new FilterCriteria(held)) : null;
  }

  setColumnFilterCriteria(column: number, criteria: GoogleCriteria | null): Google {
    const filter = filterOf(this.tab);
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    if (!(criteria instanceof FilterCriteria)) throw new Refusal('A filter criteria is expected.');
    this.tab.filter = { ...filter, criteria: { ...filter.criteria, [column - 1]: criteria.held } };
    return asGoogle(this);
  }

  removeColumnFilterCriteria(column: number): Google {
    const filter = filterOf(this.tab);
    const kept = Object.entries(filter.criteria).filter(([index]) => Number(index) !== column - 1);
    this.tab.filter = { ...filter, criteria: Object.fromEntries(kept) };
    return asGoogle(this);
  }

  /** The row of headings stays where it is. */
  sort(column: number, ascending: boolean): Google {
    const { area } = filterOf(this.tab);
    const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sortRows(this.run.state.workbook, rows, [{ column: column - 1, ascending }]);
    return asGoogle(this);
  }

  remove(): void {
    this.tab.filter = null;
  }
}

function filterOf(tab: Tab): NonNullable<Tab['filter']> {
  if (!tab.filter) throw new Refusal('The filter was removed.');
  return tab.filter;
}

export class FilterCriteria
  extends ApiObject
  implements Pick<GoogleCriteria, 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'>
{
  readonly api: string = 'FilterCriteria';

  constructor(readonly held: Held) {
    super();
  }

  copy(): GoogleBuilder {
    return asGoogle(new FilterCriteriaBuilder(this.held));
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
