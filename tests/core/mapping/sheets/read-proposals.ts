/** What is read when a person confirms a proposal as it is, in the terms of the fixtures. */
import { findMapped } from '../../../../src/core/mapping/find-mapped';
import type { TabProposal } from '../../../../src/core/mapping/proposal';
import { toSavedMapping } from '../../../../src/core/mapping/saved-mapping';
import { joinStrategy } from '../../../../src/core/strategy/join';
import { readPlan } from '../../../../src/core/strategy/plan';
import { standardSettings } from '../../../../src/core/settings/definitions';
import type { Day } from '../../../../src/core/tables/day';
import type { SheetData } from '../../../../src/core/tables/sheet-data';
import type { TableOnTab } from './sheet-fixture';

export function readProposals(
  sheets: readonly SheetData[],
  proposed: readonly TabProposal[],
): readonly TableOnTab[] {
  const mapped = findMapped(sheets, toSavedMapping(proposed));
  const plan = readPlan(sheets, new Map(), mapped);
  const strategy = joinStrategy(plan, standardSettings(), '2026-06-15' as Day);
  const parentsOf = new Map<string, readonly { readonly name: string }[]>();
  const named = [
    ...strategy.productObjectives.map((item) => [item, item.parents] as const),
    ...strategy.keyResults.map((item) => [item, item.measures] as const),
    ...strategy.initiatives.map((item) => [item, item.serves] as const),
  ];
  for (const [item, parents] of named) {
    parentsOf.set(`${item.table} ${item.place.sheetId} ${item.name}`, parents);
  }
  return proposed.flatMap(({ sheetId, tab, tables }) =>
    tables.flatMap(({ table, area, columns, rows }): readonly TableOnTab[] => {
      if (table === undefined) return [];
      const parents = strategy.everything
        .filter((item) => item.table === table && item.place.sheetId === sheetId)
        .flatMap((item) =>
          (parentsOf.get(`${item.table} ${sheetId} ${item.name}`) ?? []).map(
            (parent): readonly [string, string] => [item.name, parent.name],
          ),
        );
      const keys = columns.flatMap(({ column, key }) =>
        key === undefined ? [] : [[asItStands(sheets, sheetId, area.headingRow, column), key] as const],
      );
      return [{ tab, table, columns: Object.fromEntries(keys), rows, parents }];
    }),
  );
}

/** A heading as people read it, and as a mapping keeps it: line breaks in it are spaces. */
export function onOneLine(heading: string): string {
  return heading.replaceAll(/\s+/g, ' ').trim();
}

/** The fixtures name a heading as it stands on the sheet: of two rows the lower one, or the only one. */
function asItStands(
  sheets: readonly SheetData[],
  sheetId: number,
  headingRow: number,
  column: number,
): string {
  const cells = sheets.find(({ id }) => id === sheetId)?.cells ?? [];
  const said = [headingRow, headingRow - 1].map((row) => String(cells[row]?.[column] ?? ''));
  return onOneLine(said.find((text) => text !== '') ?? '');
}
