/** How many cells a call carries between the script and the workbook. Looks and sizes are not counted, only what stands in cells. */
import type { ApiObject } from '../services/api-object';
import { RangeBase } from '../services/range-base';
import { areaFor } from '../services/ranges';
import type { Cost } from './run';

const CONTENTS = '(Values?|DisplayValues?|Formulas?|FormulasR1C1|RichTextValues?|Notes?|DataValidations)';
const READING = new RegExp(`^get${CONTENTS}$`);
/** One rule for all cells of a range is one thing, however many they are, as one colour is. */
const WRITING = new RegExp(`^set${CONTENTS}$|^clear(Content|Note)?$|^insertCheckboxes$`);

export function countCells(
  cost: Cost,
  object: ApiObject,
  method: string,
  args: readonly unknown[],
  result: unknown,
): void {
  if (object.api === 'Sheet' && method === 'appendRow') cost.cellsWritten += sizeOf(args[0]);
  if (!(object instanceof RangeBase)) return;
  if (READING.test(method)) cost.cellsRead += sizeOf(result);
  if (WRITING.test(method)) {
    const { rows, columns } = areaFor(object);
    cost.cellsWritten += rows * columns;
  }
}

/** Of a value, a list or a table. */
function sizeOf(contents: unknown): number {
  if (!Array.isArray(contents)) return 1;
  if (!Array.isArray(contents[0])) return contents.length;
  return contents.reduce<number>((sum, part) => sum + sizeOf(part), 0);
}
