/** Filter: a tab's basic filter. */
import { sortFiltered } from '../model/filtering';
import { Refusal } from '../model/refusal';
import type { Tab } from '../model/tab';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { FilterCriteria } from './filter-criteria';
import { refuseProtected } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

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
    const filter = filterOf(this.tab);
    refuseProtected(this.run, filter.area);
    sortFiltered(this.run.state.workbook, this.tab, filter, { column: column - 1, ascending });
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
