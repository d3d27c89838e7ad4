/** Calls of the screen Remove Throughline. */

export interface RemovalCalls {
  /** What would go, and what would stay. It writes nothing. */
  previewRemoval(): RemovalPreview;
  /** Takes Throughline out of the file, as it was previewed. */
  removeThroughline(wish: RemovalWish): Removed;
}

export interface RemovalPreview {
  /** Tabs that go in any case. */
  readonly goes: readonly GoingTab[];
  /** Tabs that set-up laid out and that hold rows of the person's: they stay unless the person says otherwise. */
  readonly plan: readonly GoingTab[];
  readonly formulas: GoingFormulas;
  /** How many named ranges go. */
  readonly names: number;
  /** How many timers of this person's go; those of others end by themselves at their next turn. */
  readonly timers: number;
}

export interface GoingTab {
  readonly sheetId: number;
  readonly tab: string;
  /** Rows in which somebody typed something. */
  readonly typedRows: number;
}

/** Formulas on tabs that stay, and that need what goes. */
export interface GoingFormulas {
  readonly count: number;
  /** How many more there are where the plan tabs go too. */
  readonly withPlan: number;
  /** The first of them. */
  readonly named: readonly { readonly tab: string; readonly cell: string; readonly formula: string }[];
}

export interface RemovalWish {
  /** The tabs of the preview that the person agreed to lose, with what they held. */
  readonly tabs: readonly GoingTab[];
  /** Formulas that need what goes become the values that they show. */
  readonly freeze: boolean;
}

export interface Removed {
  readonly tabs: number;
  readonly frozen: number;
}
