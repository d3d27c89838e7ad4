/** Which tabs Throughline laid out, by their lasting ids, so that renaming or moving one does no harm. */

export interface OwnTabs {
  /** Tab ids by table key. */
  readonly tabs: Readonly<Record<string, number>>;
  /** The plan tables that the sample fills, while it is there. */
  readonly sample?: readonly string[];
}
