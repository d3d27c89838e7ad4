/** How many rows name another one by its words: they lose their link when the words change. */
import { normaliseName } from '../strategy/item';
import type { ParsedPlan } from '../strategy/plan';
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import { partsOf } from '../tables/find-tables';
import { columnsOf } from '../tables/table';

/** Names may hold commas themselves, so a cell counts as a whole and in its parts. */
const BETWEEN = /[,;\n]/;

export function namedBy(tables: ParsedPlan): (name: string) => number {
  const counts = new Map<string, number>();
  for (const text of references(tables)) {
    for (const name of new Set([text, ...text.split(BETWEEN)].map(normaliseName))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return (name) => counts.get(normaliseName(name)) ?? 0;
}

/** The cells that name rows, one text for each; what is known by its place names nothing. */
function references(tables: ParsedPlan): readonly string[] {
  return Object.entries(tables).flatMap(([key, { found, rows }]) => {
    const pointing = columnsOf(planTables[key as keyof typeof planTables]).filter(
      ([, { pointsTo }]) => pointsTo !== undefined,
    );
    const parts = partsOf(found);
    return rows.flatMap(({ row, part }) => {
      const from = part ?? parts[0];
      return pointing.flatMap(([column]) => {
        const at = from?.derived?.has(column) ? undefined : from?.columns.get(column);
        const text = at === undefined ? '' : cellText(from?.sheet.cells[row - 1]?.[at]);
        return text === '' ? [] : [text];
      });
    });
  });
}
