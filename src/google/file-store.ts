/**
 * What is a file's own, outside of its cells. A script that is bound to a file serves that file alone, so what is the script's is the file's.
 * A published add-on is one script for everybody's files: there each file has its own by way of the document.
 */

/** The build puts true in its place for a published add-on. */
declare const BUILT_AS_ADD_ON: boolean;

export function fileProperties(): GoogleAppsScript.Properties.Properties {
  return BUILT_AS_ADD_ON
    ? PropertiesService.getDocumentProperties()
    : PropertiesService.getScriptProperties();
}

/** Keeps two short runs in one file apart. */
export function fileLock(): GoogleAppsScript.Lock.Lock {
  return BUILT_AS_ADD_ON ? LockService.getDocumentLock() : LockService.getScriptLock();
}

/** A lock for long runs beside fileLock; undefined in a published add-on, where Google has no second one for a file. */
export function longLock(): GoogleAppsScript.Lock.Lock | null | undefined {
  return BUILT_AS_ADD_ON ? undefined : LockService.getDocumentLock();
}
