/** One cell as a person sees it. */
import type { Scalar } from '../../engine/contract';
import type { Cell, CellFormat } from '../../host/model/cell';
import { display } from '../../host/model/display';
import { PLAIN_TEXT, datePattern } from '../../host/model/number-format';
import { displayAt, isDateAt, valueAt } from '../../host/model/reading';
import { type Tab, cellAt } from '../../host/model/tab';
import { parseTyped } from '../../host/model/typing';
import { type ValidationRule, accepts } from '../../host/model/validation';
import type { Workbook } from '../../host/model/workbook';
import type { CellStyle, CellView } from '../../protocol/cell-view';

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Decimals that a percentage keeps in the formula bar. */
const PERCENT_DECIMALS = 10;

/** @param look conditional colours of this cell; null where the cell shows nothing at all */
export function cellView(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  look: CellStyle | undefined,
): CellView | null {
  const cell = cellAt(tab, row, column);
  const value = valueAt(workbook, tab, row, column);
  const view: Writable<CellView> = {};
  if (value !== null) showValue(view, workbook, tab, row, column, value);
  if (cell?.validation && !isListed(cell.validation, value)) view.error ??= OUTSIDE_LIST;
  const typed = typedText(workbook, tab, row, column);
  if (typed !== undefined && typed !== String(view.value)) view.typed = typed;
  if (value !== null && cell?.literal == null && cell?.formula === undefined) view.spilled = true;
  const style = { ...styleOf(cell?.format, value === null), ...look };
  if (Object.keys(style).length > 0) view.style = style;
  if (cell?.note) view.note = cell.note;
  const link = linkAt(workbook, tab, row, column, cell);
  if (link !== undefined) view.link = link;
  return Object.keys(view).length > 0 ? view : null;
}

/** True where a cell beyond the filled part of its tab shows nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell) return true;
  const { background } = cell.format;
  return cell.note === undefined && (background === undefined || background === WHITE);
}

const WHITE = '#ffffff';

function showValue(
  view: Writable<CellView>,
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  value: Scalar,
): void {
  if (value === null) return;
  if (typeof value === 'object') {
    view.value = value.error;
    if (value.message) view.error = value.message;
    return;
  }
  view.value = value;
  const shown = displayAt(workbook, tab, row, column);
  if (shown !== String(value)) view.shown = shown;
}

const OUTSIDE_LIST = 'Input must be an item on the specified list.';

/** Sheets marks a value that its drop-down does not have. Other rules have no list to look at. */
function isListed(rule: ValidationRule, value: Scalar): boolean {
  return rule.criteria !== 'VALUE_IN_LIST' || accepts(rule, value, () => []);
}

/** What the formula bar shows, so that pressing Enter on it changes nothing; undefined for a blank or spilled cell. */
export function typedText(workbook: Workbook, tab: Tab, row: number, column: number): string | undefined {
  const cell = cellAt(tab, row, column);
  if (!cell) return undefined;
  if (cell.formula !== undefined) return cell.formula;
  const { literal } = cell;
  const pattern = cell.format.number;
  if (typeof literal === 'boolean') return literal ? 'TRUE' : 'FALSE';
  if (typeof literal === 'string') return pattern === PLAIN_TEXT ? literal : quoted(literal, workbook.locale);
  if (typeof literal !== 'number') return literal?.error;
  if (isDateAt(workbook, tab, row, column)) {
    return display(literal, datePattern(literal, workbook.locale), workbook.locale);
  }
  if (pattern?.includes('%')) {
    return `${display(Number((literal * 100).toFixed(PERCENT_DECIMALS)), undefined, workbook.locale)}%`;
  }
  return display(literal, undefined, workbook.locale);
}

const ANY_YEAR = 2000;
const quotedTexts = new Map<string, boolean>();

/** A text that typing would turn into something else stands behind an apostrophe, as Sheets shows it. */
function quoted(text: string, locale: string): string {
  let needs = quotedTexts.get(text);
  if (needs === undefined) {
    needs = parseTyped(text, { locale, year: ANY_YEAR }).literal !== text;
    quotedTexts.set(text, needs);
  }
  return needs ? `'${text}` : text;
}

const ADDRESS = /^https?:\/\/\S+$/;

function linkAt(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  cell: Cell | undefined,
): string | undefined {
  if (!cell) return undefined;
  if (cell.formula !== undefined) return workbook.engine.linkOf(tab.id, row, column);
  if (typeof cell.literal !== 'string') return undefined;
  return cell.runs?.find((run) => run.link)?.link ?? (ADDRESS.test(cell.literal) ? cell.literal : undefined);
}

/** A blank cell has colours only: the rest of its look shows when something stands in it. */
function styleOf(format: CellFormat | undefined, blank: boolean): CellStyle {
  if (!format) return {};
  const style: Writable<CellStyle> = {};
  if (format.background && format.background !== WHITE) style.background = format.background;
  if (blank) return style;
  if (format.color && format.color !== '#000000') style.color = format.color;
  if (format.weight === 'bold') style.bold = true;
  if (format.style === 'italic') style.italic = true;
  if (format.line === 'underline') style.underline = true;
  if (format.line === 'line-through') style.strike = true;
  if (format.wrap === 'WRAP') style.wrap = true;
  if (format.size) style.size = format.size;
  if (format.family) style.font = format.family;
  if (format.horizontal) style.horizontal = format.horizontal;
  if (format.vertical) style.vertical = format.vertical;
  return style;
}
