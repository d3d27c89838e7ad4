/** Where Google says that the web app answers. */

/** Null where it is not deployed. It may be the address of the code in the works, or of an old version: to be shown, never to be mailed. */
export function webAppUrl(): string | null {
  return ScriptApp.getService().getUrl();
}
