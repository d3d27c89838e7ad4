/** What a person did in the grid. Rows and columns are zero-based. */
import type { Box } from './cell-view';
import type { Place } from './workbook-view';

/** What a person did in the grid. Rows and columns are zero-based. */
export type Edit =
  /** `like`: the cells of `to` first take over the look of those of `from`, which is how a dragged corner fills cells. */
  | {
      readonly kind: 'type';
      readonly tab: string;
      readonly cells: readonly TypedCell[];
      readonly like?: Likeness;
    }
  | { readonly kind: StructureEdit; readonly tab: string; readonly at: number; readonly count: number }
  | { readonly kind: 'hideRows' | 'hideColumns'; readonly tab: string; readonly at: number; readonly count: number; readonly hidden: boolean } // prettier-ignore
  | { readonly kind: 'columnWidth'; readonly tab: string; readonly at: number; readonly count: number; readonly pixels: number } // prettier-ignore
  | { readonly kind: 'clear'; readonly tab: string; readonly box: Box }
  /** A copy from elsewhere in the workbook; `box` is the selection, which the copy may exceed or repeat into. */
  | {
      readonly kind: 'paste';
      readonly tab: string;
      readonly box: Box;
      readonly from: Place;
      readonly cut: boolean;
    }
  | { readonly kind: 'sort'; readonly tab: string; readonly box: Box; readonly column: number; readonly ascending: boolean } // prettier-ignore
  | { readonly kind: 'addTab'; readonly name?: string }
  /** A table out of a file, on a tab of its own. */
  | { readonly kind: 'importTab'; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'renameTab'; readonly tab: string; readonly name: string }
  | { readonly kind: 'moveTab'; readonly tab: string; readonly to: number }
  | { readonly kind: 'deleteTab' | 'showTab' | 'hideTab'; readonly tab: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export interface Likeness {
  readonly from: Box;
  readonly to: Box;
}

export type StructureEdit = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

/** A cell and the text typed into it; empty text clears it. */
export type TypedCell = readonly [row: number, column: number, text: string];
