/** A4: traceability, the share of items that say what they are for (OpenOKR's alignment health). */

export interface Traced {
  /** The item has a valid parent at medium strength or more, or stands alone with a written reason. */
  readonly traced: boolean;
}

/** From 0 to 1; undefined where there are no items. 90 % and more is healthy, 80 to 90 % worth a watch, less is a gap. */
export function traceability(items: readonly Traced[]): number | undefined {
  return items.length === 0 ? undefined : items.filter(({ traced }) => traced).length / items.length;
}
