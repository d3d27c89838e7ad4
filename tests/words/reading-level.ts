/** The Flesch-Kincaid grade of a text: the years at school that it asks for. */
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';

/** The library is an ES module, which code under test cannot import as it stands. */
const syllables = ((): ((word: string) => number) => {
  const { outputFiles } = buildSync({
    entryPoints: [require.resolve('syllable')],
    bundle: true,
    format: 'cjs',
    write: false,
    platform: 'node',
  });
  const module = { exports: {} as { syllable: (word: string) => number } };
  const run = compileFunction(outputFiles[0]?.text ?? '', ['module', 'exports', 'require']) as (
    ...parts: readonly unknown[]
  ) => void;
  run(module, module.exports, require);
  return module.exports.syllable;
})();

/**
 * 0.39 words a sentence and 11.8 syllables a word, less 15.59 (Kincaid and others, 1975).
 * @param known terms that the reader knows; they count as short words
 */
export function gradeOf(text: string, known: ReadonlySet<string> = new Set()): number {
  const sentences = text.split(/[.:;?…]+(?:\s|$)|\n/).filter((part) => /[A-Za-z]/.test(part));
  const words = text.match(/[A-Za-z][A-Za-z’']*/g) ?? [];
  if (words.length === 0) return 0;
  const sounds = words.reduce((sum, word) => sum + (isKnown(word, known) ? 1 : syllables(word)), 0);
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (sounds / words.length) - 15.59;
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  // Names of ranges such as CompanyObjectives are several words in one, and stand for themselves.
  return known.has(lower) || known.has(lower.replace(/s$/, '')) || /[a-z][A-Z]/.test(word);
}
