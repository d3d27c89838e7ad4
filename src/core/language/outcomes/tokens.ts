/** A text as words with the places where they stand. */
import { atFirstUse } from '../../at-first-use';

export interface Span {
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Token extends Span {
  /** In lower case, with plain apostrophes and British -ise. */
  readonly word: string;
}

const WORD = atFirstUse(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/&+-]*|[%€$£¥#<>≤≥=→:;–—()]/gu);

const SIGNS_BEHIND = atFirstUse(() => /[^\p{L}\p{N}\p{M}+]+$/u);

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD()), (match) => {
    const raw = match[0].replace(SIGNS_BEHIND(), '') || match[0];
    const start = match.index ?? 0;
    return { text: raw, start, end: start + raw.length, word: plainWord(raw) };
  });
}

export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$/, '')
    .replace(/[iy]z(?:e|es|ed|ing|ation|ations)$/, (found, at: number) =>
      at < 3 ? found : `${found[0]}s${found.slice(2)}`,
    );
}

export function spanOf(tokens: readonly Token[], from: number, to: number, text: string): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
