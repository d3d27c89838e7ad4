/** What saving the map wrote, in a sentence. */
import { count, list } from '../gaps/wording';
import type { MapComparison } from './map-change';
import type { MapWrites } from './map-blocks';
import type { MapForm } from './map-form';

export function savedMapSentence(
  { mapTab, primary, links }: MapForm,
  { cells, reasons, primary: marked }: MapComparison,
  { numbersAmongWords }: MapWrites,
): string {
  const parts = [
    cells.size > 0 ? count(cells.size, 'contribution') : '',
    reasons.size > 0 ? count(reasons.size, 'reason') : '',
  ].filter((part) => part !== '');
  const first = links.find(({ key }) => key === marked);
  const said = [
    parts.length > 0 ? `Saved on “${mapTab ?? ''}”: ${list(parts)}.` : '',
    first ? `${first.id || first.name} is the primary one now, in the column “${primary.heading}”.` : '',
    numbersAmongWords ? 'The map has no word for one of them, so it stands there as a number.' : '',
  ].filter((sentence) => sentence !== '');
  return said.length > 0 ? said.join(' ') : 'Nothing was changed, so nothing was written.';
}
