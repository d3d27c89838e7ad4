/** The loader that runs a folder of scripts in one context; it ships without types. */
declare module 'gas-local' {
  interface LoaderOptions {
    /** Which of the folder's files are loaded. */
    readonly filter: (file: string) => boolean;
  }
  const gasLocal: {
    require(folder: string, globals: object, options: LoaderOptions): Record<string, unknown>;
  };
  export default gasLocal;
}
