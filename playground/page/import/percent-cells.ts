/** Which cells of an .xlsx show their number as a percentage: read-excel-file gives the number alone, and 0.5 is not what 50% means in a plan. */
import { zipEntries, type ZipEntries } from './zip-entries';

/** The places of such cells on each tab, as A1; the tabs in their order. */
export async function percentCells(file: ArrayBuffer): Promise<readonly ReadonlySet<string>[]> {
  const entries = zipEntries(file);
  const styles = percentStyles((await entries('xl/styles.xml')) ?? '');
  if (styles.size === 0) return [];
  const paths = await sheetPaths(entries);
  return Promise.all(
    paths.map(async (path) => {
      const cells = [...elements((await entries(path)) ?? '', 'c')];
      return new Set(cells.flatMap((cell) => (styles.has(cell('s') ?? '') ? [cell('r') ?? ''] : [])));
    }),
  );
}

async function sheetPaths(entries: ZipEntries): Promise<readonly string[]> {
  const relations = new Map(
    [...elements((await entries('xl/_rels/workbook.xml.rels')) ?? '', 'Relationship')]
      .filter((relation) => relation('Type')?.endsWith('/worksheet'))
      .map((relation) => [relation('Id'), relation('Target') ?? ''] as const),
  );
  return [...elements((await entries('xl/workbook.xml')) ?? '', 'sheet')].flatMap((sheet) => {
    const target = relations.get(sheet('r:id'));
    if (target === undefined) return [];
    return [target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

/** 0% and 0.00%, which every file has without saying so. */
const BUILT_IN = ['9', '10'];

/** The numbers of the cell styles with a percent sign in their format; one in quotes or behind a backslash is only shown. */
function percentStyles(xml: string): ReadonlySet<string> {
  const own = [...elements(xml, 'numFmt')].flatMap((format) => {
    const code = (format('formatCode') ?? '').replace(/&quot;.*?&quot;|\\./g, '');
    return code.includes('%') ? [format('numFmtId') ?? ''] : [];
  });
  const formats = new Set([...BUILT_IN, ...own]);
  const [, cellStyles = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  return new Set(
    [...elements(cellStyles, 'xf')].flatMap((style, i) =>
      formats.has(style('numFmtId') ?? '') ? [String(i)] : [],
    ),
  );
}

/** The attributes of each element of a name, as they are written. */
function* elements(xml: string, name: string): Generator<(attribute: string) => string | undefined> {
  for (const [element] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))) {
    yield (attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(element)?.[1];
  }
}
