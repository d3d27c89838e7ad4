/** Names, rules, protections, merges, charts and metadata that follow their cells, rows and columns, or go with their tab. */
import type { Reach } from './area';
import type { FilterCriteria } from './filter';
import { followFormats } from './following-formats';
import { type LineChange, movedLine, movedReach, movedReaches } from './lines';
import type { Metadata } from './metadata';
import { type Tab, cellFor } from './tab';
import type { ValidationRule } from './validation';
import type { Workbook } from './workbook';

/** Where a reach lies now; undefined where nothing is left of it. */
export type Move = <R extends Reach>(reach: R) => R | undefined;

/** Moves everything that points at this tab's cells. */
export function follow(workbook: Workbook, tab: Tab, change: LineChange): void {
  const move: Move = (reach) => (reach.sheet === tab.id ? movedReach(reach, change) : reach);
  followReaches(workbook, move);
  followFormats(workbook, (reach) => (reach.sheet === tab.id ? movedReaches(reach, change) : [reach]));
  tab.merges = present(tab.merges.map((area) => move(area)));
  tab.filter = tab.filter && movedFilter(tab, change, move);
  tab.selection = move(tab.selection) ?? {
    ...tab.selection,
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
  tab.alsoSelected = tab.alsoSelected && present(tab.alsoSelected.map((area) => move(area)));
  tab.charts = tab.charts.map((chart) => {
    const { row, column } = chart.position;
    const line = movedLine((change.axis === 'row' ? row : column) - 1, change) ?? change.at;
    return { ...chart, position: { ...chart.position, [change.axis]: line + 1 } };
  });
  workbook.metadata = present(workbook.metadata.map((item) => movedMetadata(item, tab, change)));
}

/** Takes away everything that belongs to a tab that goes. */
export function forget(workbook: Workbook, tab: Tab): void {
  followReaches(workbook, (reach) => (reach.sheet === tab.id ? undefined : reach));
  workbook.metadata = workbook.metadata.filter(
    ({ place }) => place.kind === 'SPREADSHEET' || place.sheet !== tab.id,
  );
}

/** Moves the names, protections, charts and drop-down lists that point at cells. */
export function followReaches(workbook: Workbook, move: Move): void {
  workbook.names = present(workbook.names.map((named) => withReach(named, move(named.reach))));
  workbook.protections = present(
    workbook.protections.map((protection) => {
      const reach = move(protection.reach);
      return reach && { ...protection, reach, open: present(protection.open.map(move)) };
    }),
  );
  const rules = new Map<ValidationRule, ValidationRule>();
  for (const tab of workbook.tabs) {
    tab.charts = tab.charts.map((chart) => ({ ...chart, reaches: present(chart.reaches.map(move)) }));
    moveValidations(tab, rules, move);
  }
}

function moveValidations(tab: Tab, moved: Map<ValidationRule, ValidationRule>, move: Move): void {
  tab.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const rule = cell?.validation;
      if (!rule?.reach) return;
      const known = moved.get(rule) ?? { ...rule, reach: move(rule.reach) };
      moved.set(rule, known);
      cellFor(tab, row, column).validation = known;
    }),
  );
}

function withReach<T extends { readonly reach: Reach }>(item: T, reach: Reach | undefined): T | undefined {
  return reach && { ...item, reach };
}

function movedFilter(tab: Tab, change: LineChange, move: Move): Tab['filter'] {
  const filter = tab.filter;
  const area = filter && move(filter.area);
  if (!filter || !area) return null;
  if (change.axis === 'row') return { ...filter, area };
  const criteria: Record<number, FilterCriteria> = {};
  for (const [column, kept] of Object.entries(filter.criteria)) {
    const moved = movedLine(Number(column), change);
    if (moved !== undefined) criteria[moved] = kept;
  }
  return { area, criteria };
}

function movedMetadata(item: Metadata, tab: Tab, change: LineChange): Metadata | undefined {
  const { place } = item;
  if (place.kind === 'SPREADSHEET' || place.kind === 'SHEET' || place.sheet !== tab.id) return item;
  if (place.kind !== (change.axis === 'row' ? 'ROW' : 'COLUMN')) return item;
  const index = movedLine(place.index, change);
  if (index === undefined) return undefined;
  item.place = { ...place, index };
  return item;
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
