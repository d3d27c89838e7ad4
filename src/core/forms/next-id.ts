/** The ID that a new row would get: one more than the highest of its kind. */
import { cellText } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { Table } from '../tables/table';

const NUMBERED = /^([A-Za-z]{1,6})([-_ ]?)(\d+)$/;

/** Undefined where the tab has no column for IDs, or where its IDs are of no kind that can be counted on. */
export function nextId(
  table: Table,
  { sheet, headingRow, columns, derived, lastRow = Infinity }: FoundTable,
): string | undefined {
  const at = columns.get('id');
  if (at === undefined || derived?.has('id') || table.prefix === undefined) return undefined;
  const texts = sheet.cells.slice(headingRow + 1, lastRow + 1).map((row) => cellText(row[at]));
  const ids = texts.flatMap((text) => {
    const [, letters = '', sign = '', digits = ''] = NUMBERED.exec(text) ?? [];
    return letters === '' ? [] : [{ start: letters + sign, digits }];
  });
  if (ids.length === 0) return texts.some((text) => text !== '') ? undefined : `${table.prefix}-1`;
  const start = commonest(ids.map((id) => id.start));
  const same = ids.filter((id) => id.start === start);
  const highest = Math.max(...same.map(({ digits }) => Number(digits)));
  // 007 is followed by 008.
  const width = Math.max(...same.map(({ digits }) => (digits.startsWith('0') ? digits.length : 0)));
  return start + String(highest + 1).padStart(width, '0');
}

function commonest(texts: readonly string[]): string {
  const times = (text: string) => texts.filter((other) => other === text).length;
  return [...new Set(texts)].sort((a, b) => times(b) - times(a))[0] ?? '';
}
