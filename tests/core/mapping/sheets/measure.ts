/** Counts the corrections that a person would have to make on the mapping screen: the measure of the mapping. */
import { type TableOnTab } from './sheet-fixture';

type Tables = readonly TableOnTab[];

/** Columns that name a parent. */
const LINKS: readonly string[] = ['supports', 'companyObjective', 'productObjective'];

/** Columns that hold what a row is called. */
const NAMES: readonly string[] = ['objective', 'keyResult', 'initiative'];

/** A name without its code ("KR1.1", "1.2", "O1:") and spacing, which a reader may well have split off. */
const bare = (name: string) =>
  name
    .trim()
    .replace(/^(?:[A-Z]{1,3}[- ]?)?\d+(?:\.\d+)*[.:)]?\s+/, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

const pairKey = ([child, parent]: readonly [string, string]) => `${bare(child)} < ${bare(parent)}`;

/** A heading on one line, as it can be said in a sentence. */
const said = (heading: string) => `"${heading.replaceAll(/\s+/g, ' ')}"`;

const agreements = (left: TableOnTab, right: TableOnTab) =>
  Object.entries(left.columns).filter(([heading, key]) => right.columns[heading] === key).length;

/** Each expected table with the one read in its place, of its own kind first, and what is left over. */
function paired(read: Tables, expected: Tables) {
  const free = [...read];
  const take = (wanted: TableOnTab, sameKind: boolean) => {
    const [best] = free
      .filter(({ tab, table }) => tab === wanted.tab && (!sameKind || table === wanted.table))
      .sort((left, right) => agreements(wanted, right) - agreements(wanted, left));
    if (best) free.splice(free.indexOf(best), 1);
    return best;
  };
  const ofItsKind = expected.map((wanted) => ({ wanted, found: take(wanted, true) }));
  const pairs = ofItsKind.map(({ wanted, found }) => ({ wanted, found: found ?? take(wanted, false) }));
  return { pairs, extra: free };
}

/**
 * In a merged or outlined sheet a reader may also call the column of the parents a link. It says the same as
 * the pairs do, so nobody would have to correct it.
 */
function saysTheSameAsThePairs(
  heading: string,
  key: string | undefined,
  wanted: TableOnTab,
  expected: Tables,
) {
  const ofParents = expected.some(
    ({ tab, columns }) => tab === wanted.tab && NAMES.includes(columns[heading] ?? ''),
  );
  return wanted.parents !== undefined && LINKS.includes(key ?? '') && ofParents;
}

function columnCorrections(found: TableOnTab, wanted: TableOnTab, expected: Tables): readonly string[] {
  const headings = new Set([...Object.keys(wanted.columns), ...Object.keys(found.columns)]);
  return [...headings].flatMap((heading) => {
    const [want, got] = [wanted.columns[heading], found.columns[heading]];
    if (want === got) return [];
    if (want === undefined && saysTheSameAsThePairs(heading, got, wanted, expected)) return [];
    const where = `${wanted.tab}, ${wanted.table}: ${said(heading)}`;
    if (want === undefined) return [`${where} is no column of it, but was read as ${got}`];
    return [got === undefined ? `${where} is ${want}, but was left out` : `${where} is ${want}, not ${got}`];
  });
}

function contentCorrections(found: TableOnTab, wanted: TableOnTab): readonly string[] {
  const where = `${wanted.tab}, ${wanted.table}`;
  const rows =
    found.rows === wanted.rows ? [] : [`${where}: ${wanted.rows} rows, but ${found.rows} were read`];
  const read = new Set((found.parents ?? []).map(pairKey));
  const missing = (wanted.parents ?? []).filter((pair) => !read.has(pairKey(pair)));
  const lost = missing.map(([child, parent]) => `"${child}" under "${parent}"`).join('; ');
  return [...rows, ...(lost ? [`${where}: not read: ${lost}`] : [])];
}

/**
 * What a person would have to put right, one sentence a correction. A wrong, missing or extra table on a tab
 * is one; the columns of a table count only when the table is right: one for each that is wrong, missing or
 * extra. A table with the wrong rows is one more, and so is one that lost parents, however many.
 */
export function corrections(read: Tables, expected: Tables): readonly string[] {
  const { pairs, extra } = paired(read, expected);
  const wrong = pairs.flatMap(({ wanted, found }) => {
    if (!found) return [`${wanted.tab}: ${wanted.table} was not found`];
    if (found.table !== wanted.table) return [`${wanted.tab}: ${wanted.table}, not ${found.table}`];
    return [...columnCorrections(found, wanted, expected), ...contentCorrections(found, wanted)];
  });
  return [...wrong, ...extra.map(({ tab, table }) => `${tab}: there is no ${table}`)];
}
