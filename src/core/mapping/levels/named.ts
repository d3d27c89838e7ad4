/** Company objectives that no table lists, because the objectives below them only name them in a column. */
import { companyObjectives } from '../../tables/company-objectives';
import { cellText, isErrorCell, type Cell } from '../../tables/cell';
import type { FoundTable } from '../../tables/find-tables';
import { normaliseName } from '../../strategy/item';
import { seenAt } from '../../tables/seen-at';
import { isCode } from './ids';
import { NEARLY_ALL, share } from './shared-rows';

/**
 * A view with a company objective for each different text in the `Company objective` column of the product objectives; each stands in the
 * first row that names it. For files without a table of company objectives. Undefined where the column names nothing, or objectives of the
 * same table, or only IDs: those are of a list that is not here.
 */
export function namedCompanyObjectives(productObjectives: FoundTable): FoundTable | undefined {
  const { sheet, headingRow, headings, columns } = productObjectives;
  const at = columns.get('companyObjective');
  const seen = seenAt(productObjectives, 'companyObjective');
  const name = columns.get('objective');
  if (at === undefined || seen === undefined || name === undefined) return undefined;
  const rows = sheet.cells.flatMap((cells, row) => {
    const cell = cells[at];
    const isRow =
      row > headingRow && cellText(cells[name]) !== '' && typeof cell === 'string' && !isErrorCell(cell);
    return isRow ? [{ row, names: namesIn(cell) }] : [];
  });
  const placed = place(rows);
  const own = new Set(sheet.cells.slice(headingRow + 1).map((cells) => normaliseName(cellText(cells[name]))));
  if ([...placed.values()].some((text) => own.has(normaliseName(text)))) return undefined;
  if (placed.size === 0 || share([...placed.values()], isCode) >= NEARLY_ALL) return undefined;
  const cells = sheet.cells.map((row, i): readonly Cell[] => (i <= headingRow ? row : []));
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  for (const [row, text] of placed) cells[row] = [...Array.from({ length: width }, () => ''), text];
  return {
    sheet: { ...sheet, cells },
    headingRow,
    ...(headings ? { headings } : {}),
    columns: new Map([[companyObjectives.identity, width]]),
    derived: new Map([[companyObjectives.identity, seen]]),
  };
}

/** Several are on lines of their own or parted by semicolons; a comma may belong to a name. */
function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[\n;]+/)
    .map(cellText)
    .filter((text) => text !== '');
}

/** Each name with the row in which it stands first; a row has room for one. Names with commas are lists where each part is known by itself. */
function place(
  rows: readonly { readonly row: number; readonly names: readonly string[] }[],
): ReadonlyMap<number, string> {
  const alone = new Set(rows.flatMap(({ names }) => (names.length === 1 ? names.map(normaliseName) : [])));
  const placed = new Map<number, string>();
  const known = new Set<string>();
  const take = (row: number, text: string) => {
    const name = normaliseName(text);
    const parts = name.split(',').map(normaliseName);
    const isList = parts.length > 1 && parts.every((part) => alone.has(part));
    if (isList || known.has(name) || placed.has(row)) return;
    known.add(name);
    placed.set(row, text);
  };
  for (const { row, names } of rows) if (names.length === 1) take(row, names[0] ?? '');
  for (const { row, names } of rows) if (names.length > 1) for (const text of names) take(row, text);
  return placed;
}
