/** The parts of a mail as HTML. */
import type { AnswersBlock, Block, Line } from './blocks';
import { escapeHtml, escapeWords } from './escape';
import { STYLES } from './styles';

export function blocksHtml(blocks: readonly Block[]): string {
  const rule = blocks.findIndex(({ kind }) => kind === 'rule');
  const body = rule < 0 ? blocks : blocks.slice(0, rule);
  const small = rule < 0 ? [] : blocks.slice(rule);
  return [
    ...body.map((block) => blockHtml(block, 'paragraph')),
    ...small.map((block) => blockHtml(block, 'small')),
  ].join('\n');
}

function blockHtml(block: Block, size: 'paragraph' | 'small'): string {
  const ink = size === 'small' ? 'quiet' : 'ink';
  switch (block.kind) {
    case 'heading':
      return `<h2 class="ink" style="${STYLES.heading}">${lineHtml(block.line)}</h2>`;
    case 'paragraph':
      return `<p class="${ink}" style="${STYLES[size]}">${block.lines.map(lineHtml).join('<br>\n')}</p>`;
    case 'list':
      return `<ul class="${ink}" style="${STYLES.list}">${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`;
    case 'answers':
      return answersHtml(block);
    case 'rule':
      return `<hr class="rule" style="${STYLES.rule}">`;
    case 'card':
      return `<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.card}"><tr><td align="left" style="padding:16px">\n${blocksHtml(block.blocks)}\n</td></tr></table>`;
  }
}

function answersHtml({ buttons, online, code }: AnswersBlock): string {
  const hint = online
    ? 'Choose your answer. You confirm it on the page that opens.'
    : `Choose your answer. It opens a reply that you only need to send (${code}).`;
  const rows = buttons.map(
    ({ words, url }) =>
      `<tr><td class="button" align="left" style="${STYLES.button}"><a class="ink" href="${escapeHtml(url)}" style="${STYLES.buttonLink}">${escapeWords(words)}</a></td></tr>`,
  );
  return `<p class="quiet" style="${STYLES.small}">${escapeHtml(hint)}</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.answers}">${rows.join(`\n<tr><td style="${STYLES.gap}">&nbsp;</td></tr>\n`)}</table>`;
}

function lineHtml(line: Line): string {
  return line
    .map((inline) =>
      inline.kind === 'text'
        ? escapeWords(inline.text)
        : `<a class="link" href="${escapeHtml(inline.url)}" style="${STYLES.link}">${escapeWords(inline.words)}</a>`,
    )
    .join('');
}
