/** SPARKLINE, drawn with block characters. */
import { printed } from '../print';
import type { Scalar } from '../contract';
import { define, type FunctionTable } from '../definition';
import { badParameter, isError } from '../errors';
import { asMatrix, filledOf, rowsOf, type Matrix } from '../values';

const BAR_WIDTH = 10; // characters for the longest bar
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

type Options = ReadonlyMap<string, Scalar>;

/** Rows of name and value; names count without regard to capitals. */
function optionsOf(matrix: Matrix | undefined): Options {
  const rows = matrix ? rowsOf(matrix) : [];
  return new Map(rows.map(([name = null, value = null]) => [printed(name).toLowerCase(), value]));
}

function numberOption(options: Options, name: string): number | undefined {
  const value = options.get(name);
  return typeof value === 'number' ? value : undefined;
}

/** Stacked parts are told apart by their shade, as Sheets does by colour. */
const SHADES = ['█', '░', '▓', '▒'] as const;

/** The values as parts of one bar against `max`; without `max` the bar is full. A single value ends in eighths of a character. */
function bar(numbers: readonly number[], options: Options): string {
  const parts = numbers.map((number) => Math.max(0, number));
  const max = numberOption(options, 'max') ?? parts.reduce((sum, part) => sum + part, 0);
  const [only = 0, ...others] = parts;
  if (max <= 0) return '';
  if (others.length === 0) {
    const eighths = Math.round(Math.min(1, only / max) * BAR_WIDTH * 8);
    return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  }
  let sum = 0;
  const ends = parts.map((part) => Math.round(Math.min(1, (sum += part) / max) * BAR_WIDTH));
  return ends.map((end, i) => (SHADES[i % SHADES.length] ?? '').repeat(end - (ends[i - 1] ?? 0))).join('');
}

/** One character for each value, from the lowest to the highest; columns of positive values stand on 0. */
function levels(numbers: readonly number[], options: Options, fromZero: boolean): string {
  const low = numberOption(options, 'ymin') ?? Math.min(...numbers, ...(fromZero ? [0] : []));
  const high = numberOption(options, 'ymax') ?? Math.max(...numbers);
  const place = (number: number) =>
    high > low ? Math.min(1, Math.max(0, (number - low) / (high - low))) : 0.5;
  return numbers.map((number) => LEVELS[Math.round(place(number) * (LEVELS.length - 1))] ?? '').join('');
}

function winLoss(numbers: readonly number[]): string {
  return numbers.map((number) => (number > 0 ? '▀' : number < 0 ? '▄' : ' ')).join('');
}

export const CHARTS: FunctionTable = {
  SPARKLINE: define(['value', 'matrix?'], (data, given) => {
    if (isError(data)) return data;
    const numbers = [...filledOf(asMatrix(data))].filter(
      (value): value is number => typeof value === 'number',
    );
    const options = optionsOf(given);
    const type = printed(options.get('charttype') ?? 'line').toLowerCase();
    if (numbers.length === 0) return '';
    switch (type) {
      case 'bar':
        return bar(numbers, options);
      case 'column':
        return levels(numbers, options, true);
      case 'line':
        return levels(numbers, options, false);
      case 'winloss':
        return winLoss(numbers);
      default:
        return badParameter(
          'SPARKLINE',
          2,
          `charttype is '${type}'. Valid values are line, bar, column and winloss.`,
        );
    }
  }),
};
