/** Which cells accepted links take, tab by tab, and what stands beside them, by which rows are known again. */
import type { CellRules } from '../../core/forms/cell-rules';
import { goalItems } from '../../core/overlaps/goals';
import { cellBlocks, mapLinkBlocks, type Anchor, type PlacedLink } from '../../core/overlaps/write-links';
import { planTables } from '../../core/tables/all-tables';
import type { SheetData } from '../../core/tables/sheet-data';
import type { Block } from '../../core/tables/sync-rows';
import { rulesInColumn } from '../../google/cell-rules';
import type { OverlapsFile } from './overlaps-file';

export interface TabBlocks {
  readonly blocks: Block[];
  readonly anchors: Anchor[];
}

/** Links that stand in the row's own cell. */
export function addCells(
  { workbook, strategy, comma }: OverlapsFile,
  placed: ReadonlyMap<number, PlacedLink>,
  on: (sheetId: number) => TabBlocks,
  left: Map<number, string>,
): void {
  const rules = new Map<string, ReadonlyMap<number, CellRules>>();
  const cells = [...placed].flatMap(([number, { wanted, place }]) =>
    place.kind === 'cell' ? [{ number, wanted, place }] : [],
  );
  for (const { number, wanted, place } of cells) {
    const { item } = wanted;
    const { sheetId } = item.place;
    const tab = workbook.tabs.get(sheetId);
    if (!tab) continue;
    const column = `${sheetId} ${place.at}`;
    const rows = () =>
      cells
        .filter((one) => `${one.wanted.item.place.sheetId} ${one.place.at}` === column)
        .map((one) => one.wanted.item.row.row);
    const known = rules.get(column) ?? rulesInColumn(tab, place.at + 1, rows());
    rules.set(column, known);
    const goals = goalItems(strategy, item.table);
    const { row } = item.row;
    const { blocks, why } = cellBlocks({ wanted, place }, { goals, comma, rules: known.get(row) });
    if (why !== undefined) {
      left.set(number, why);
      continue;
    }
    const named = place.found.columns.get(planTables[item.table].identity);
    on(sheetId).blocks.push(...blocks);
    if (named !== undefined && !place.found.derived) {
      on(sheetId).anchors.push(anchorIn(place.found.sheet, row, named + 1));
    }
  }
}

/** @returns the tab of the map where something is written to it */
export function addToMap(
  { facts }: OverlapsFile,
  placed: ReadonlyMap<number, PlacedLink>,
  on: (sheetId: number) => TabBlocks,
  left: Map<number, string>,
): string | undefined {
  const links = new Map(
    [...placed].flatMap(([number, { wanted, place }]) =>
      place.kind === 'map' ? [[number, wanted] as const] : [],
    ),
  );
  const { map } = facts;
  if (!map || links.size === 0) return undefined;
  const written = mapLinkBlocks(facts, links);
  for (const [number, why] of written.left) left.set(number, why);
  if (written.blocks.length === 0) return undefined;
  const { sheet } = map;
  on(sheet.id).blocks.push(...written.blocks);
  for (const row of map.grid?.rows.keys() ?? []) {
    const naming = sheet.cells[row]?.findIndex((cell) => String(cell).trim() !== '') ?? -1;
    const isWritten = written.blocks.some((block) => block.row === row + 1);
    if (naming >= 0 && isWritten) on(sheet.id).anchors.push(anchorIn(sheet, row + 1, naming + 1));
  }
  for (const column of map.grid?.columns.keys() ?? []) {
    const isWritten = written.blocks.some((block) => block.column === column + 1);
    if (isWritten) on(sheet.id).anchors.push(anchorIn(sheet, (map.grid?.headingRow ?? 0) + 1, column + 1));
  }
  return sheet.name;
}

function anchorIn({ cells }: SheetData, row: number, column: number): Anchor {
  return { row, column, text: String(cells[row - 1]?.[column - 1] ?? '') };
}
