/** A cell as the page remembers it, to ask whether it is still the selected one. */
import { a1, type Place } from '../../core/tables/sheet-data';

export function cellMark(place: Pick<Place, 'sheetId' | 'row' | 'column'>): string {
  return `${place.sheetId}!${a1(place)}`;
}
