/** A plan as it was read from a file: its tables, its map, and what could not be read. */
import { allTables, planTables, type PlanTableKey, type PlanTables } from '../tables/all-tables';
import type { Mapped } from '../mapping/find-mapped';
import { recogniseTables, withNamedObjectives } from '../mapping/recognise';
import { partsOf, type FoundTable } from '../tables/find-tables';
import { parseTable, type ParsedTable } from '../tables/parse-table';
import { fillIds } from '../tables/fill-ids';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';
import type { Columns } from '../tables/table';

export type ParsedPlan = { readonly [K in PlanTableKey]?: ParsedTable<PlanTables[K]['columns']> };

export interface ReadPlan {
  readonly tables: ParsedPlan;
  /** The tab that set-up made for the map, or else every tab that no table was found on: the map may be one of them. */
  readonly mapSheets: readonly SheetData[];
}

/**
 * Finds and reads all plan tables in the tabs of a file.
 * @param own the tabs that set-up laid out, by table key
 * @param mapped what the person said: other tabs and tables are recognised, and these are not guessed at
 */
export function readPlan(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
  mapped?: Mapped,
): ReadPlan {
  const spokenOf = tabsSpokenOf(mapped);
  const inputs = sheets.filter((sheet) => !isResult(sheet, own) && !spokenOf.has(sheet.id));
  const found = new Map(recogniseTables(inputs, own, tablesSpokenOf(mapped)));
  for (const [key, table] of mapped?.found ?? []) if (key !== 'alignmentMap') found.set(key, table);
  const isSaid = tablesSpokenOf(mapped).has('companyObjectives');
  const tables = parsePlan(isSaid ? found : withNamedObjectives(found, own));
  const used = new Set([...found.values()].flatMap(partsOf).map(({ sheet }) => sheet.id));
  const rest = inputs.filter((sheet) => !used.has(sheet.id));
  const map = mapped?.found.get('alignmentMap');
  if (map) return { tables, mapSheets: [map.sheet] };
  const ownMap = rest.filter((sheet) => sheet.id === own.get('alignmentMap'));
  return { tables, mapSheets: ownMap.length > 0 ? ownMap : rest };
}

/** Reads tables that are found already, as where ranges are handed to a formula. */
export function parsePlan(found: ReadonlyMap<PlanTableKey, FoundTable>): ParsedPlan {
  const parsed: Partial<Record<PlanTableKey, ParsedTable>> = {};
  for (const [key, place] of found) parsed[key] = parseTable<Columns>(planTables[key], place);
  return parsed as ParsedPlan;
}

/** Tabs of which the person has said what they are, or that they are left out. */
export function tabsSpokenOf(mapped: Mapped | undefined): ReadonlySet<number> {
  if (!mapped) return new Set();
  const { tables, skipped } = mapped.mapping;
  return new Set([...tables.map(({ sheetId }) => sheetId), ...skipped]);
}

function tablesSpokenOf(mapped: Mapped | undefined): ReadonlySet<string> {
  return new Set(mapped?.mapping.tables.map(({ table }) => table));
}

function isResult(sheet: SheetData, own: ReadonlyMap<string, number>): boolean {
  return [...own].some(
    ([key, id]) =>
      id === sheet.id && key !== 'alignmentMap' && allTables[key as keyof typeof allTables]?.kind !== 'plan',
  );
}

/** The plan with IDs filled in on the tabs that are ours, and the cells that this takes, by tab. */
export function withIds(
  plan: ReadPlan,
  own: ReadonlyMap<string, number>,
): { plan: ReadPlan; blocks: ReadonlyMap<number, readonly Block[]> } {
  const blocks = new Map<number, readonly Block[]>();
  const found = new Map<PlanTableKey, FoundTable>();
  for (const [key, parsed] of Object.entries(plan.tables) as [PlanTableKey, ParsedTable][]) {
    const { sheet } = parsed.found;
    if (own.get(key) !== sheet.id) continue;
    const filled = fillIds(planTables[key], parsed.found);
    if (filled.blocks.length === 0) continue;
    // Only these say something else now than they were read with.
    found.set(key, filled.found);
    blocks.set(sheet.id, filled.blocks);
  }
  return { plan: { ...plan, tables: { ...plan.tables, ...parsePlan(found) } }, blocks };
}

/** The periods that the plan uses, each once, in the order of its rows. */
export function periodsOf({ tables }: Pick<ReadPlan, 'tables'>): readonly string[] {
  return [...new Set((tables.productObjectives?.rows ?? []).flatMap(({ period }) => period ?? []))];
}
