/** Conditional formats that follow the cells they colour. */
import { shiftFormula } from '../../engine/rewrite';
import type { Reach } from './area';
import { type ConditionalFormat, withFormula } from './conditional-format';
import type { Workbook } from './workbook';

/** Where the parts of a reach lie now; they may lie on another tab. */
export type Parts = (reach: Reach) => readonly Reach[];

/**
 * A conditional format belongs to its cells, so the parts of a range that is torn apart each keep it. Parts that came to
 * another tab are rules of that tab, and a format without cells is gone.
 */
export function followFormats(workbook: Workbook, parts: Parts): void {
  const moved = workbook.tabs.flatMap((tab) =>
    tab.conditionalFormats.flatMap((format) => {
      const reaches = format.reaches.flatMap(parts);
      return [...new Set(reaches.map(({ sheet }) => sheet))].map((sheet) => ({
        sheet,
        format: withReaches(
          format,
          reaches.filter((reach) => reach.sheet === sheet),
        ),
      }));
    }),
  );
  for (const tab of workbook.tabs) {
    tab.conditionalFormats = moved.filter(({ sheet }) => sheet === tab.id).map(({ format }) => format);
  }
}

/** What has no `$` in the format's formula is counted from its first cell, so it moves as that cell does. */
function withReaches(format: ConditionalFormat, reaches: readonly Reach[]): ConditionalFormat {
  const [before] = format.reaches;
  const [after] = reaches;
  if (!before || !after) return { ...format, reaches };
  return withFormula({ ...format, reaches }, (formula) =>
    shiftFormula(formula, after.row - before.row, after.column - before.column),
  );
}
