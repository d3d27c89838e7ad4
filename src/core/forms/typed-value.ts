/** What is written to a cell for what was typed, so that Sheets holds a number, a date, a tick or a text that stays text. */
import { atFirstUse } from '../at-first-use';
import { isBlank, type Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import { inert } from '../tables/formulas';
import { readStretch } from '../tables/read-day';
import { readable } from './check-values';
import { numberText } from './decimal-sign';
import { kindOf } from './field-kind';

/** The cell that is written to, and how its column is kept. */
export interface Target {
  readonly comma: boolean;
  /** What the cell holds now. */
  readonly held: Cell;
  /** The number format of the cell. */
  readonly format: string;
  /** The column counts shares in points of a hundred: 70, not 0.7. */
  readonly inPoints: boolean;
}

export function typedValue(column: Column, typed: string, target: Target): Cell {
  const text = typed.trim();
  if (text === '') return typeof target.held === 'boolean' ? false : '';
  const value = column.read(readable(column, text, target.comma));
  switch (kindOf(column)) {
    case 'choice':
      return (
        tick(column, value, target.held) ??
        (typeof value === 'string' && isOption(column, text) ? value : inert(text))
      );
    case 'number':
      return typeof value === 'number'
        ? numberCell(value, text, target.comma)
        : plainText(text, target.format);
    case 'share':
      return typeof value === 'number'
        ? target.inPoints
          ? Number((value * 100).toPrecision(12))
          : value
        : plainText(text, target.format);
    case 'day': {
      const days = readStretch(text);
      return days && days.from === days.to ? days.from : plainText(text, target.format);
    }
    default:
      return plainText(text, target.format);
  }
}

/** Points where any share above 1 stands in the column: 70 is 70 %. */
export function countsInPoints(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => !isBlank(cell) && typeof cell === 'number' && cell > 1 && cell <= 100);
}

function isOption({ options }: Column, text: string): boolean {
  return options?.some((option) => option.toLowerCase() === text.toLowerCase()) ?? false;
}

/** A cell with a checkbox takes true or false. */
function tick(column: Column, value: unknown, held: Cell): boolean | undefined {
  if (typeof held !== 'boolean' || value === undefined) return undefined;
  return [true, false].find((ticked) => column.read(ticked) === value);
}

/** A percentage keeps its sign, in the spelling of the file. */
function numberCell(value: number, text: string, comma: boolean): Cell {
  return text.endsWith('%') ? `${numberText(Number((value * 100).toPrecision(12)), comma)}%` : value;
}

const OWN_ID = /^(CO|PO|KR|IN|EV|RV)-\d+(, |$)/;
const TRUTH = atFirstUse(() => /^\p{L}{1,10}$/u);
const TRUTHS = [
  'true',
  'false',
  'wahr',
  'falsch',
  'vrai',
  'faux',
  'verdadero',
  'falso',
  'vero',
  'verdadeiro',
];
const LONGEST_VALUE = 40;

/** Text that stays text: in cells that are not formatted as text, Sheets would make a date of 1-2 and a number of 007. */
function plainText(text: string, format: string): Cell {
  if (format === '@') return inert(text);
  const value = Number(text);
  if (/^\d+$/.test(text) && String(value) === text) return value;
  return looksLikeValue(text) ? `'${text}` : inert(text);
}

function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || OWN_ID.test(text)) return false;
  return /\d/.test(text) || (TRUTH().test(text) && TRUTHS.includes(text.toLowerCase()));
}
