/** Range: number formats, colours and fonts. */
import type { Area } from '../model/area';
import { matrixOf } from '../model/area';
import { type CellFormat, PLAIN } from '../model/cell';
import { hexColor } from '../model/color';
import { formatArea, formatCells } from '../model/format';
import { AUTOMATIC } from '../model/number-format';
import { cellAt } from '../model/tab';
import { asGoogle } from './api-object';
import { RangeValues } from './range-values';
import { type HeldRange, areaFor, editable, fitting, tabFor } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight | null;
type Style = GoogleAppsScript.Spreadsheet.FontStyle | null;
type Line = GoogleAppsScript.Spreadsheet.FontLine | null;

/** Gives the whole range one look. */
export function setLook<R extends RangeValues>(range: R, patch: CellFormat): Google {
  formatArea(range.run.state.workbook, editable(range), patch);
  return asGoogle(range);
}

/** Gives each cell of the range its own. */
export function setLooks<T>(
  range: RangeValues,
  call: string,
  matrix: readonly (readonly T[])[],
  patchOf: (value: T) => CellFormat,
): Google {
  const area = editable(range);
  const values = fitting(matrix, area, `Range.${call}`);
  formatCells(range.run.state.workbook, area, (row, column, format) => {
    const value = values[row - area.row]?.[column - area.column] as T;
    return { ...format, ...patchOf(value) };
  });
  return asGoogle(range);
}

export function look(range: HeldRange, part: (format: CellFormat) => string): string {
  const { row, column } = areaFor(range);
  return part(cellAt(tabFor(range), row, column)?.format ?? PLAIN);
}

export function looks<T>(range: HeldRange, part: (format: CellFormat) => T): T[][] {
  const tab = tabFor(range);
  const area: Area = areaFor(range);
  return matrixOf(area, (row, column) => part(cellAt(tab, row, column)?.format ?? PLAIN));
}

const numberOf = ({ number }: CellFormat): string => number ?? AUTOMATIC;
const backgroundOf = ({ background }: CellFormat): string => background ?? '#ffffff';
const asBackground = (color: string | null): CellFormat => ({ background: hexColor(color) });
const asColor = (color: string | null): CellFormat => ({ color: hexColor(color) });
const asNumber = (pattern: string): CellFormat => ({ number: pattern === '' ? undefined : pattern });
const asWeight = (weight: Weight): CellFormat => ({ weight: weight === 'bold' ? 'bold' : undefined });
const asStyle = (style: Style): CellFormat => ({ style: style === 'italic' ? 'italic' : undefined });
const asLine = (line: Line): CellFormat => ({
  line: line === 'underline' || line === 'line-through' ? line : undefined,
});

export class RangeLook
  extends RangeValues
  implements
    Pick<
      Google,
      | 'getBackground'
      | 'getBackgrounds'
      | 'getFontLines'
      | 'getFontSizes'
      | 'getFontStyles'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setFontColor'
      | 'setFontColors'
      | 'setFontFamily'
      | 'setFontLine'
      | 'setFontLines'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setFontStyles'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setNumberFormat'
      | 'setNumberFormats'
    >
{
  getNumberFormat(): string {
    return look(this, numberOf);
  }

  getNumberFormats(): string[][] {
    return looks(this, numberOf);
  }

  setNumberFormat(pattern: string): Google {
    return setLook(this, asNumber(pattern));
  }

  setNumberFormats(patterns: string[][]): Google {
    return setLooks(this, 'setNumberFormats', patterns, asNumber);
  }

  getBackground(): string {
    return look(this, backgroundOf);
  }

  getBackgrounds(): string[][] {
    return looks(this, backgroundOf);
  }

  setBackground(color: string | null): Google {
    return setLook(this, asBackground(color));
  }

  setBackgrounds(colors: (string | null)[][]): Google {
    return setLooks(this, 'setBackgrounds', colors, asBackground);
  }

  setFontColor(color: string | null): Google {
    return setLook(this, asColor(color));
  }

  setFontColors(colors: (string | null)[][]): Google {
    return setLooks(this, 'setFontColors', colors, asColor);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return look(this, ({ weight }) => weight ?? 'normal') as GoogleAppsScript.Spreadsheet.FontWeight;
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return looks(this, ({ weight }) => weight ?? 'normal');
  }

  setFontWeight(weight: Weight): Google {
    return setLook(this, asWeight(weight));
  }

  setFontWeights(weights: Weight[][]): Google {
    return setLooks(this, 'setFontWeights', weights, asWeight);
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return looks(this, ({ style }) => style ?? 'normal');
  }

  setFontStyle(style: Style): Google {
    return setLook(this, asStyle(style));
  }

  setFontStyles(styles: Style[][]): Google {
    return setLooks(this, 'setFontStyles', styles, asStyle);
  }

  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return looks(this, ({ line }) => line ?? 'none');
  }

  setFontLine(line: Line): Google {
    return setLook(this, asLine(line));
  }

  setFontLines(lines: Line[][]): Google {
    return setLooks(this, 'setFontLines', lines, asLine);
  }

  getFontSizes(): number[][] {
    return looks(this, ({ size }) => size ?? 10);
  }

  setFontSize(size: number): Google {
    return setLook(this, { size });
  }

  setFontFamily(family: string | null): Google {
    return setLook(this, { family: family ?? undefined });
  }
}
