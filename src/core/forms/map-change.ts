/** What a filled-in map form changes: which cells, notes and primary objective, and where somebody else was there first. */
import { UserError } from '../../user-error';
import { STRONG } from '../strategy/contribution-map';
import type { MapForm } from './map-form';
import { countsAs } from './map-style';

/** What the form showed when it was opened. */
export interface MapOpened {
  readonly primary: string;
  /** By the key of the company objective: the texts of the cell and of its note. */
  readonly links: Readonly<Record<string, { readonly cell: string; readonly reason: string }>>;
}

/** What the person changed. */
export interface MapTyped {
  /** The key of the company objective that is the primary one now. */
  readonly primary?: string;
  readonly strengths: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Somebody changed the same thing meanwhile. `was` and `now` are texts of cells or notes. */
export interface MapOther {
  /** The key of the company objective; undefined for the primary one. */
  readonly key?: string;
  readonly what: 'strength' | 'reason' | 'primary';
  readonly was: string;
  readonly now: string;
}

export interface MapComparison {
  /** The strength that a cell should count as; undefined empties it. By key. */
  readonly cells: ReadonlyMap<string, number | undefined>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly primary?: string;
  readonly conflicts: readonly MapOther[];
  readonly others: readonly MapOther[];
}

const LIST_CHANGED =
  'A company objective of this form was renamed or deleted meanwhile, so nothing was written. Open the map again to see the list as it is now.';

/**
 * @param now the form as it would open now
 * @throws UserError where a company objective is gone
 */
export function compareMap(now: MapForm, opened: MapOpened, typed: MapTyped): MapComparison {
  const keys = new Set(now.links.map(({ key }) => key));
  const asked = [...Object.keys(typed.strengths), ...Object.keys(typed.reasons), typed.primary ?? []].flat();
  if (asked.some((key) => !keys.has(key))) throw new UserError(LIST_CHANGED);
  const conflicts: MapOther[] = [];
  const others: MapOther[] = [];
  const note = (other: MapOther, isMine: boolean) => {
    if (other.was !== other.now) (isMine ? conflicts : others).push(other);
  };
  const wantsPrimary = typed.primary !== undefined && typed.primary !== now.primary.key;
  note({ what: 'primary', was: opened.primary, now: now.primary.text }, wantsPrimary);
  const primary = typed.primary ?? now.primary.key;
  const cells = new Map<string, number | undefined>();
  const reasons = new Map<string, string>();
  for (const link of now.links) {
    const { key, cell, reason } = link;
    const before = opened.links[key] ?? { cell: '', reason: '' };
    const strength = typed.strengths[key];
    note(
      { key, what: 'strength', was: before.cell, now: cell },
      strength !== undefined && strength !== link.strength,
    );
    const said = typed.reasons[key];
    note(
      { key, what: 'reason', was: before.reason, now: reason },
      said !== undefined && said.trim() !== reason.trim(),
    );
    if (said !== undefined && said.trim() !== reason.trim()) reasons.set(key, said.trim());
    const wanted = strength ?? link.strength;
    if (wanted !== undefined && countsAs(cell, key === primary, STRONG) !== wanted) {
      cells.set(key, cellFor(wanted, key === primary));
    }
  }
  return { cells, reasons, ...(wantsPrimary && primary !== undefined ? { primary } : {}), conflicts, others };
}

/** A blank cell is no link, except for the primary one: there it would count as strong. */
function cellFor(strength: number, isPrimary: boolean): number | undefined {
  if (strength !== 0) return strength;
  return isPrimary ? 0 : undefined;
}
