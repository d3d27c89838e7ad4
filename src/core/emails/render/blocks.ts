/** What a mail consists of, before it becomes HTML or text. */
import type { Piece } from './pieces';
import { wholeSentences, type Inline } from './sentences';
import type { Value } from './value';

export type AnswersBlock = Extract<Value, { kind: 'answers' }>;
export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | AnswersBlock
  /** All that follows is small print. */
  | { readonly kind: 'rule' }
  | { readonly kind: 'card'; readonly blocks: readonly Block[] };

const HEADING = /^\s*#\s+/;
const BULLET = /^\s*[-*•]\s+/;
const RULE = /^\s*-{3,}\s*$/;

/**
 * A line that begins with "# " is a heading, one with "- " an item of a list, "---" begins the small print, and a blank line parts
 * paragraphs. Values may not do any of this: they never hold a line break and are never looked at.
 */
export function toBlocks(pieces: readonly Piece[]): readonly Block[] {
  const cards: Block[][] = [[]];
  const blocks = () => cards[cards.length - 1] ?? [];
  for (const line of linesOf(pieces)) {
    const [only] = line;
    if (only?.kind === 'card') {
      if (only.edge === 'begins') cards.push([]);
      else {
        const inside = cards.pop() ?? [];
        blocks().push({ kind: 'card', blocks: closed(inside) });
      }
    } else addLine(blocks(), line);
  }
  return closed(cards.flat());
}

function addLine(blocks: Block[], line: readonly Piece[]): void {
  const [first] = line;
  if (first?.kind === 'value' && first.value.kind === 'answers') blocks.push(first.value);
  else if (first?.kind === 'value' && first.value.kind === 'list') {
    blocks.push({ kind: 'list', lines: first.value.lines.map((text) => [{ kind: 'text', text }]) });
  } else {
    const start = first?.kind === 'text' ? first.text : '';
    if (line.length === 1 && RULE.test(start)) blocks.push({ kind: 'rule' });
    else if (HEADING.test(start)) addHeading(blocks, wholeSentences(without(line, HEADING)));
    else if (BULLET.test(start)) append(blocks, 'list', wholeSentences(without(line, BULLET)));
    else if (line.every((piece) => piece.kind === 'text' && piece.text.trim() === '')) {
      blocks.push({ kind: 'paragraph', lines: [] });
    } else append(blocks, 'paragraph', wholeSentences(line));
  }
}

function addHeading(blocks: Block[], line: Line): void {
  if (line.length > 0) blocks.push({ kind: 'heading', line });
}

function append(blocks: Block[], kind: 'paragraph' | 'list', line: Line): void {
  if (line.length === 0) return;
  const last = blocks[blocks.length - 1];
  if (last?.kind === kind) blocks[blocks.length - 1] = { kind, lines: [...last.lines, line] };
  else blocks.push({ kind, lines: [line] });
}

/** Empty paragraphs only part others. */
function closed(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || block.lines.length > 0);
}

function without([first, ...others]: readonly Piece[], beginning: RegExp): readonly Piece[] {
  return first?.kind === 'text' ? [{ ...first, text: first.text.replace(beginning, '') }, ...others] : others;
}

/** Lines of a template; what fills a line of its own, such as the answers, stands alone in one. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const [first = '', ...others] = piece.text.split('\n');
      if (first !== '') lines[lines.length - 1]?.push({ kind: 'text', text: first });
      for (const text of others) lines.push(text === '' ? [] : [{ kind: 'text', text }]);
    } else if (standsAlone(piece)) {
      const last = lines[lines.length - 1];
      if (last?.length === 0) last.push(piece);
      else lines.push([piece]);
      lines.push([]);
    } else lines[lines.length - 1]?.push(piece);
  }
  return lines;
}

function standsAlone(piece: Piece): boolean {
  return piece.kind === 'card' || (piece.kind === 'value' && ['list', 'answers'].includes(piece.value.kind));
}
