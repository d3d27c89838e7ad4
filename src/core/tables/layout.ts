/** How a new tab looks, worked out from its declaration: plain data that the Google side applies. */
import type { Column } from './column';
import { columnLetters } from './sheet-data';
import { columnsOf, type Colour, type Table } from './table';

export interface TabLayout {
  readonly name: string;
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  /** Pixels, of runs of columns: a later one goes over what an earlier one has set, and new columns keep what they have. */
  readonly widths: readonly { readonly column: number; readonly columns: number; readonly width: number }[];
  /** Number formats, each with the ranges below the heading that have it. */
  readonly formats: readonly { readonly format: string; readonly ranges: readonly string[] }[];
  /** Drop-downs by column, counted from 1. */
  readonly dropDowns: readonly DropDown[];
  readonly hiddenColumns: readonly number[];
  readonly colours: readonly PlacedColour[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColour: `#${string}`;
  readonly hidden: boolean;
  /** What Throughline fills in, in grey letters. */
  readonly filledIn: readonly string[];
  readonly namedRange: string | undefined;
  /** The columns after the declared ones belong to the table too, as on the map. */
  readonly isOpenEnded: boolean;
}

export interface DropDown {
  readonly column: number;
  /** How many columns it spans; undefined is to the last one. */
  readonly columns: number | undefined;
  readonly help: string;
  /** The words, the key of the table whose IDs are offered, or the numbers that are expected. */
  readonly options:
    readonly string[] | { readonly idsOf: string } | { readonly from: number; readonly to: number };
}

export interface PlacedColour extends Pick<Colour, 'when' | 'background'> {
  readonly column: number;
  readonly columns: number | undefined;
}

const TAB_COLOURS = { plan: '#1a73e8', result: '#e37400', page: '#188038' } as const;

export function layoutOf(table: Table): TabLayout {
  const columns = columnsOf(table);
  const at = (key: string) =>
    (key === 'rest' ? columns.length : columns.findIndex(([name]) => name === key)) + 1;
  const where = (test: (column: Column) => boolean | undefined) =>
    columns.flatMap(([key, column]) => (test(column) ? at(key) : []));
  const spread = (key: string) => ({ column: at(key), columns: key === 'rest' ? undefined : 1 });
  const { rest } = table;
  return {
    name: table.name,
    headings: columns.map(([, { heading }]) => heading),
    notes: columns.map(([, column]) => noteOf(column)),
    widths: widthsOf(columns.map(([, { width }]) => width)),
    formats: formatsOf(columns.map(([, { format }]) => format)),
    dropDowns: [
      ...columns.flatMap(([key, column]) => dropDownOf(column, at(key))),
      ...(rest ? [{ ...spread('rest'), help: rest.help, options: { from: rest.from, to: rest.to } }] : []),
    ],
    hiddenColumns: where(({ hidden }) => hidden),
    colours: (table.colours ?? []).map(({ column, when, background }) => ({
      ...spread(column),
      when,
      background,
    })),
    frozenRows: 1,
    frozenColumns: table.prefix ? 1 : 0,
    tabColour: TAB_COLOURS[table.kind],
    hidden: table.hidden ?? false,
    // On a tab that is all ours, grey letters would only be hard to read.
    filledIn:
      table.kind !== 'plan'
        ? []
        : rangesOf(
            columns.map(([, { filledIn }]) => filledIn ?? false),
            true,
          ),
    namedRange: table.namedRange,
    isOpenEnded: rest !== undefined,
  };
}

/** The help, what can be typed, and who sees it. */
function noteOf(column: Column): string {
  const { help, options, expected, sensitive } = column;
  return [
    help,
    options ? `Choose ${expected}.` : '',
    sensitive ? 'Private: kept out of messages and reports.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

function dropDownOf({ options, offers, help, filledIn }: Column, column: number): readonly DropDown[] {
  if (filledIn) return [];
  if (options) return [{ column, columns: 1, help, options }];
  return offers ? [{ column, columns: 1, help, options: { idsOf: offers } }] : [];
}

/** Columns of a new tab have it already. */
const NEW_WIDTH = 100;

/** One width for all columns and the runs that differ, or only those that differ from new columns: what takes fewest calls. */
function widthsOf(widths: readonly number[]): TabLayout['widths'] {
  const ways = [NEW_WIDTH, ...new Set(widths)].map((common) => [
    ...(common === NEW_WIDTH ? [] : [{ column: 1, columns: widths.length, width: common }]),
    ...runs(widths).flatMap(({ value, first, last }) =>
      value === common ? [] : [{ column: first, columns: last - first + 1, width: value }],
    ),
  ]);
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/** The empty format is what new cells have. */
function formatsOf(formats: readonly string[]): TabLayout['formats'] {
  const distinct = [...new Set(formats)].filter((format) => format !== '');
  return distinct.map((format) => ({ format, ranges: rangesOf(formats, format) }));
}

/** The ranges below the heading whose columns have the value: A2:B, D2:D. */
function rangesOf<T>(values: readonly T[], wanted: T): readonly string[] {
  const found = runs(values).filter(({ value }) => value === wanted);
  return found.map(({ first, last }) => `${columnLetters(first)}2:${columnLetters(last)}`);
}

/** Runs of equal neighbours, counted from 1. */
function runs<T>(
  values: readonly T[],
): readonly { readonly value: T; readonly first: number; readonly last: number }[] {
  const result: { value: T; first: number; last: number }[] = [];
  values.forEach((value, i) => {
    const run = result[result.length - 1];
    if (run && run.value === value) run.last = i + 1;
    else result.push({ value, first: i + 1, last: i + 1 });
  });
  return result;
}
