/** The web app of this script: the page for answers. */

/** Null where it is not deployed. It may be the address of the code in the works, or of an old version: to be shown, never to be mailed. */
export function webAppUrl(): string | null {
  return ScriptApp.getService().getUrl();
}

/** A copy of the file has a script of its own. */
export function scriptId(): string {
  return ScriptApp.getScriptId();
}
