/** docs/measured.md: each command that measures writes its own part of it, and leaves those of the others as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/measured.md';
const PARTS = { bench: 'Speed and size: npm run bench', torture: 'Faults: npm run torture' } as const;

const HEAD = `# Measured

Written by the commands that are named below, on whatever machine they ran. Counts are the same everywhere; times are not.
`;

/** @param text Markdown, with headings of the third level */
export function writeMeasured(part: keyof typeof PARTS, text: string, file = FILE): void {
  const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const parts = Object.entries(PARTS).map(([name, title]) => {
    const own = name === part ? `\n${text.trim()}\n` : between(held, marks(name));
    return own === '' ? '' : `\n## ${title}\n\n${marks(name)[0]}\n${own}\n${marks(name)[1]}\n`;
  });
  writeFileSync(file, HEAD + parts.join(''));
}

function marks(name: string): readonly [string, string] {
  return [`<!-- ${name} begins -->`, `<!-- ${name} ends -->`];
}

function between(text: string, [begin, end]: readonly [string, string]): string {
  const [, rest] = text.split(`${begin}\n`);
  return rest?.split(`\n${end}`)[0] ?? '';
}
