/** The caches: text by key until a time runs out on the host's clock. They are lost with the host, as a cache may be. */
import { Refusal } from '../model/refusal';
import type { Clock } from './clock';

export interface Cache {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

export interface Caches {
  /** @param name `document`, `script`, or `user:` with an address */
  open(name: string): Cache;
}

export const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const LONGEST_KEY = 250; // characters
const LARGEST_VALUE = 100 * 1024; // bytes

export function createCaches(clock: Clock): Caches {
  const caches = new Map<string, Cache>();
  return {
    open: (name) => {
      const cache = caches.get(name) ?? createCache(clock);
      caches.set(name, cache);
      return cache;
    },
  };
}

function createCache(clock: Clock): Cache {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
  return {
    get: (key) => {
      const found = kept.get(key);
      return found && found.until > clock.now() ? found.value : null;
    },
    put: (key, value, seconds) => {
      if (key.length > LONGEST_KEY) throw new Refusal('Argument too large: key');
      if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Refusal('Argument too large: value');
      if (seconds > LONGEST_SECONDS || seconds < 1) {
        throw new Refusal('Invalid argument: expirationInSeconds');
      }
      kept.set(key, { value, until: clock.now() + seconds * 1000 });
    },
    remove: (key) => {
      kept.delete(key);
    },
  };
}
