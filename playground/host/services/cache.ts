/** CacheService and Cache. */
import { type Cache as Held, DEFAULT_SECONDS } from '../run/caches';
import { ApiObject, RunObject, asGoogle } from './api-object';

type Google = GoogleAppsScript.Cache.Cache;

export class CacheService
  extends RunObject
  implements Pick<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  readonly api = 'CacheService';

  getDocumentCache(): Google | null {
    return this.run.kind === 'web' ? null : asGoogle(new Cache(this.run.state.caches.open('document')));
  }

  getScriptCache(): Google {
    return asGoogle(new Cache(this.run.state.caches.open('script')));
  }

  getUserCache(): Google {
    return asGoogle(new Cache(this.run.state.caches.open(`user:${this.run.user}`)));
  }
}

class Cache
  extends ApiObject
  implements Pick<Google, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  readonly api = 'Cache';

  constructor(readonly held: Held) {
    super();
  }

  get(key: string): string | null {
    return this.held.get(key);
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key): [string, string | null] => [key, this.held.get(key)]);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: unknown, seconds = DEFAULT_SECONDS): void {
    this.held.put(key, String(value), seconds);
  }

  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.held.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.held.remove(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.held.remove(key);
  }
}
