/** The sentences that people read, collected out of the source: string literals, templates and the text of screens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AnyNode } from 'acorn';
import { transformSync } from 'esbuild';

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

const FOLDERS = ['src/core', 'src/commands', 'src/google', 'src/ui'];

/** What a template fills in stands as a short word. */
const FILLED_IN = 'it';

/** Every label and sentence in the code that people may meet. */
export function sourceTexts(): readonly SourceText[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .flatMap((name) => textsOf(join(folder, name))),
  );
}

function textsOf(file: string): readonly SourceText[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'transform',
    jsxFactory: 'h',
  });
  const found: string[] = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), found);
  return found.filter(isForPeople).map((text) => ({ file, text }));
}

/** Labels and sentences begin with a capital letter; class names, keys and parts of formulas do not. */
function isForPeople(text: string): boolean {
  return /^[\s“"]*[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** Sources and formulas of methods are quotations, not our words. */
const QUOTATIONS = ['source', 'formula'];

function walk(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, found);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const known = node as AnyNode;
  if (known.type === 'ImportDeclaration') return;
  if (isQuotation(known)) return;
  if (known.type === 'Literal' && typeof known.value === 'string') found.push(known.value);
  if (known.type === 'TemplateLiteral') {
    found.push(known.quasis.map(({ value }) => value.cooked ?? '').join(FILLED_IN));
  }
  for (const part of Object.values(known)) walk(part, found);
}

function isQuotation(node: AnyNode): boolean {
  return node.type === 'Property' && node.key.type === 'Identifier' && QUOTATIONS.includes(node.key.name);
}
