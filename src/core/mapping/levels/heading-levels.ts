/** Which level of a plan a heading names, in its own words or in words much like them. */
import { planTables } from '../../tables/all-tables';
import type { HeadingReader } from '../heading-fits';
import { headingWordsOf } from '../heading-words';
import { LEVEL_TABLES, type LevelTable } from './thing';
import { isWeak, levelWord, type LevelWord } from './words';

export interface HeadingLevel {
  readonly word: LevelWord;
  /** It may as well stand over a mere property of a row. */
  readonly weak: boolean;
}

/** A few words of a longer heading say this much at least: "Product strategy", "Objective of the team". */
const CLEAR = 1.1;

export function headingLevel(heading: string, read: HeadingReader): HeadingLevel | undefined {
  const plain = headingWordsOf(heading).words.join(' ');
  for (const said of [heading, plain]) {
    const word = levelWord(said);
    if (word) return { word, weak: isWeak(said) };
  }
  const fits = read.fits(heading);
  const best = Math.max(0, ...fits.map(({ points }) => points));
  if (best < CLEAR) return undefined;
  const likeliest = fits.filter(({ points }) => points === best);
  // What may as well be a property of something is no level.
  if (likeliest.some(({ table, key }) => key !== planTables[table].identity)) return undefined;
  const tables = new Set(likeliest.map(({ table }) => table).filter(isLevelTable));
  const [word] = tables.has('productObjectives') ? (['productObjectives'] as const) : tables;
  return word ? { word, weak: true } : undefined;
}

function isLevelTable(table: string): table is LevelTable {
  return (LEVEL_TABLES as readonly string[]).includes(table);
}
