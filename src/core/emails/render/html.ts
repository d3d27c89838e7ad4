/**
 * The mail as HTML that Gmail, Outlook and Apple Mail show alike: tables, inline styles, nothing loaded, nothing measured. Programs that
 * darken mails by themselves find plain colours; those that ask find the few lines in the head.
 */
import { blocksHtml } from './html-blocks';
import type { Block } from './blocks';
import { escapeHtml } from './escape';
import { STYLES } from './styles';

interface Frame {
  readonly subject: string;
  /** What the list of mails shows after the subject. */
  readonly preview: string;
  /** Stands above all else: where the mail comes from. */
  readonly title: string;
}

const DARK = `@media (prefers-color-scheme: dark) {
.page { background-color: #202124 !important; }
.sheet, .card { background-color: #292a2d !important; border-color: #5f6368 !important; }
.ink { color: #f1f3f4 !important; }
.quiet { color: #bdc1c6 !important; }
.button { background-color: #35363a !important; border-color: #9aa0a6 !important; }
.rule { border-color: #5f6368 !important; }
.link { color: #a8c7fa !important; }
}`;

/** Outlook on Windows knows no greatest width, so it alone gets a fixed one. */
const OUTLOOK_BEGINS =
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" align="center"><tr><td><![endif]-->';
const OUTLOOK_ENDS = '<!--[if mso]></td></tr></table><![endif]-->';

export function toHtml(blocks: readonly Block[], { subject, preview, title }: Frame): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>
${DARK}
</style>
</head>
<body class="page" style="${STYLES.page}">
<div style="${STYLES.preview}">${escapeHtml(preview)}</div>
<div role="main" lang="en">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.page}"><tr><td align="center" style="padding:16px 8px">
${OUTLOOK_BEGINS}
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.sheet}"><tr><td align="left" style="padding:20px 16px">
<h1 class="quiet" style="${STYLES.title}">${escapeHtml(title)}</h1>
${blocksHtml(blocks)}
</td></tr></table>
${OUTLOOK_ENDS}
</td></tr></table>
</div>
</body>
</html>
`;
}
