/** Reads the tables of an .xlsx, .csv or .tsv file as texts that a person could type. */
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';

export interface FileTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export async function readTables(file: File): Promise<readonly FileTable[]> {
  if (/\.xlsx$/i.test(file.name)) {
    const sheets = await readExcelFile(file);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(asTyped)),
    }));
  }
  const { data } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: false });
  return [{ name: file.name.replace(/\.\w+$/, ''), rows: data }];
}

/** Dates come as midnight in UTC. */
function asTyped(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
