/** How strong a product objective can be said to contribute, given how the plan says such things. */
import type { PlacedMap } from '../forms/map-facts';
import { mapCells } from '../forms/map-blocks';
import { styled, styleOf } from '../forms/map-style';
import { MEDIUM, STRONG } from '../strategy/contribution-map';

const SCALE = [STRONG, MEDIUM, 1, -MEDIUM] as const;

/** @param hasOwnCell where a row's own cell names its company objective, that says strong, also beside a map of ticks */
export function strengthsOn(map: PlacedMap | undefined, hasOwnCell: boolean): readonly number[] {
  if (!map) return SCALE;
  const style = styleOf(mapCells(map));
  return SCALE.filter(
    (strength) => styled(strength, style) !== undefined || (strength === STRONG && hasOwnCell),
  );
}
