/**
 * Makes arrays, objects and errors inside a script's context. Values of Node's own realm would fail `instanceof Array`
 * and `instanceof Error` there.
 */
import { Script, type Context } from 'node:vm';

export interface Inside {
  array(items: readonly unknown[]): unknown[];
  object(entries: readonly (readonly [string, unknown])[]): Record<string, unknown>;
  error(name: string, message: string): Error;
}

const SOURCE = new Script(`({
  array: (items) => Array.from(items),
  object: (entries) => Object.fromEntries(entries),
  error: (name, message) => Object.assign(new Error(message), { name }),
})`);

export function insideOf(context: Context): Inside {
  return SOURCE.runInContext(context) as Inside;
}
