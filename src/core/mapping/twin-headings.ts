/** Headings that stand twice on a tab: one of the columns is read, and nobody could tell which. */
import type { Unchecked } from '../gaps/gap';
import { list } from '../gaps/wording';
import type { ParsedPlan } from '../strategy/plan';
import { headingAt, partsOf, type FoundTable } from '../tables/find-tables';
import { normaliseHeading } from '../tables/headings';
import { columnLetters } from '../tables/sheet-data';

/** @param said tables of which the person has said which column is which */
export function twinHeadings(tables: ParsedPlan, said: ReadonlySet<string>): readonly Unchecked[] {
  return Object.entries(tables).flatMap(([key, { found }]) =>
    said.has(key) ? [] : partsOf(found).flatMap(twinsOf),
  );
}

function twinsOf(found: FoundTable): readonly Unchecked[] {
  const { sheet, headingRow, columns, derived } = found;
  const read = new Set([...columns].flatMap(([key, column]) => (derived?.has(key) ? [] : column)));
  const seen = [...columns].flatMap(([key, column]) => (derived?.has(key) ? column : []));
  // A view of a tab has columns at its right that people do not see.
  const width = Math.min(sheet.cells[headingRow]?.length ?? 0, ...seen);
  const byHeading = new Map<string, number[]>();
  for (let column = 0; column < width; column += 1) {
    const heading = normaliseHeading(headingAt(found, column));
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), column]);
  }
  return [...byHeading].flatMap(([heading, twins]) => {
    const taken = twins.filter((column) => read.has(column));
    if (heading === '' || twins.length < 2 || taken.length === 0) return [];
    const where = `columns ${letters(twins)} of the tab “${sheet.name}”`;
    const which = taken.length === 1 ? `column ${letters(taken)} is` : `columns ${letters(taken)} are`;
    const reason = `${where} have the heading “${headingAt(found, taken[0] ?? 0)}”, and ${which} read. Give each another name`;
    return [{ reason, rules: [] }];
  });
}

function letters(columns: readonly number[]): string {
  return list(columns.map((column) => columnLetters(column + 1)));
}
