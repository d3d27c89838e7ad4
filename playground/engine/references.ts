/** References as people type them: A1, $A$1, A1:B3, A:C, 2:5, A2:A, Sheet1!A1, 'Company Objectives'!A:C. */

/** One end of a range. A missing row or column means that the range is open in that direction. Zero-based. */
export interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

export interface Reference {
  /** The tab's name without quotes; undefined means the tab that the formula stands on. */
  readonly sheet?: string;
  /** The tab as typed, with quotes and exclamation mark; empty where there is none. */
  readonly prefix: string;
  readonly from: Corner;
  /** undefined for a single cell. */
  readonly to?: Corner;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,8}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,8}`;
const CORNERS = `${CELL}:(?:${CELL}|${COLUMN}|${ROW})|${CELL}|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW})`;

/** The source of a regular expression that finds a reference, and nothing that only begins like one (LOG10(, A1_total). */
export const REFERENCE_PATTERN = String.raw`(?:${SHEET})?(?:${CORNERS})(?![\p{L}\p{N}_.(!$])`;
export const SHEET_PREFIX_PATTERN = SHEET;

/** Reads a text that REFERENCE_PATTERN has matched. */
export function readReference(text: string): Reference {
  const [, prefix = '', corners = ''] = new RegExp(`^(${SHEET})?(.*)$`, 'su').exec(text) ?? [];
  const [from = '', to] = corners.split(':');
  return {
    ...(prefix && { sheet: sheetOf(prefix) }),
    prefix,
    from: cornerOf(from),
    ...(to !== undefined && { to: cornerOf(to) }),
  };
}

export function printReference({ prefix, from, to }: Reference): string {
  return prefix + printCorner(from) + (to ? `:${printCorner(to)}` : '');
}

/** A tab's name as a formula needs it, with the exclamation mark; quoted unless it is a plain word. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function cornerOf(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  const rowOnly = !letters; // in `$2` the only mark belongs to the row
  return {
    ...(letters && { column: columnIndex(letters) }),
    ...(digits && { row: Number(digits) - 1 }),
    columnFixed: !rowOnly && columnMark === '$',
    rowFixed: (rowOnly ? columnMark : rowMark) === '$',
  };
}

function printCorner({ column, row, columnFixed, rowFixed }: Corner): string {
  const letters = column === undefined ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === undefined ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}

/** A is 0, Z is 25, AA is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  const first = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return first + String.fromCharCode(65 + (index % 26));
}

/** `B3` for zero-based row 2 and column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}
