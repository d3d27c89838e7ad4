/**
 * How often a script looks at the workbook after it has changed it. Google holds changes back and carries them out together, but must do so
 * before it answers a look, so a script that looks and writes in turn waits each time.
 */
import type { Cost } from './run';

const CHANGES =
  /^(Range|RangeList|Sheet|Spreadsheet|DeveloperMetadata|NamedRange|Protection|Filter)\.(set|add|append|insert|delete|remove|clear|copy|move|hide|show|unhide|merge|sort|protect|rename)/;
const LOOKS =
  /^Range\.(get(Values?|DisplayValues?|Formulas?|Notes?|RichTextValues?|NumberFormats?|DataValidations?|Backgrounds?)|isBlank|canEdit)$|^Sheet\.(get(Last|Max)(Row|Column)s?|getDataRange|getCharts)$|^Spreadsheet\.(getRangeByName|getNamedRanges|getDeveloperMetadata)$/;

/** @returns is told of each call, in their order */
export function countTurns(cost: Cost): (call: string) => void {
  let isHeldBack = false;
  return (call) => {
    if (isHeldBack && LOOKS.test(call)) {
      cost.turns += 1;
      isHeldBack = false;
    } else if (CHANGES.test(call)) isHeldBack = true;
    else if (call === 'SpreadsheetApp.flush') isHeldBack = false;
  };
}
