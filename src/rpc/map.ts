/** Calls of the map of one product objective. */
import type { MapOpened, MapOther, MapTyped } from '../core/forms/map-change';
import type { MapForm } from '../core/forms/map-form';
import type { MayLackPlan } from '../core/strategy/no-plan';

export interface MapCalls {
  /** What a product objective contributes: of the selected row, or by its key. */
  openMap(wish: MapWish): OpenedMap;
  /** Writes what was changed, and only where nobody else has changed it meanwhile. */
  saveMap(change: MapChange): SavedMap;
}

export type MapWish = { readonly at: 'selection' } | { readonly key: string };

export interface Objective {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

export type OpenedMap =
  | { readonly state: 'map'; readonly form: MapForm; readonly objectives: readonly Objective[] }
  /** No product objective is selected. */
  | ({
      readonly state: 'none';
      readonly said: string;
      readonly objectives: readonly Objective[];
    } & MayLackPlan);

export interface MapChange {
  /** The key of the product objective. */
  readonly key: string;
  readonly opened: MapOpened;
  readonly typed: MapTyped;
}

export type SavedMap =
  | {
      readonly state: 'saved';
      readonly said: string;
      readonly form: MapForm;
      readonly others: readonly MapOther[];
    }
  /** Nothing was written. */
  | {
      readonly state: 'changed';
      readonly form: MapForm;
      readonly conflicts: readonly MapOther[];
      readonly others: readonly MapOther[];
    };
