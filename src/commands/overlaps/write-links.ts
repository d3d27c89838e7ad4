/** Writes links in one run: what the sheet refuses is left out, and afterwards every row is looked for where it was. */
import type { CellRules } from '../../core/forms/cell-rules';
import { goalsOf } from '../../core/overlaps/goals';
import type { WantedLink } from '../../core/overlaps/place-link';
import {
  areInPlace,
  cellBlocks,
  mapLinkBlocks,
  type Anchor,
  type PlacedLink,
} from '../../core/overlaps/write-links';
import { planTables } from '../../core/tables/all-tables';
import type { SheetData } from '../../core/tables/sheet-data';
import type { Block } from '../../core/tables/sync-rows';
import { rulesInColumn } from '../../google/cell-rules';
import { UserError } from '../../user-error';
import { refuseClosedCells } from '../refuse-closed-cells';
import { lastRunNumber } from '../restore';
import { readAgain } from '../workbook';
import { writeRun } from '../write-run';
import type { OverlapsFile } from './overlaps-file';

/** The reasons why links were not written, by the number of the link. */
export type Left = ReadonlyMap<number, string>;

export interface WrittenLinks {
  readonly left: Left;
  /** The tab of the map, where it was written to. */
  readonly mapTab?: string;
  /** Undefined where nothing was written, or it could not be noted. */
  readonly run?: number;
}

interface TabBlocks {
  readonly blocks: Block[];
  readonly anchors: Anchor[];
}

/** @param title of the run, out of the first link */
export function writeLinks(
  file: OverlapsFile,
  placed: ReadonlyMap<number, PlacedLink>,
  title: (first: WantedLink) => string,
): WrittenLinks {
  const left = new Map<number, string>();
  const byTab = new Map<number, TabBlocks>();
  const on = (sheetId: number): TabBlocks => {
    const tab = byTab.get(sheetId) ?? { blocks: [], anchors: [] };
    byTab.set(sheetId, tab);
    return tab;
  };
  addCells(file, placed, on, left);
  const mapTab = addToMap(file, placed, on, left);
  const [first] = [...placed.values()];
  if (!first || byTab.size === 0) return { left };
  const writes = [...byTab].flatMap(([sheetId, { blocks }]) => {
    const tab = file.workbook.tabs.get(sheetId);
    return tab ? [{ tab, blocks }] : [];
  });
  const mapWrites = writes.filter(({ tab }) => tab.getSheetId() === file.facts.map?.sheet.id);
  refuseClosedCells(mapTab === undefined ? [] : mapWrites);
  const problem = writeRun(file.workbook.file, title(first.wanted), writes);
  for (const [sheetId, { anchors }] of byTab) checkPlaces(file, sheetId, anchors);
  const run = problem === '' ? lastRunNumber(file.workbook.file) : undefined;
  return { left, ...(mapTab === undefined ? {} : { mapTab }), ...(run === undefined ? {} : { run }) };
}

/** Links that stand in the row's own cell. */
function addCells(
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
    const goals = goalsOf(strategy, item.table).items;
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
function addToMap(
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
  return sheet.name;
}

function anchorIn({ cells }: SheetData, row: number, column: number): Anchor {
  return { row, column, text: String(cells[row - 1]?.[column - 1] ?? '') };
}

/** @throws UserError where rows were moved in the moment of writing */
function checkPlaces({ workbook }: OverlapsFile, sheetId: number, anchors: readonly Anchor[]): void {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet || areInPlace(readAgain(workbook, sheet, 'values'), anchors)) return;
  throw new UserError(
    `Rows of “${sheet.name}” were moved in the moment of saving, so a link may stand in another row. Open “What changed” to look at it, or to take it back.`,
  );
}
