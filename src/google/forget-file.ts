/** Takes away everything that Throughline remembers beside the cells of a file: metadata, properties and timers. */
import { forgetDailyTimer } from './daily-timer';
import type { File } from './open-file';

const OURS = 'throughline.';

/** On the file, its tabs, rows and columns. */
export function removeMetadata(file: File): void {
  for (const entry of file.createDeveloperMetadataFinder().find()) {
    if (entry.getKey().startsWith(OURS)) entry.remove();
  }
}

/** Of this file, of its script, and of this person in it. */
export function removeProperties(): void {
  for (const properties of [
    PropertiesService.getDocumentProperties(),
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
  ]) {
    for (const key of properties?.getKeys() ?? []) if (key.startsWith(OURS)) properties?.deleteProperty(key);
  }
}

/** A person sees and removes only their own. */
export function removeTimers(): void {
  forgetDailyTimer();
  for (const timer of timers()) ScriptApp.deleteTrigger(timer);
}

export function countTimers(): number {
  return timers().length;
}

/** Without the right to have timers there are none. */
function timers(): readonly GoogleAppsScript.Script.Trigger[] {
  try {
    return ScriptApp.getProjectTriggers();
  } catch {
    return [];
  }
}
