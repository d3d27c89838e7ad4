/** What a sheet of the mapping tests is: tabs as people have them, and what a careful person says they hold. */

const words = (text: string): readonly string[] => text.split(' ');

/** The columns of each table, as the design page lists them. */
export const TABLE_COLUMNS = {
  vision: words('aspect statement owner source sourceDate'),
  companyObjectives: words('id objective theme metric baseline target weight owner source sourceDate status'),
  productObjectives: words(
    'id product objective companyObjective customerNeed owner period commitment standsAlone status',
  ),
  keyResults: words(
    'id supports keyResult metric signal baseline target current confidence due owner updated',
  ),
  initiatives: words(
    'id initiative productObjective segment lever horizon effort reach impact confidence value dependsOn risk start end owner status updated',
  ),
  // The other columns of a map are company objectives.
  alignmentMap: words('productObjective'),
  evidence: words('id insight type stage customer source date supports'),
  stakeholders: words(
    'name email function power interest currentEngagement desiredEngagement caresAbout lastContact paused',
  ),
} as const;

export type TableName = keyof typeof TABLE_COLUMNS;

type Cell = string | number | boolean;
type Cells = readonly (readonly Cell[])[];

/** A table on a tab: as somebody read it, or as it should be read. */
export interface TableOnTab {
  readonly tab: string;
  readonly table: TableName;
  /**
   * Heading as it stands on the sheet (of two-row headings the lower one, or the only one) -> column.
   * Only headings that truly belong to a column; all others stay unmapped.
   */
  readonly columns: Readonly<Record<string, string>>;
  /** How many rows a careful reader counts: no blank rows, banners, totals or averages. */
  readonly rows: number;
  /**
   * Pairs of child name and parent name. Expected ones are a sample of at least three that must be read.
   * Where the parent stands in a column that holds the parents' own table (a merged cell, an outline),
   * only the pairs say so: that column is listed with the parents' table and not a second time as a link.
   */
  readonly parents?: readonly (readonly [string, string])[];
}

export interface SheetFixture {
  /** What kind of sheet it is and where its structure is known from. */
  readonly about: string;
  /**
   * Rows of cells as Sheets gives them: numbers as numbers, dates as 'YYYY-MM-DD', booleans, '' for blank.
   * A merged cell has its value in the top left cell and '' in the others.
   */
  readonly tabs: Readonly<Record<string, Cells>>;
  /** The tables on each tab. A tab that is not named here holds none and is to be left alone. */
  readonly expected: readonly TableOnTab[];
}

function cell(text: string): Cell {
  if (text.startsWith("'")) return text.slice(1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replaceAll('⏎', '\n');
}

/**
 * The cells of a tab, typed as a person would: a line a row, `|` between cells, TRUE and FALSE for checkboxes,
 * a leading apostrophe for text that looks like a number or starts with spaces, `⏎` for a line break.
 * All rows are made as long as the longest.
 */
export function cells(text: string): Cells {
  const lines = text.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('|').map((part) => cell(part.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}
