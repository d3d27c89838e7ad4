/** What to say of settings that are fine one by one, and odd together. */
import { concernsOf, type Concern } from '../../../core/settings/check-together';
import { standardSettings, type Settings } from '../../../core/settings/definitions';
import type { Entry } from './entries';

/** The concerns that touch one of the entries. */
export function concernsIn(entries: readonly Entry[], all: readonly Entry[]): readonly Concern[] {
  const keys: readonly string[] = entries.map(({ key }) => key);
  return concernsOf(settingsOf(all)).filter((concern) => concern.keys.some((key) => keys.includes(key)));
}

function settingsOf(all: readonly Entry[]): Settings {
  const read = all.flatMap(({ key, column, counts, isRule }) =>
    isRule || counts === '' ? [] : [[key, column.read(counts)] as const],
  );
  return { ...standardSettings(), ...(Object.fromEntries(read) as Partial<Settings>) };
}
