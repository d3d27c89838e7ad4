/** Reads the mustache of a template, by the rules of mustache.js. What is filled in, and what is left out, is decided elsewhere. */
import { normaliseName } from '../../strategy/item';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly unless: boolean;
      readonly tokens: readonly Token[];
    };

/**
 * @throws Error where a tag or a section is not closed; check-templates says so in words
 */
export function parseTemplate(text: string): readonly Token[] {
  const all: Token[] = [];
  const open: { readonly name: string; readonly tokens: Token[] }[] = [];
  for (const { kind, text: said } of withoutOwnLines(piecesOf(text))) {
    const tokens = open[open.length - 1]?.tokens ?? all;
    if (kind === 'text') tokens.push({ kind, text: said });
    if (kind === 'field') tokens.push({ kind, name: fieldName(said) });
    if (kind === '#' || kind === '^') {
      const inside: Token[] = [];
      tokens.push({ kind: 'section', name: fieldName(said), unless: kind === '^', tokens: inside });
      open.push({ name: said, tokens: inside });
    }
    if (kind === '/' && open.pop()?.name !== said) throw new Error(`{{/${said}}} closes another section.`);
  }
  if (open.length > 0) throw new Error('A section is not closed.');
  return all;
}

/** A tag, or text up to a tag or the end of its line. */
interface Piece {
  readonly kind: 'text' | 'field' | '#' | '^' | '/' | 'nothing';
  readonly text: string;
}

const SIGN = /^\s*([#^/>{&=!]?)\s*/;

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (;;) {
    const tag = text.indexOf('{{', at);
    const lines = text.slice(at, tag < 0 ? undefined : tag).match(/[^\n]*\n|[^\n]+/g) ?? [];
    pieces.push(...lines.map((line): Piece => ({ kind: 'text', text: line })));
    if (tag < 0) return pieces;
    const [head = '', sign = ''] = SIGN.exec(text.slice(tag + 2)) ?? [];
    const start = tag + 2 + head.length;
    const close = sign === '{' ? '}}}' : '}}';
    const end = text.indexOf(close, start);
    // The sign = would change what tags look like.
    if (end < 0 || sign === '=') throw new Error('A tag is not closed.');
    pieces.push({ kind: kindOf(sign), text: text.slice(start, end).trimEnd() });
    at = end + close.length;
  }
}

function kindOf(sign: string): Piece['kind'] {
  if (sign === '#' || sign === '^' || sign === '/') return sign;
  return sign === '>' || sign === '!' ? 'nothing' : 'field';
}

/** A line that holds tags and shows nothing by itself, such as {{#items}}, goes with its blanks and its end. */
function withoutOwnLines(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let line: Piece[] = [];
  const endLine = () => {
    const isOwn =
      line.some(({ kind }) => kind !== 'text') &&
      !line.some(({ kind, text }) => kind === 'field' || (kind === 'text' && /\S/.test(text)));
    for (const piece of line) {
      const last = kept[kept.length - 1];
      if (piece.kind !== 'text') kept.push(piece);
      else if (isOwn) continue;
      else if (last?.kind !== 'text') kept.push(piece);
      else kept[kept.length - 1] = { kind: 'text', text: last.text + piece.text };
    }
    line = [];
  };
  for (const piece of pieces) {
    line.push(piece);
    if (piece.kind === 'text' && piece.text.endsWith('\n')) endLine();
  }
  endLine();
  return kept;
}

/** {{ Due_Date }} is {{due date}}: people do not mind capitals. */
export function fieldName(written: string): string {
  return normaliseName(written.replace(/[_\s]+/g, ' ').trim());
}
