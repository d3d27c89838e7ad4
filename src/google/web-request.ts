/** Whether somebody from outside asks, through a page of the web app. */

/** Google documents that a web request has no lock of the document. In cells and at the screen there is one, and asking for it takes nothing. */
export function isWebRequest(): boolean {
  return (LockService.getDocumentLock() as unknown) === null;
}
