/** Calls of the screen that brings the tabs of an earlier version up to date. */

export interface UpgradeCalls {
  /** What would change; it writes nothing. */
  openUpgrade(): UpgradeOffer;
  /** Does it, if it is still what the person saw. */
  upgradeTabs(seen: UpgradeOffer): Upgraded;
}

export interface UpgradeOffer {
  /** The layout of the file, and the one of this script. */
  readonly from: number;
  readonly to: number;
  /** In order; none where nothing has to change. */
  readonly steps: readonly {
    readonly says: string;
    readonly tabs: readonly { readonly tab: string; readonly says: string }[];
  }[];
}

export interface Upgraded {
  /** How many tabs were changed. */
  readonly tabs: number;
  /** '' or why Restore cannot take it back. */
  readonly unnoted: string;
}
