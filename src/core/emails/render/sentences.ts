/** Parts a line into sentences and leaves out those of which something is missing. */
import type { Piece } from './pieces';
import type { LinkValue } from './value';

export type Inline =
  { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'link' } & LinkValue);

/** A sentence ends with . ? ! or … and white space; what is typed into a cell never ends one of ours. */
const ENDING = /[^.?!…]*(?:[.?!…]+(?=\s|$)\s*|[.?!…]+|$)/g;
const IS_END = /[.?!…]\s*$/;

/** What is left of a line, or nothing. */
export function wholeSentences(line: readonly Piece[]): readonly Inline[] {
  const sentences: Piece[][] = [[]];
  const add = (piece: Piece) => sentences[sentences.length - 1]?.push(piece);
  const next = () => sentences.push([]);
  for (const piece of line) {
    if (piece.kind === 'text') {
      for (const part of piece.text.match(ENDING) ?? []) {
        if (part !== '') add({ kind: 'text', text: part });
        if (IS_END.test(part)) next();
      }
    } else if (piece.kind === 'value' && piece.whole) {
      next();
      add(piece);
      next();
    } else add(piece);
  }
  const whole = sentences.filter((sentence) => sentence.every(({ kind }) => kind !== 'missing'));
  return joined(whole.map((sentence) => sentence.flatMap(inlineOf)).flatMap(spaced));
}

/** The space between two sentences may have gone with one that was left out. A sign, such as a full stop, stays where it is. */
function spaced(sentence: readonly Inline[]): readonly Inline[] {
  const [first] = sentence;
  const begins = first?.kind === 'text' ? /^[\s.,;:!?)]/.test(first.text) : false;
  return begins || !first ? sentence : [{ kind: 'text', text: ' ' }, ...sentence];
}

function inlineOf(piece: Piece): readonly Inline[] {
  if (piece.kind === 'text') return [{ kind: 'text', text: piece.text }];
  if (piece.kind !== 'value') return [];
  const { value } = piece;
  if (value.kind === 'link') return [value];
  return value.kind === 'words' || value.kind === 'sentences' ? [{ kind: 'text', text: value.text }] : [];
}

/** Single spaces, none at the edges, a large letter in front; a line without a letter or digit is no line. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result[result.length - 1];
    if (inline.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: `${last.text}${inline.text}` };
    } else result.push(inline);
  }
  const single = result.map((inline): Inline =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/\s+/g, ' ') } : inline,
  );
  const trimmed = single.map((inline, i): Inline => {
    if (inline.kind !== 'text') return inline;
    const begun = i === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: i === single.length - 1 ? begun.trimEnd() : begun };
  });
  const says = trimmed.some((inline) => inline.kind === 'link' || /[\p{L}\p{N}]/u.test(inline.text));
  return says ? trimmed : [];
}
