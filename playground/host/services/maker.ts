/** Makes the objects that refer to each other: a range knows its sheet, a sheet its ranges. */
import { asGoogle, type Maker } from './api-object';
import type { Run } from '../run/run';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** @param run asked for when something is made, because the run holds its maker */
export function makerFor(run: () => Run): Maker {
  return {
    spreadsheet: () => asGoogle(new Spreadsheet(run())),
    sheet: (tab) => asGoogle(new Sheet(run(), tab.id)),
    range: (reach) => asGoogle(new Range(run(), reach)),
  };
}
