/** A conditional colour for a range: one way for tables and pages. */
import type { Colour } from '../core/tables/table';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function colourRule(range: Range, when: Colour['when'], background: string): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule().setBackground(background).setRanges([range]);
  if ('text' in when) return rule.whenTextEqualTo(when.text).build();
  return (
    'equals' in when ? rule.whenNumberEqualTo(when.equals) : rule.whenNumberLessThan(when.below)
  ).build();
}
