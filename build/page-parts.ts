/**
 * Cuts a page that esbuild has split into the frame, which comes first, and one part for each screen that is imported with import().
 * Browsers cannot import from Apps Script, so modules become entries of src/ui/part-registry.ts.
 */
import { parse } from 'acorn';
import { BuildError } from './build-error';

/** A file that esbuild made of a page: its code, and what it needs of the others, by name. */
export interface Module {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  /** Of a screen: the name of the part, and its style. */
  readonly screen?: { readonly part: string; readonly css: string };
}

export interface CutPage {
  /** The scripts of the frame. */
  readonly frame: string;
  readonly parts: readonly { readonly name: string; readonly html: string }[];
}

const REGISTRY = 'throughlineParts';
const SHARED = 'shared';
/** What several screens share is one part; what is longer than so many bytes is one by itself, because few of them need it. */
const LONG = 2000;

/** @param start the module of the page itself */
export function cutPage(modules: readonly Module[], start: string): CutPage {
  const screens = modules.flatMap(({ name, screen }) => (screen ? [{ name, ...screen }] : []));
  const needed = (name: string) => closure(name, modules);
  const inFrame = needed(start);
  const usersOf = (name: string) => screens.filter((screen) => needed(screen.name).has(name));
  const isLong = ({ name, code }: Module) =>
    !inFrame.has(name) && code.length > LONG && usersOf(name).length > 1;
  const long = modules.filter(isLong).sort((a, b) => b.code.length - a.code.length);
  const partOf = (module: Module): string | undefined => {
    if (inFrame.has(module.name)) return undefined;
    const [first, ...others] = usersOf(module.name);
    if (others.length === 0) return first?.part;
    return long.includes(module) ? `${SHARED}${long.indexOf(module) + 1}` : SHARED;
  };
  const placed = modules.map((module) => ({ module, part: partOf(module) }));
  const partsFor = (name: string) => {
    const parts = placed.filter(({ module }) => needed(name).has(module.name)).map(({ part }) => part);
    return [...new Set(parts)].flatMap((part) => part ?? []).sort();
  };
  const written = placed.map(({ module, part }) => {
    const code = screens.reduce((text, screen) => {
      const load = `${REGISTRY}.load(${JSON.stringify(partsFor(screen.name))},"${screen.name}")`;
      return text.replaceAll(`import("./${screen.name}")`, load);
    }, module.code);
    return { part, text: asEntry(module.name, code) };
  });
  const codeOf = (wanted: string | undefined) =>
    written.flatMap(({ part, text }) => (part === wanted ? [text] : [])).join('\n');
  return {
    frame: codeOf(undefined),
    parts: [
      ...screens.map(({ name, part, css }) => ({
        name: part,
        html: partHtml(
          part,
          css,
          codeOf(part),
          partsFor(name).filter((other) => other !== part),
        ),
      })),
      ...[SHARED, ...long.flatMap((module) => partOf(module) ?? [])].flatMap((name) => {
        const code = codeOf(name);
        return code === '' ? [] : [{ name, html: partHtml(name, '', code, []) }];
      }),
    ],
  };
}

/** What opens the page at last. */
export const startScript = (start: string) => `${REGISTRY}.need("${start}")`;

/** The other parts that it needs stand in it for the server, which puts the first screen into the page. */
function partHtml(name: string, css: string, code: string, needs: readonly string[]): string {
  const style = css && `<style>${css}</style>\n`;
  return `${style}<script data-needs="${needs.join(' ')}">${REGISTRY}.came("${name}");\n${code}</script>\n`;
}

function closure(name: string, modules: readonly Module[], found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  modules.find((module) => module.name === name)?.imports.forEach((other) => closure(other, modules, found));
  return found;
}

/** The module as a function that gives what it exports. What is exported is read once, when all of it has run. */
function asEntry(name: string, code: string): string {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  let end = '';
  const pieces = body.map((statement) => {
    const text = code.slice(statement.start, statement.end);
    if (statement.type === 'ImportDeclaration') {
      const source = String(statement.source.value).replace('./', '');
      const names = statement.specifiers.map((specifier) => {
        if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier') {
          return `${specifier.imported.name}:${specifier.local.name}`;
        }
        throw unknown(name, text);
      });
      return `${names.length > 0 ? `const{${names.join(',')}}=` : ''}${REGISTRY}.need("${source}");`;
    }
    if (statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source) {
      const names = statement.specifiers.map(({ exported, local }) => {
        if (exported.type === 'Identifier' && local.type === 'Identifier') {
          return `${exported.name}:${local.name}`;
        }
        throw unknown(name, text);
      });
      end += `return{${names.join(',')}}`;
      return '';
    }
    if (/^(Export|Import)/.test(statement.type) || /\bimport\(/.test(text)) throw unknown(name, text);
    return text;
  });
  return `${REGISTRY}.add("${name}",()=>{${pieces.join('\n')}${end || 'return{}'}});`;
}

function unknown(name: string, text: string): BuildError {
  return new BuildError(
    `The page's module ${name} holds "${text.slice(0, 80)}", which build/page-parts.ts does not know how to take apart.`,
  );
}
