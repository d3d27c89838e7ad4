/** Which table each depth of a sheet is, where rows tell how deep they stand but not what they are. */
import { keyResults } from '../../tables/key-results';
import { isBlank } from '../../tables/cell';
import { normaliseHeading } from '../../tables/headings';
import type { Area } from '../area';
import { columnsOf, headingAt, isOfCompany, NEARLY_ALL, share } from './shared-rows';
import { LEVEL_TABLES, type LevelTable } from './thing';
import { levelsIn, settle } from './words';

/**
 * The tables from depth 0 on: as the heading names them ("Objective / Key result", "OKR"), or by the depth that has baselines and targets.
 * Undefined where neither tells.
 * @param depths of the rows, from 0
 */
export function tablesByDepth(
  area: Area,
  name: number,
  rows: readonly { readonly row: number; readonly depth: number }[],
): readonly LevelTable[] | undefined {
  const count = Math.max(...rows.map(({ depth }) => depth)) + 1;
  const measured = measuredDepth(area, rows);
  const words = levelsIn(headingAt(area, name));
  const named = words.map((word) => settle(word, new Set(words), isOfCompany(area)));
  if (named.length === count) return named;
  const atDepth =
    measured ?? (named.length === 2 && named[1] === 'keyResults' && count === 3 ? 1 : undefined);
  if (atDepth === undefined || atDepth === 0) return undefined;
  const first = LEVEL_TABLES.indexOf('keyResults') - atDepth;
  const tables = LEVEL_TABLES.slice(Math.max(0, first), first + count);
  return first >= 0 && tables.length === count ? tables : undefined;
}

/** The one depth nearly all of whose rows have a number to start from or to reach, while nearly none of the others have. */
function measuredDepth(
  area: Area,
  rows: readonly { readonly row: number; readonly depth: number }[],
): number | undefined {
  const { baseline, target, current } = keyResults.columns;
  const words = [baseline, target, current].flatMap(({ heading, synonyms }) => [
    normaliseHeading(heading),
    ...synonyms,
  ]);
  const columns = columnsOf(area).filter((column) =>
    words.includes(normaliseHeading(headingAt(area, column))),
  );
  const isMeasured = ({ row }: { row: number }) =>
    columns.some((column) => !isBlank(area.sheet.cells[row]?.[column]));
  const depths = [...new Set(rows.map(({ depth }) => depth))];
  const measured = depths.filter(
    (at) =>
      share(
        rows.filter(({ depth }) => depth === at),
        isMeasured,
      ) >= NEARLY_ALL,
  );
  const [only] = measured;
  const others = rows.filter(({ depth }) => depth !== only);
  return measured.length === 1 && share(others, isMeasured) <= 1 - NEARLY_ALL ? only : undefined;
}
