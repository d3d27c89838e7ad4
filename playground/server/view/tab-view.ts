/** A tab as the page lays it out: everything but its cells. */
import type { Area } from '../../host/model/area';
import { isHiddenByFilter } from '../../host/model/filtering';
import type { Lines, Tab } from '../../host/model/tab';
import type { Workbook } from '../../host/model/workbook';
import type { Box } from '../../protocol/cell-view';
import type { TabView } from '../../protocol/workbook-view';
import { chartView } from './chart-view';
import { type FoundChoice, choiceView, findChoices } from './choices';

/**
 * The views of all tabs. To find the drop-downs of a tab every cell is looked at, so only those that changed are searched
 * again; charts and lists that follow other cells are brought up to date each time.
 */
export function createTabViews(workbook: Workbook): (dirty: ReadonlySet<number>) => TabView[] {
  let known = new Map<number, readonly FoundChoice[]>();
  return (dirty) => {
    const found = workbook.tabs.map((tab): [number, readonly FoundChoice[]] => {
      const before = dirty.has(tab.id) ? undefined : known.get(tab.id);
      return [tab.id, before ?? findChoices(tab)];
    });
    known = new Map(found);
    return workbook.tabs.map((tab) => tabView(workbook, tab, known.get(tab.id) ?? []));
  };
}

function tabView(workbook: Workbook, tab: Tab, choices: readonly FoundChoice[]): TabView {
  return {
    id: String(tab.id),
    name: tab.name,
    hidden: tab.hidden,
    color: tab.color,
    rows: tab.rows.count,
    columns: tab.columns.count,
    frozenRows: tab.rows.frozen,
    frozenColumns: tab.columns.frozen,
    columnWidths: sizesOf(tab.columns),
    rowHeights: sizesOf(tab.rows),
    hiddenRows: [...new Set([...hiddenOf(tab.rows), ...filteredRows(workbook, tab)])],
    hiddenColumns: hiddenOf(tab.columns),
    merges: tab.merges.map(boxOf),
    choices: choices.map((found) => choiceView(workbook, found)),
    charts: tab.charts.map((chart) => chartView(workbook, chart)),
  };
}

function filteredRows(workbook: Workbook, tab: Tab): number[] {
  if (!tab.filter) return [];
  const { row, rows } = tab.filter.area;
  const within = Array.from({ length: rows }, (_, index) => row + index);
  return within.filter((index) => isHiddenByFilter(workbook, tab, index));
}

export function boxOf(area: Area): Box {
  return {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  };
}

function sizesOf(lines: Lines): [number, number][] {
  return lines.sizes.flatMap((size, index): [number, number][] =>
    size === undefined ? [] : [[index, size]],
  );
}

function hiddenOf(lines: Lines): number[] {
  return lines.hidden.flatMap((hidden, index) => (hidden ? [index] : []));
}
