/** Range: wrapping, alignment, borders and merged cells. */
import { type Area, contains, isOneCell, overlaps } from '../model/area';
import type { Borders, CellFormat, Side } from '../model/cell';
import { hexColor } from '../model/color';
import { formatCells } from '../model/format';
import { Refusal } from '../model/refusal';
import { structureChanged } from '../model/workbook';
import { changeFilled } from '../model/writing';
import { asGoogle } from './api-object';
import { nameIn, valueOf } from './enums';
import { RangeLook, look, looks, setLook, setLooks } from './range-look';
import { areaFor, editable, tabFor } from './ranges';
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
      | 'breakApart'
      | 'getHorizontalAlignment'
      | 'getHorizontalAlignments'
      | 'getMergedRanges'
      | 'getVerticalAlignments'
      | 'getWrap'
      | 'getWrapStrategies'
      | 'getWrapStrategy'
      | 'getWraps'
      | 'isPartOfMerge'
      | 'merge'
      | 'mergeAcross'
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

  merge(): Google {
    mergeAreas(this, [editable(this)]);
    return asGoogle(this);
  }

  mergeAcross(): Google {
    const area = editable(this);
    mergeAreas(
      this,
      Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })),
    );
    return asGoogle(this);
  }

  breakApart(): Google {
    const area = editable(this);
    const tab = tabFor(this);
    tab.merges = tab.merges.filter((merged) => !overlaps(merged, area));
    structureChanged(this.run.state.workbook, tab.id);
    return asGoogle(this);
  }

  getMergedRanges(): Google[] {
    const area = areaFor(this);
    return tabFor(this)
      .merges.filter((merged) => overlaps(merged, area))
      .map((merged) => this.run.make.range(merged));
  }

  isPartOfMerge(): boolean {
    const area = areaFor(this);
    return tabFor(this).merges.some((merged) => overlaps(merged, area));
  }
}

/** Only the upper left cell keeps its content. */
function mergeAreas(range: RangeLayout, areas: readonly Area[]): void {
  const tab = tabFor(range);
  const { workbook } = range.run.state;
  for (const area of areas.filter((each) => !isOneCell(each))) {
    const cut = tab.merges.some((merged) => overlaps(merged, area) && !contains(area, merged));
    if (cut) throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
    tab.merges = [...tab.merges.filter((merged) => !overlaps(merged, area)), area];
    const first = tab.cells[area.row]?.[area.column];
    changeFilled(workbook, area, (cell) => {
      if (cell === first) return;
      cell.literal = null;
      cell.formula = undefined;
    });
  }
  structureChanged(workbook, tab.id);
}

type WantedBorders = Readonly<Record<Side | 'vertical' | 'horizontal', boolean | null>>;

/** null leaves a line as it is, false takes it away. */
function bordersAt(
  area: Area,
  row: number,
  column: number,
  wanted: WantedBorders,
  line: { readonly style: string; readonly color: string },
  before: Borders = {},
): Borders {
  const sides: readonly (readonly [Side, boolean | null])[] = [
    ['top', row === area.row ? wanted.top : wanted.horizontal],
    ['bottom', row === area.row + area.rows - 1 ? wanted.bottom : wanted.horizontal],
    ['left', column === area.column ? wanted.left : wanted.vertical],
    ['right', column === area.column + area.columns - 1 ? wanted.right : wanted.vertical],
  ];
  const changed = sides.filter(([, on]) => on !== null).map(([side, on]) => [side, on ? line : undefined]);
  return { ...before, ...(Object.fromEntries(changed) as Borders) };
}
