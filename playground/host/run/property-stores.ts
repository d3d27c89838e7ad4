/** The three property stores: text by key, for the document, the script and each user. */
import { Refusal } from '../model/refusal';

export type Store = Map<string, string>;

export interface PropertyStores {
  readonly document: Store;
  readonly script: Store;
  readonly users: Map<string, Store>;
}

const LONGEST_VALUE = 9 * 1024; // bytes
const LARGEST_STORE = 500 * 1024; // bytes, keys included

export function createPropertyStores(): PropertyStores {
  return { document: new Map(), script: new Map(), users: new Map() };
}

/** A user's own store; made where there was none. */
export function userStore(stores: PropertyStores, user: string): Store {
  const store = stores.users.get(user) ?? new Map<string, string>();
  stores.users.set(user, store);
  return store;
}

/** Throws a Refusal where the value or the store would grow too large. */
export function putProperty(store: Store, key: string, value: string): void {
  if (Buffer.byteLength(value) > LONGEST_VALUE) throw new Refusal('Argument too large: value');
  const others = [...store].reduce((sum, [name, text]) => sum + (name === key ? 0 : sizeOf(name, text)), 0);
  if (others + sizeOf(key, value) > LARGEST_STORE) {
    throw new Refusal(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, value);
}

function sizeOf(key: string, value: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(value);
}
