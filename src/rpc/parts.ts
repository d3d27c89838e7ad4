/** The calls with which the sidebar gets its own screens. */

export interface PartCalls {
  /** The HTML of parts of the page, by their names. */
  pageParts(names: readonly string[]): readonly string[];
}
