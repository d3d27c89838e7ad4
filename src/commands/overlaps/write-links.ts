/** Writes links in one run: what the sheet refuses is left out, and rows are looked for where they were, before and after. */
import type { WantedLink } from '../../core/overlaps/place-link';
import { areInPlace, stacked, type PlacedLink } from '../../core/overlaps/write-links';
import { UserError } from '../../user-error';
import { refuseClosedCells } from '../refuse-closed-cells';
import { lastRunNumber } from '../restore';
import { settleCells } from '../settle-cells';
import { readAgain } from '../workbook';
import { writeRun } from '../write-run';
import { addCells, addToMap, type TabBlocks } from './link-cells';
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

/**
 * @param title of the run, out of the first link
 * @throws UserError where rows were moved meanwhile
 */
export function writeLinks(
  file: OverlapsFile,
  placed: ReadonlyMap<number, PlacedLink>,
  title: (first: WantedLink) => string,
): WrittenLinks {
  const { workbook, facts } = file;
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
  const mapId = facts.map?.sheet.id;
  const onMap =
    mapId === undefined ? undefined : { tab: workbook.tabs.get(mapId), blocks: byTab.get(mapId)?.blocks };
  if (mapTab !== undefined && onMap?.tab && onMap.blocks) {
    refuseClosedCells([{ tab: onMap.tab, blocks: onMap.blocks }]);
  }
  const writes = [...byTab].flatMap(([sheetId, tabBlocks]) => writeOf(file, sheetId, tabBlocks));
  const problem = writeRun(workbook.file, title(first.wanted), writes);
  for (const { tab, held, blocks, headingRow } of writes) {
    const look = (depth: 'values' | 'formulas') => readAgain(workbook, held, depth);
    if (!settleCells({ tab, before: held, headingRow, blocks }, look).isLost) continue;
    throw new UserError(
      `Rows of “${tab.getName()}” were moved in the moment of saving, so a link may stand in another row. Open “What changed” to look at it, or to take it back.`,
    );
  }
  const run = problem === '' ? lastRunNumber(workbook.file) : undefined;
  return { left, ...(mapTab === undefined ? {} : { mapTab }), ...(run === undefined ? {} : { run }) };
}

/** With the tab as it is in the moment before it is written to. */
function writeOf({ workbook, plan }: OverlapsFile, sheetId: number, { blocks, anchors }: TabBlocks) {
  const tab = workbook.tabs.get(sheetId);
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!tab || !sheet) return [];
  const held = readAgain(workbook, sheet, 'formulas');
  const targets = blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, down) =>
      line.map((_, right) => {
        const place = { row: row + down, column: column + right };
        return { ...place, text: String(sheet.cells[place.row - 1]?.[place.column - 1] ?? '') };
      }),
    ),
  );
  if (!areInPlace(held, [...anchors, ...targets])) {
    throw new UserError(
      `Somebody moved rows of “${sheet.name}” or filled a cell in this moment, so nothing was written. Look again to see the plan as it is.`,
    );
  }
  const tables = Object.values(plan.tables).flatMap((one) => (one ? [one.found] : []));
  const headingRow = tables.find((found) => found.sheet.id === sheetId)?.headingRow ?? 0;
  return [{ tab, blocks: stacked(blocks), held, headingRow }];
}
