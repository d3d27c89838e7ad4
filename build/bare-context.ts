/** Runs built code as Apps Script does at every cell and click: no Node, no browser, and no service may be called yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext, createContext, Script } from 'node:vm';
import { BuildError } from './build-error';
import { moduleAt } from './module-at';

/** A loaded script: its global scope, and how long loading took. */
export interface Loaded {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
}

/**
 * @param code text of a script
 * @param name what to call it in messages
 * @throws BuildError when loading throws, because something is missing there or because a service is called
 */
export function loadBare(code: string, name: string): Loaded {
  const context = createContext({});
  for (const service of serviceNames()) {
    runInContext(`Object.defineProperty(globalThis, '${service}', { value: ${refusal(service)} })`, context);
  }
  const start = performance.now();
  try {
    new Script(code, { filename: name }).runInContext(context);
  } catch (error) {
    throw new BuildError(explain(error as Error, code, name));
  }
  return { globals: context, milliseconds: performance.now() - start };
}

function explain({ message, stack = '' }: Error, code: string, name: string): string {
  const line = Number(stack.split(`${name}:`)[1]?.split(/\D/)[0]);
  return `Loading ${name} fails at once: ${message} (${moduleAt(code, line)}). Google loads it at every click and cell, so move this into the function that needs it.`;
}

/** JavaScript for an object that refuses every use by its name. */
function refusal(service: string): string {
  const fail = `() => { throw new Error('${service} is used while loading') }`;
  return `new Proxy(function () {}, { get: ${fail}, apply: ${fail}, construct: ${fail} })`;
}

/** The services of Apps Script, from its published types. */
export function serviceNames(): readonly string[] {
  const folder = join(process.cwd(), 'node_modules/@types/google-apps-script');
  const types = readdirSync(folder).filter((file) => file.endsWith('.d.ts'));
  return types.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^declare var (\w+)/gm)].map(
      ([, name]) => name ?? '',
    ),
  );
}
