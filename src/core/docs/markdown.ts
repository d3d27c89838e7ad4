/** How a generated page is put together in Markdown. */

const NOTICE =
  '<!-- Generated from the declarations in src/core by "npm run docs". Change those, not this page. -->';

export function page(title: string, ...sections: readonly string[]): string {
  return `${[NOTICE, `# ${title}`, ...sections].join('\n\n')}\n`;
}

export function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n');
}

export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
