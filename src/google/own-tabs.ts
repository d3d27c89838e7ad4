/** Which tabs Throughline laid out, by their lasting ids, so that renaming or moving one does no harm. */

export interface OwnTabs {
  /** Tab ids by table key. */
  readonly tabs: Readonly<Record<string, number>>;
  /** The number of the layout that our tabs have; left out in files of earlier versions. */
  readonly layout?: number;
  /** The names, by table key, of tabs whose layout is not finished: a run is at it, or has died. */
  readonly begun?: Readonly<Record<string, string>>;
  /** The plan tables that the sample fills, while it is there. */
  readonly sample?: readonly string[];
}

export function isUnfinished({ begun = {} }: OwnTabs, key: string): boolean {
  return Object.keys(begun).includes(key);
}
