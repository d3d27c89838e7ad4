/** What the page and the server say to each other: the workbook as a person sees it, patches to it, and edits made in the grid. */

export type CellValue = string | number | boolean;

/** How a cell looks, conditional colours already worked in. Colours are CSS colours, sizes are points. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly wrap?: true;
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** One cell as it is shown. A cell without any of these is blank and is not sent. */
export interface CellView {
  /** What the cell holds: dates are serial numbers, as in Sheets. */
  readonly value?: CellValue;
  /** The text in the grid, after the number format. */
  readonly shown?: string;
  /** What the formula bar shows: the formula, or the value as a person would type it. */
  readonly typed?: string;
  /** Filled by an array formula that stands elsewhere: shown, but not the cell's own. */
  readonly spilled?: true;
  readonly style?: CellStyle;
  readonly note?: string;
  /** What is wrong with the cell: why it shows an error code, or that its drop-down does not have its value. */
  readonly error?: string;
  /** An outside address, or `#gid=…&range=…` for a place in this workbook. */
  readonly link?: string;
}

/** A cell of a patch: zero-based row and column, and the cell, or null where it became blank. */
export type CellPatch = readonly [row: number, column: number, cell: CellView | null];

/** Zero-based, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A drop-down list or checkboxes on some cells. */
export interface Choice {
  readonly kind: 'list' | 'checkbox';
  readonly boxes: readonly Box[];
  readonly values: readonly string[];
  /** False where other values are refused by the host. */
  readonly allowOthers: boolean;
  readonly help?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart with the values it shows now. */
export interface ChartView {
  readonly id: string;
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly colors: readonly string[];
  /** True where the cells show percentages. */
  readonly percent: boolean;
}

/** Everything about a tab but its cells. Sizes are pixels; the lists name only what differs from the defaults. */
export interface TabView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly (readonly [column: number, pixels: number])[];
  readonly rowHeights: readonly (readonly [row: number, pixels: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Box[];
  readonly choices: readonly Choice[];
  readonly charts: readonly ChartView[];
}

export interface MenuItem {
  readonly label: string;
  /** The function that a click runs; absent on a submenu and on a separator. */
  readonly run?: string;
  readonly items?: readonly MenuItem[];
  readonly separator?: true;
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** ISO time. */
  readonly sent: string;
  readonly hasHtml: boolean;
}

export interface Timer {
  readonly id: string;
  readonly run: string;
  readonly schedule: string;
}

export interface Execution {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly started: string;
  readonly milliseconds: number;
  readonly calls: readonly (readonly [method: string, count: number])[];
  readonly totalCalls: number;
  readonly error: string | null;
  readonly output: readonly string[];
}

/** A page of the add-on beside or above the grid. Its HTML is fetched from `/frame/<id>`. Sizes are pixels. */
export interface PanelView {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The add-on waits for this answer; `prompt` has a text field. */
export interface Question {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

export type Button = 'ok' | 'cancel' | 'yes' | 'no' | 'close';

export interface Answer {
  readonly button: Button;
  readonly text: string;
}

/** Where the person stands. Zero-based. */
export interface Place {
  readonly tab: string;
  readonly box: Box;
  /** Blocks that were selected before that one and still are, in the order in which they were. */
  readonly also?: readonly Box[];
}

/** The state that a page needs when it opens. */
export interface WorkbookView {
  readonly name: string;
  readonly tabs: readonly TabView[];
  /** By tab id. */
  readonly cells: Readonly<Record<string, readonly CellPatch[]>>;
  readonly place: Place;
  readonly menus: readonly MenuItem[];
  readonly outbox: readonly Mail[];
  readonly timers: readonly Timer[];
  readonly log: readonly Execution[];
  readonly sidebar: PanelView | null;
  readonly dialog: PanelView | null;
  readonly question: Question | null;
  readonly busy: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The number of the last patch that is already in this view. */
  readonly version: number;
}

/** The parts of the state that are small and sent whole when they change. */
export type Parts = Omit<WorkbookView, 'cells' | 'tabs' | 'place' | 'version'>;

/** One thing that changed; all are absolute, so applying one twice does no harm. */
export type Patch =
  | { readonly kind: 'tabs'; readonly tabs: readonly TabView[] }
  | { readonly kind: 'cells'; readonly tab: string; readonly cells: readonly CellPatch[] }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'parts'; readonly parts: Partial<Parts> }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'reload' };

/** What a person did in the grid. Rows and columns are zero-based. */
export type Edit =
  /** `like`: the cells of `to` first take over the look of those of `from`, which is how a dragged corner fills cells. */
  | {
      readonly kind: 'type';
      readonly tab: string;
      readonly cells: readonly TypedCell[];
      readonly like?: Likeness;
    }
  | { readonly kind: StructureEdit; readonly tab: string; readonly at: number; readonly count: number }
  | { readonly kind: 'hideRows' | 'hideColumns'; readonly tab: string; readonly at: number; readonly count: number; readonly hidden: boolean } // prettier-ignore
  | { readonly kind: 'columnWidth'; readonly tab: string; readonly at: number; readonly count: number; readonly pixels: number } // prettier-ignore
  | { readonly kind: 'clear'; readonly tab: string; readonly box: Box }
  /** A copy from elsewhere in the workbook; `box` is the selection, which the copy may exceed or repeat into. */
  | {
      readonly kind: 'paste';
      readonly tab: string;
      readonly box: Box;
      readonly from: Place;
      readonly cut: boolean;
    }
  | { readonly kind: 'sort'; readonly tab: string; readonly box: Box; readonly column: number; readonly ascending: boolean } // prettier-ignore
  | { readonly kind: 'addTab'; readonly name?: string }
  /** A table out of a file, on a tab of its own. */
  | { readonly kind: 'importTab'; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'renameTab'; readonly tab: string; readonly name: string }
  | { readonly kind: 'moveTab'; readonly tab: string; readonly to: number }
  | { readonly kind: 'deleteTab' | 'showTab' | 'hideTab'; readonly tab: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export interface Likeness {
  readonly from: Box;
  readonly to: Box;
}

export type StructureEdit = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

/** A cell and the text typed into it; empty text clears it. */
export type TypedCell = readonly [row: number, column: number, text: string];

/** What the page asks of the server, as the body of a POST to `/ask`. */
export type Request =
  | { readonly ask: 'edit'; readonly edit: Edit }
  | { readonly ask: 'select'; readonly place: Place }
  | { readonly ask: 'run'; readonly name: string }
  | { readonly ask: 'runTimer'; readonly id: string }
  | { readonly ask: 'rpc'; readonly panel: string; readonly name: string; readonly args: readonly unknown[] }
  | { readonly ask: 'closePanel'; readonly panel: string }
  | { readonly ask: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly ask: 'startAgain'; readonly fresh: Fresh };

/** What a fresh workbook holds: the sample plan, or one empty tab. */
export type Fresh = 'sample' | 'empty';

/** The answer to a request: a value, or a sentence for the person. */
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** The header and the query field that carry the token of this start. */
export const TOKEN_HEADER = 'x-throughline-token';
export const TOKEN_FIELD = 'token';
