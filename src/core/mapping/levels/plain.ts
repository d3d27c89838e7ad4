/** Sheets of one table whose rows stand under lines that name their objective or their team. */
import { planTables } from '../../tables/all-tables';
import { isBlank } from '../../tables/cell';
import { headingWords, matchHeadings } from '../../tables/headings';
import { bannersBetween } from './banner-rows';
import type { Kind } from './kind';
import { idColumn, thingOf } from './ids';
import type { Area } from '../area';
import { isNameLike, lastOf, rowsOf } from './shared-rows';
import { LEVEL_TABLES, type LevelTable } from './thing';

export const plain: Kind = {
  guess: (area) => {
    const best = bestTable(area);
    if (!best || bannersBetween(area, best.name).length === 0) return undefined;
    return new Map([[best.table, best.name]]);
  },
  read: (area, names) => {
    // Tables above it are named by the lines between its rows.
    const [table, name] = lastOf([...names]) ?? ['keyResults' as const, 0];
    const banners = new Set(bannersBetween(area, name).map(({ row }) => row));
    const id = idColumn(area, [name]);
    return rowsOf(area)
      .filter(({ row, cells }) => !banners.has(row) && !isBlank(cells[name]))
      .map((row) => thingOf(row, table, name, id));
  },
  why: () => 'A line with one text alone names what the rows below it belong to.',
};

function bestTable(area: Area): { readonly table: LevelTable; readonly name: number } | undefined {
  const headings = area.sheet.cells[area.headingRow] ?? [];
  const own = headings.map((cell, column) =>
    column < area.firstColumn || column > area.lastColumn ? '' : cell,
  );
  let best: { table: LevelTable; name: number; score: number } | undefined;
  for (const table of LEVEL_TABLES) {
    const { columns, score } = matchHeadings(own, headingWords(planTables[table]));
    const name = columns.get(planTables[table].identity);
    const areNames = rowsOf(area).some(({ cells }) => isNameLike(cells[name ?? -1]));
    if (name !== undefined && areNames && score > (best?.score ?? 0)) best = { table, name, score };
  }
  return best;
}
