/** The mail as plain text: equally good for those who read it so. */
import type { AnswersBlock, Block, Line } from './blocks';

export function toText(blocks: readonly Block[]): string {
  return `${parts(blocks).join('\n\n')}\n`;
}

function parts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'card' ? parts(block.blocks) : [partText(block)]));
}

function partText(block: Exclude<Block, { kind: 'card' }>): string {
  switch (block.kind) {
    case 'heading':
      return lineText(block.line);
    case 'paragraph':
      return block.lines.map(lineText).join('\n');
    case 'list':
      return block.lines.map((line) => `- ${lineText(line)}`).join('\n');
    case 'answers':
      return answersText(block);
    case 'rule':
      return '--';
  }
}

function answersText({ buttons, online, code }: AnswersBlock): string {
  const ask = online
    ? 'Open the link of your answer. You confirm it on the page:'
    : `Reply to this mail with ${code} and one of these numbers:`;
  const lines = buttons.map(({ words, url }, i) => `${i + 1}. ${words}${online ? `\n   ${url}` : ''}`);
  return [ask, ...lines].join('\n');
}

function lineText(line: Line): string {
  return line
    .map((inline) => (inline.kind === 'text' ? inline.text : linkText(inline.words, inline.url)))
    .join('');
}

/** An address is shown; writing a mail is what replying does anyway. */
function linkText(words: string, url: string): string {
  if (url.startsWith('mailto:')) return words;
  return words === url ? url : `${words} (${url})`;
}
