/** A loader that others use for running scripts of Apps Script outside of Google; it ships without types. */
declare module 'gas-local' {
  const gasLocal: {
    /** Loads every script of a folder into one context. */
    require(folder: string, globals: object): Record<string, unknown>;
  };
  export default gasLocal;
}
