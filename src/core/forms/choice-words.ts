/** The words that a choice offers: those that the person's column uses, then the declared ones that none of these means. */
import type { Column } from '../tables/column';

/** @param held what stands in the cell: it is offered, whatever it is */
export function choiceWords(column: Column, words: readonly string[], held: string): readonly string[] {
  const meant = new Set(words.map((word) => column.read(word)));
  const declared = (column.options ?? []).filter((option) => !meant.has(option));
  const offered = [...words, ...declared];
  return held === '' || offered.includes(held) ? offered : [held, ...offered];
}
