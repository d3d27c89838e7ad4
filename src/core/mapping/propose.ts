/** Proposes which tab is which table and which heading is which column. */
import { planTables } from '../tables/all-tables';
import { cellText } from '../tables/cell';
import { findTables, type FoundTable } from '../tables/find-tables';
import { shorten } from '../tables/problem';
import type { SheetData } from '../tables/sheet-data';
import type { ColumnProposal, MappedKey, TableProposal, TabProposal } from './proposal';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/** @param own the tabs that set-up laid out, by table key: nobody is asked about them */
export function proposeMapping(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
): readonly TabProposal[] {
  const ours = new Set(own.values());
  const found = [...findTables(sheets, planTables, own)];
  return sheets
    .filter(({ id }) => !ours.has(id))
    .map(({ id, name }) => ({
      sheetId: id,
      tab: name,
      tables: found
        .filter(([, { sheet }]) => sheet.id === id)
        .map(([key, table]) => tableProposal(key, table)),
    }));
}

function tableProposal(table: MappedKey, { sheet, headingRow, columns }: FoundTable): TableProposal {
  const headings = sheet.cells[headingRow] ?? [];
  const rows = sheet.cells.slice(headingRow + 1);
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return {
    table,
    confidence: 'likely',
    why: 'Its headings fit.',
    area: { headingRow, firstColumn: 0, lastColumn: headings.length - 1, lastRow: sheet.cells.length - 1 },
    columns: headings.map((heading, column): ColumnProposal => ({
      column,
      heading: cellText(heading),
      samples: [...new Set(rows.map((row) => cellText(row[column])))]
        .filter((text) => text !== '')
        .slice(0, SAMPLES)
        .map((text) => shorten(text, LONGEST_SAMPLE)),
      key: keys.get(column),
      confidence: 'likely',
    })),
    rows: rows.length,
  };
}
