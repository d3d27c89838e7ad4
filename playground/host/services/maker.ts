/** Makes the objects that refer to each other: a range knows its sheet, a sheet its ranges, a rule its builder. */
import type { Run } from '../run/run';
import { type Maker, asGoogle } from './api-object';
import { EmbeddedChartBuilder } from './chart-builder';
import { ConditionalFormatRuleBuilder } from './conditional-format-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** @param run asked for when something is made, because the run holds its maker */
export function makerFor(run: () => Run): Maker {
  return {
    spreadsheet: () => asGoogle(new Spreadsheet(run())),
    sheet: (tab) => asGoogle(new Sheet(run(), tab.id)),
    range: (reach) => asGoogle(new Range(run(), reach)),
    conditionalFormatBuilder: (rule) => asGoogle(new ConditionalFormatRuleBuilder(run(), rule)),
    dataValidationBuilder: (rule) => asGoogle(new DataValidationBuilder(run(), rule)),
    chartBuilder: (chart) => asGoogle(new EmbeddedChartBuilder(run(), chart)),
  };
}
