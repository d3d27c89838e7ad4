/** The pages of the project in Markdown, as their readers meet them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface MarkdownPage {
  /** From the top of the project, with slashes. */
  readonly file: string;
  readonly text: string;
}

const FOLDERS = ['.', 'docs', 'marketplace'];

export function allPages(): readonly MarkdownPage[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({
        file: join(folder, name).replaceAll('\\', '/'),
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  );
}

/** Without code, which holds no links and no sentences. */
export function proseOf({ text }: MarkdownPage): string {
  return text.replace(/^( *)```[^]*?^\1```/gm, '').replace(/`[^`\n]*`/g, 'code');
}

/** What links and pictures lead to. */
export function targetsIn(page: MarkdownPage): readonly string[] {
  const prose = proseOf(page);
  return [
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    ...[...prose.matchAll(/<img src="([^"]*)"/g)].map(([, target = '']) => target),
    ...[...prose.matchAll(/<(https?:[^>]*)>/g)].map(([, target = '']) => target),
  ];
}

/** Why a link of this page leads nowhere; undefined where it leads somewhere. */
export function whyDead(page: MarkdownPage, target: string): string | undefined {
  if (/^https?:/.test(target)) return isAddress(target) ? undefined : 'no address';
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page.file : normalize(join(dirname(page.file), path)).replaceAll('\\', '/');
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return 'no such file';
  if (anchor === undefined) return undefined;
  return anchorsOf(readFileSync(file, 'utf8')).includes(anchor) ? undefined : 'no such heading';
}

/** Whether it is a web address with a host that can exist. Whether something answers there is not asked. */
function isAddress(target: string): boolean {
  return URL.canParse(target) && /^https:\/\/[\w-]+(\.[\w-]+)+(\/|$)/.test(target);
}

/** The names that headings get, as the sites make them that show Markdown. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
