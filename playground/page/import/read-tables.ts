/** Reads the tables of an .xlsx, .csv or .tsv file as texts that a person could type. */
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { percentCells } from './percent-cells';

export interface FileTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export async function readTables(file: File): Promise<readonly FileTable[]> {
  if (/\.xlsx$/i.test(file.name)) {
    const sheets = await readExcelFile(file);
    // Without them the numbers are right all the same.
    const percents = await file
      .arrayBuffer()
      .then(percentCells)
      .catch(() => []);
    return sheets.map(({ sheet, data }, i) => ({
      name: sheet,
      rows: data.map((row, r) =>
        row.map((value, c) => asTyped(value, percents[i]?.has(`${letters(c)}${r + 1}`) ?? false)),
      ),
    }));
  }
  const { data } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: false });
  return [{ name: file.name.replace(/\.\w+$/, ''), rows: data }];
}

/** Dates come as midnight in UTC. */
function asTyped(value: unknown, isPercent: boolean): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return isPercent ? `${hundredfold(value)}%` : String(value);
  return typeof value === 'string' ? value : '';
}

/** 0.07 is 7, and not 7.000000000000001. */
function hundredfold(share: number): number {
  return Number((share * 100).toPrecision(15));
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const head = column >= 26 ? letters(Math.floor(column / 26) - 1) : '';
  return head + String.fromCharCode(65 + (column % 26));
}
