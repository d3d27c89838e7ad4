/** What goes into finding overlaps, and what comes out: an objective that a piece of work may serve, with the reasons. */

/** What a text of an objective is to it. */
export type TextKind = 'title' | 'theme' | 'metric' | 'key result' | 'reason';

export interface ObjectiveText {
  readonly id: string;
  readonly title: string;
  /** What else the plan says about it. */
  readonly more?: readonly { readonly kind: TextKind; readonly text: string }[];
}

export interface ItemText {
  /** Where given, links of the same key are left out: an item is not suggested what it resembles because it is the same. */
  readonly key?: string;
  readonly text: string;
  /** What else the plan says about it. It counts less than the text, and nothing in it is marked. */
  readonly more?: readonly string[];
}

/** The text of an item, and the objective that it is known to serve. */
export interface LinkedText {
  readonly key?: string;
  readonly text: string;
  readonly objective: string;
}

export type Confidence = 'strong' | 'possible' | 'weak';

/** A word of the item's text that the objective, or the linked item that it resembles, says too. */
export interface SharedWord {
  readonly at: number;
  readonly length: number;
  /** Where it is said in another word of the same meaning: that word. */
  readonly means?: string;
}

export interface Overlap {
  readonly objective: string;
  /** From 0, nothing in common, to 1. */
  readonly score: number;
  /** Strong ones are right about three times in four. */
  readonly confidence: Confidence;
  /** In the order of the item's text. */
  readonly shared: readonly SharedWord[];
  /** The text of the objective that speaks most for it. */
  readonly speaks: { readonly kind: TextKind; readonly text: string } | undefined;
  /** The item linked to this objective that it resembles most, where it resembles any. */
  readonly like: LinkedText | undefined;
}
