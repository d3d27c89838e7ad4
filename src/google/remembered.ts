/** What Throughline remembers with the file itself: entries that no tab shows, read in one call. */
import { UserError } from '../user-error';
import type { File } from './open-file';
import type { OwnTabs } from './own-tabs';

const OWN_TABS = 'throughline.tabs';
const MAPPING = 'throughline.mapping';

export interface Remembered {
  readonly own: OwnTabs;
  /** The mapping as JSON, where the person saved one. */
  readonly mapping: string | undefined;
}

/** One entry for the whole file and each thing: a tab that somebody duplicates must not count as ours. */
export function readRemembered(file: File): Remembered {
  const entries = file.getDeveloperMetadata();
  const valueOf = (key: string) => entries.find((entry) => entry.getKey() === key)?.getValue() ?? undefined;
  const own = valueOf(OWN_TABS);
  return { own: own === undefined ? { tabs: {} } : (JSON.parse(own) as OwnTabs), mapping: valueOf(MAPPING) };
}

export function saveOwnTabs(file: File, own: OwnTabs): void {
  save(file, OWN_TABS, JSON.stringify(own));
}

/** All metadata of a file may take 30,000 characters; our tabs and the marks of columns need some of them. */
const LONGEST_MAPPING = 20_000;

/** @throws UserError where the mapping is too long to be kept */
export function saveMappingText(file: File, json: string): void {
  if (json.length > LONGEST_MAPPING) {
    throw new UserError(
      'The mapping is longer than Sheets can remember. Skip the tabs that the plan does not need, or shorten very long headings, and save again.',
    );
  }
  save(file, MAPPING, json);
}

function save(file: File, key: string, value: string): void {
  const entry = file.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  if (entry) entry.setValue(value);
  else file.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
