/** Checks what a page sends back before it is kept: the sheet may have changed, and a page can send anything. */
import { list } from '../gaps/wording';
import { columnOf } from '../tables/table';
import type { SheetData } from '../tables/sheet-data';
import { areaAt } from './area-at';
import { declaredAs, identityOf, isMappedKey } from './mapped-key';
import type { ColumnProposal, TableProposal, TabProposal } from './proposal';
import { isSameHeading } from './saved-mapping';

/**
 * @param own ids of tabs that are ours: nobody maps those
 * @returns one sentence for each thing that cannot be kept, for the person
 */
export function problemsOf(
  confirmed: readonly TabProposal[],
  sheets: readonly SheetData[],
  own: ReadonlySet<number>,
): readonly string[] {
  const problems = confirmed.flatMap(({ sheetId, tab, tables }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [`The tab “${tab}” is not in this file any more. Scan the sheet again.`];
    if (own.has(sheetId)) return [`The tab “${sheet.name}” is Throughline's own and needs no mapping.`];
    return tables.flatMap((table) => (table.table === undefined ? [] : problemsOfTable(sheet, table)));
  });
  return [...problems, ...severalMaps(confirmed)];
}

function problemsOfTable(sheet: SheetData, proposal: TableProposal): readonly string[] {
  const { table, columns } = proposal;
  if (!isMappedKey(table)) {
    return [`The tab “${sheet.name}” is mapped to a table that Throughline does not know.`];
  }
  if (table === 'alignmentMap') return [];
  const declared = declaredAs(table);
  const area = areaAt(sheet, proposal.area);
  const named = columns.filter(({ key }) => key !== undefined);
  const changed = named.some(({ column, heading }) => {
    const now = area?.headings[column - area.firstColumn];
    return now === undefined || !isSameHeading(now, heading);
  });
  if (changed) return [`The headings on “${sheet.name}” have changed meanwhile. Scan the sheet again.`];
  const keys = named.map(({ key = '' }) => key);
  const unknown = keys.some((key) => !(key in declared.columns));
  if (unknown) {
    return [`A column of “${sheet.name}” is mapped to a column that ${declared.name} does not have.`];
  }
  const naming = identityOf(table);
  const without = keys.includes(naming)
    ? []
    : [
        `${declared.name} on “${sheet.name}” needs a column for “${columnOf(declared, naming).heading}”: it says what each row is called.`,
      ];
  return [...without, ...repeated(sheet, proposal, named)];
}

function repeated(
  sheet: SheetData,
  { table }: TableProposal,
  named: readonly ColumnProposal[],
): readonly string[] {
  const keys = [...new Set(named.map(({ key = '' }) => key))];
  return keys.flatMap((key) => {
    const headings = named.filter((column) => column.key === key).map(({ heading }) => `“${heading}”`);
    if (headings.length < 2 || table === undefined) return [];
    const called = columnOf(declaredAs(table), key).heading;
    return [`On “${sheet.name}”, ${list(headings)} cannot all be “${called}”. Choose one of them.`];
  });
}

/** Teams may each have a tab of their own; a map there is only one. */
function severalMaps(confirmed: readonly TabProposal[]): readonly string[] {
  const tabs = confirmed.filter(({ tables }) => tables.some(({ table }) => table === 'alignmentMap'));
  const names = list(tabs.map(({ tab }) => `“${tab}”`));
  return tabs.length > 1
    ? [`There can be one Alignment Map, but ${names} are mapped to it. Choose one of them.`]
    : [];
}
