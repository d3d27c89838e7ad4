/** How a new tab looks, worked out from its declaration: plain data that the Google side applies. */
import type { Column } from './column';
import { columnsOf, type Colour, type Table } from './table';

export interface TabLayout {
  readonly name: string;
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  /** Pixels. */
  readonly widths: readonly number[];
  readonly formats: readonly string[];
  /** Drop-downs by column, counted from 1. */
  readonly dropDowns: readonly DropDown[];
  readonly hiddenColumns: readonly number[];
  readonly colours: readonly PlacedColour[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColour: `#${string}`;
  readonly hidden: boolean;
  /** Columns that Throughline fills in, in grey letters, from 1. */
  readonly filledInColumns: readonly number[];
  readonly namedRange: string | undefined;
}

export interface DropDown {
  readonly column: number;
  /** The rows that it covers; left out, all below the heading. */
  readonly rows?: { readonly first: number; readonly count: number };
  /** How many columns it spans; undefined is to the last one. */
  readonly columns: number | undefined;
  readonly help: string;
  /** Either the words, or the key of the table whose IDs are offered. */
  readonly options: readonly string[] | { readonly idsOf: string };
}

export interface PlacedColour extends Pick<Colour, 'when' | 'background'> {
  readonly column: number;
  readonly columns: number | undefined;
}

const TAB_COLOURS = { plan: '#1a73e8', result: '#e37400', page: '#188038' } as const;

export function layoutOf(table: Table, options: { readonly mapOptions?: readonly string[] } = {}): TabLayout {
  const columns = columnsOf(table);
  const at = (key: string) =>
    (key === 'rest' ? columns.length : columns.findIndex(([name]) => name === key)) + 1;
  const where = (test: (column: Column) => boolean | undefined) =>
    columns.flatMap(([key, column]) => (test(column) ? at(key) : []));
  const spread = (key: string) => ({ column: at(key), columns: key === 'rest' ? undefined : 1 });
  const rest = options.mapOptions;
  return {
    name: table.name,
    headings: columns.map(([, { heading }]) => heading),
    notes: columns.map(([, column]) => noteOf(column)),
    widths: columns.map(([, { width }]) => width),
    formats: columns.map(([, { format }]) => format),
    dropDowns: [
      ...columns.flatMap(([key, column]) => dropDownOf(column, at(key))),
      ...(rest
        ? [
            {
              ...spread('rest'),
              help: 'From 9 strong to 1 weak; negative works against it; blank is none.',
              options: rest,
            },
          ]
        : []),
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
    filledInColumns: where(({ filledIn }) => filledIn),
    namedRange: table.namedRange,
  };
}

/** The help, what can be typed, and who sees it. */
export function noteOf(column: Column): string {
  const { help, options, expected, sensitive } = column;
  return [
    help,
    options ? `Choose ${expected}.` : '',
    sensitive ? 'Private: kept out of messages and reports.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

function dropDownOf({ options, offers, help }: Column, column: number): readonly DropDown[] {
  if (options) return [{ column, columns: 1, help, options }];
  return offers ? [{ column, columns: 1, help, options: { idsOf: offers } }] : [];
}
