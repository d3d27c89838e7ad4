/** PropertiesService and Properties. */
import { Refusal } from '../model/refusal';
import { type Store, putProperty, userStore } from '../run/property-stores';
import { RunObject, asGoogle } from './api-object';
import type { Run } from '../run/run';

type Google = GoogleAppsScript.Properties.Properties;

export class PropertiesService
  extends RunObject
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
    >
{
  readonly api = 'PropertiesService';

  getDocumentProperties(): Google {
    return asGoogle(new Properties(this.run, this.run.state.properties.document));
  }

  getScriptProperties(): Google {
    return asGoogle(new Properties(this.run, this.run.state.properties.script));
  }

  /** A custom function sees its owner's, and may not write to them. */
  getUserProperties(): Google {
    const custom = this.run.kind === 'custom';
    return asGoogle(new Properties(this.run, userStore(this.run.state.properties, this.run.user), custom));
  }
}

class Properties
  extends RunObject
  implements
    Pick<
      Google,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  readonly api = 'Properties';

  constructor(
    run: Run,
    readonly store: Store,
    readonly locked = false,
  ) {
    super(run);
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: unknown, value: unknown): Google {
    putProperty(writable(this), String(key), String(value));
    return asGoogle(this);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): Google {
    const store = writable(this);
    if (deleteAllOthers) store.clear();
    for (const [key, value] of Object.entries(properties)) putProperty(store, key, String(value));
    return asGoogle(this);
  }

  deleteProperty(key: string): Google {
    writable(this).delete(key);
    return asGoogle(this);
  }

  deleteAllProperties(): Google {
    writable(this).clear();
    return asGoogle(this);
  }
}

function writable({ store, locked }: Properties): Store {
  if (locked) throw new Refusal('You do not have permission to call setProperty.');
  return store;
}
