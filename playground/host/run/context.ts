/** A fresh context with the bundle loaded into it, as Apps Script makes one for every execution. */
import { createContext, Script } from 'node:vm';
import { globalsOf } from '../services/globals';
import { insideOf } from './inside';
import { type Membrane, type OnCall, createMembrane } from './membrane';
import type { Run } from './run';
import { zonedDate } from './zoned-date';

/**
 * Node asks the host's side for every global name that a script uses, each time. Names that are declared are looked up as anywhere else, so
 * that the bundle runs about as fast as at Google.
 */
const LANGUAGE = new Script(
  'const { Array, Boolean, Error, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol, WeakMap, parseFloat, parseInt } = globalThis;',
);

export interface ScriptContext {
  readonly membrane: Membrane;
  /** The bundle's global function of this name, or a method such as `App.onEdit`; undefined where there is none. */
  find(name: string): ((...args: unknown[]) => unknown) | undefined;
  /** Names of the bundle's global functions. */
  functions(): readonly string[];
}

export function openContext(run: Run, onCall: OnCall): ScriptContext {
  const globals: Record<string, unknown> = {};
  const context = createContext(globals);
  const inside = insideOf(context);
  const date = zonedDate(run.state.scriptTimeZone, run.state.clock);
  const membrane = createMembrane(inside, date, onCall, (milliseconds) => {
    run.cost.inServices += milliseconds;
  });
  globals['Date'] = date;
  for (const object of globalsOf(run)) globals[object.api] = membrane.toScript(object);
  const own = new Set(Object.keys(globals));
  LANGUAGE.runInContext(context);
  for (const script of run.state.bundle.scripts) script.runInContext(context);
  return {
    membrane,
    find: (name) => {
      const [first = '', ...path] = name.split('.');
      if (own.has(first)) return undefined;
      let found: unknown = globals[first];
      for (const part of path) found = (found as Record<string, unknown> | undefined)?.[part];
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
    },
    functions: () =>
      Object.keys(globals).filter((name) => !own.has(name) && typeof globals[name] === 'function'),
  };
}
