/** The server's copy of what the host shows, so that a page can open while the host is busy or waits for an answer. */
import type { CellPatch } from '../protocol/cell-view';
import type { Parts, Patch, Place, TabView, WorkbookView } from '../protocol/workbook-view';

export interface ViewStore {
  view(): WorkbookView;
  /** The number of the last patch. */
  version(): number;
  apply(patch: Patch): void;
  /** A page that opens stands where the person went last. It is no patch: the page where they went there knows. */
  wentTo(place: Place): void;
}

export function createViewStore(): ViewStore {
  let parts: Parts = {
    name: '',
    menus: [],
    outbox: [],
    timers: [],
    log: [],
    sidebar: null,
    dialog: null,
    question: null,
    busy: null,
    canUndo: false,
    canRedo: false,
  };
  let tabs: readonly TabView[] = [];
  let place: Place = { tab: '', box: { top: 0, left: 0, bottom: 0, right: 0 } };
  let version = 0;
  const cells = new Map<string, Map<string, CellPatch>>();
  return {
    view: () => ({
      ...parts,
      tabs,
      place,
      version,
      cells: Object.fromEntries(tabs.map(({ id }) => [id, [...(cells.get(id)?.values() ?? [])]])),
    }),
    version: () => version,
    wentTo: (to) => void (place = to),
    apply(patch) {
      version += 1;
      if (patch.kind === 'tabs') {
        tabs = patch.tabs;
        for (const id of cells.keys()) if (!tabs.some((tab) => tab.id === id)) cells.delete(id);
      } else if (patch.kind === 'cells') {
        const known = cells.get(patch.tab) ?? new Map<string, CellPatch>();
        cells.set(patch.tab, known);
        for (const cell of patch.cells) {
          if (cell[2]) known.set(`${cell[0]},${cell[1]}`, cell);
          else known.delete(`${cell[0]},${cell[1]}`);
        }
      } else if (patch.kind === 'place') place = patch.place;
      else if (patch.kind === 'parts') parts = { ...parts, ...patch.parts };
    },
  };
}
