/**
 * The wall between a script and the host. What goes in becomes a value of the script's own realm, API objects become
 * proxies that fail by name for anything missing; what comes out becomes plain data of Node's realm.
 */
import { Refusal } from '../model/refusal';
import { ApiObject } from '../services/api-object';
import type { Inside } from './inside';

export interface Membrane {
  toScript(value: unknown): unknown;
  fromScript(value: unknown): unknown;
}

/** Carries out a call that a script made: counts it, checks rights, and runs `invoke`. */
export type OnCall = (
  object: ApiObject,
  method: string,
  invoke: () => unknown,
  args: readonly unknown[],
) => unknown;

/** Names that JavaScript itself asks of any object. */
const ASKED_OF_ANYTHING = new Set([
  'then',
  'toJSON',
  'valueOf',
  'constructor',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
]);

type Method = (...args: unknown[]) => unknown;

/** @param onSpent is told how long each call took, on this machine's clock */
export function createMembrane(
  inside: Inside,
  date: DateConstructor,
  onCall: OnCall,
  onSpent: (milliseconds: number) => void,
): Membrane {
  const proxies = new WeakMap<ApiObject, object>();
  const objects = new WeakMap<object, ApiObject>();

  const toScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof ApiObject) return proxyOf(value);
    if (value instanceof Date) return new date(value.getTime());
    if (Array.isArray(value)) return inside.array(value.map(toScript));
    if (!isPlain(value)) return value;
    return inside.object(
      Object.entries(value).map(([key, part]): [string, unknown] => [key, toScript(part)]),
    );
  };

  const fromScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const object = objects.get(value);
    if (object) return object;
    if (value instanceof Date) return new Date(value.getTime());
    if (Array.isArray(value)) return Array.from(value as unknown[], fromScript);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromScript(part)]));
  };

  const boundMethod = (object: ApiObject, name: string, method: Method): Method => {
    return (...args) => {
      const start = performance.now();
      try {
        return toScript(onCall(object, name, () => method.apply(object, args.map(fromScript)), args));
      } catch (error) {
        throw insideError(error, `${object.api}.${name}`, inside);
      } finally {
        onSpent(performance.now() - start);
      }
    };
  };

  const proxyOf = (object: ApiObject): object => {
    const known = proxies.get(object);
    if (known) return known;
    const methods = new Map<string, Method>();
    const proxy = new Proxy(inside.object([]), {
      get: (_target, key) => {
        if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return undefined;
        if (key === 'toString') return () => object.toString();
        const constant = object.constants[key];
        if (constant) return proxyOf(constant);
        const kept = methods.get(key);
        if (kept) return kept;
        const method = methodOf(object, key);
        if (!method) throw inside.error('Error', notSimulated(`${object.api}.${key}`));
        const bound = boundMethod(object, key, method);
        methods.set(key, bound);
        return bound;
      },
      set: (_target, key) => {
        throw inside.error(
          'Error',
          `Cannot set ${String(key)} of ${object.api}: objects of Apps Script cannot be changed.`,
        );
      },
    });
    proxies.set(object, proxy);
    objects.set(proxy, object);
    return proxy;
  };

  return { toScript, fromScript };
}

function notSimulated(name: string): string {
  return `${name} is not simulated by the local Sheets. Add it in playground/host or avoid it in src/google.`;
}

/** Methods of the class and its ancestors; fields and accessors are the host's own business. */
function methodOf(object: ApiObject, name: string): Method | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype && prototype !== ApiObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return typeof found.value === 'function' ? (found.value as Method) : undefined;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** Refusals read as Google's; anything else is a fault of the host and says so. Errors of the script's own pass through. */
function insideError(error: unknown, call: string, inside: Inside): unknown {
  if (error instanceof Refusal) return inside.error('Exception', error.message);
  if (!(error instanceof Error)) return error;
  return inside.error('Error', `The local Sheets broke in ${call}: ${error.stack ?? error.message}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
