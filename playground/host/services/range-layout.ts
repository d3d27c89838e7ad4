/** Range: wrapping, alignment and borders. */
import { bordersAt } from '../model/borders';
import type { CellFormat } from '../model/cell';
import { hexColor } from '../model/color';
import { formatCells } from '../model/format';
import { asGoogle } from './api-object';
import { nameIn, valueOf } from './enums';
import { RangeLook, look, looks, setLook, setLooks } from './range-look';
import { editable } from './ranges';
import { BORDER_STYLE, WRAP_STRATEGY } from './sheet-enums';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;

const asWrap = (on: boolean): CellFormat => ({ wrap: on ? 'WRAP' : undefined });
const asStrategy = (strategy: Wrap): CellFormat => {
  const name = nameIn(WRAP_STRATEGY, strategy, 'SpreadsheetApp.Range.setWrapStrategy');
  return { wrap: name === 'WRAP' || name === 'CLIP' ? name : undefined };
};
const asHorizontal = (side: Horizontal): CellFormat => ({
  horizontal: side === 'normal' || side === null ? undefined : side,
});
const asVertical = (side: Vertical): CellFormat => ({ vertical: side ?? undefined });

export class RangeLayout
  extends RangeLook
  implements
    Pick<
      Google,
      | 'getHorizontalAlignment'
      | 'getHorizontalAlignments'
      | 'getVerticalAlignments'
      | 'getWrap'
      | 'getWrapStrategies'
      | 'getWrapStrategy'
      | 'getWraps'
      | 'setBorder'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'setTextRotation'
      | 'setVerticalAlignment'
      | 'setVerticalAlignments'
      | 'setWrap'
      | 'setWrapStrategies'
      | 'setWrapStrategy'
      | 'setWraps'
    >
{
  getWrap(): boolean {
    return look(this, ({ wrap }) => wrap ?? '') === 'WRAP';
  }

  getWraps(): boolean[][] {
    return looks(this, ({ wrap }) => wrap === 'WRAP');
  }

  setWrap(on: boolean): Google {
    return setLook(this, asWrap(on));
  }

  setWraps(on: boolean[][]): Google {
    return setLooks(this, 'setWraps', on, asWrap);
  }

  getWrapStrategy(): Wrap {
    return valueOf(
      WRAP_STRATEGY,
      look(this, ({ wrap }) => wrap ?? 'OVERFLOW'),
    );
  }

  getWrapStrategies(): Wrap[][] {
    return looks(this, ({ wrap }) => valueOf<Wrap>(WRAP_STRATEGY, wrap ?? 'OVERFLOW'));
  }

  setWrapStrategy(strategy: Wrap): Google {
    return setLook(this, asStrategy(strategy));
  }

  setWrapStrategies(strategies: Wrap[][]): Google {
    return setLooks(this, 'setWrapStrategies', strategies, asStrategy);
  }

  getHorizontalAlignment(): string {
    return look(this, ({ horizontal }) => horizontal ?? 'general');
  }

  getHorizontalAlignments(): string[][] {
    return looks(this, ({ horizontal }) => horizontal ?? 'general');
  }

  setHorizontalAlignment(side: Horizontal): Google {
    return setLook(this, asHorizontal(side));
  }

  setHorizontalAlignments(sides: Horizontal[][]): Google {
    return setLooks(this, 'setHorizontalAlignments', sides, asHorizontal);
  }

  getVerticalAlignments(): string[][] {
    return looks(this, ({ vertical }) => vertical ?? 'bottom');
  }

  setVerticalAlignment(side: Vertical): Google {
    return setLook(this, asVertical(side));
  }

  setVerticalAlignments(sides: Vertical[][]): Google {
    return setLooks(this, 'setVerticalAlignments', sides, asVertical);
  }

  setTextRotation(rotation: number | GoogleAppsScript.Spreadsheet.TextRotation): Google {
    return setLook(this, { rotation: typeof rotation === 'number' ? rotation : rotation.getDegrees() });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Google {
    const line = {
      color: hexColor(color) ?? '#000000',
      style: style === null ? 'SOLID' : nameIn(BORDER_STYLE, style, 'SpreadsheetApp.Range.setBorder'),
    };
    const wanted = { top, left, bottom, right, vertical, horizontal };
    const area = editable(this);
    formatCells(this.run.state.workbook, area, (row, column, format) => ({
      ...format,
      borders: bordersAt(area, row, column, wanted, line, format.borders),
    }));
    return asGoogle(this);
  }
}
