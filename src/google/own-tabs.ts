/** Remembers which tabs Throughline laid out, by their lasting ids, so that renaming or moving one does no harm. */
import type { File } from './open-file';

/** One entry for the whole file: a tab that somebody duplicates must not count as ours. */
const KEY = 'throughline.tabs';

export interface OwnTabs {
  /** Tab ids by table key. */
  readonly tabs: Readonly<Record<string, number>>;
  /** The plan tables that the sample fills, while it is there. */
  readonly sample?: readonly string[];
}

export function readOwnTabs(file: File): OwnTabs {
  const entry = file.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  return entry ? (JSON.parse(entry.getValue() ?? '{}') as OwnTabs) : { tabs: {} };
}

export function saveOwnTabs(file: File, own: OwnTabs): void {
  const value = JSON.stringify(own);
  const entry = file.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  if (entry) entry.setValue(value);
  else file.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
