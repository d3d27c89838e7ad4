/** The workbook as a person sees it, and patches to it. */
import type { CellPatch, Box, Choice } from './cell-view';

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
