/** What the page knows, in one place, and a hook that redraws a part of the page when it changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Fresh } from '../protocol/request';
import type { Place, TabView, WorkbookView } from '../protocol/workbook-view';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly seconds: number;
}

export type DrawerTab = 'charts' | 'outbox' | 'timers' | 'log';

export interface PageState extends Omit<WorkbookView, 'cells' | 'version'> {
  readonly connected: boolean;
  /** Goes up with every change of cells, so that what shows a cell is drawn again. */
  readonly cellChanges: number;
  readonly toasts: readonly Toast[];
  /** Sentences that the person has not closed yet. */
  readonly refusals: readonly string[];
  readonly drawer: DrawerTab | null;
  /** The fresh workbook that a person is about to start with: asked on this page, because it cannot be undone. */
  readonly confirming: Fresh | null;
}

let state: PageState;
const listeners = new Set<() => void>();

export function openState(view: WorkbookView): void {
  state = {
    ...view,
    connected: true,
    cellChanges: 0,
    toasts: [],
    refusals: [],
    drawer: null,
    confirming: null,
  };
}

export function getState(): PageState {
  return state;
}

export function setState(change: Partial<PageState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** The state, kept current while the component is on the page. */
export function usePageState(): PageState {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = () => redraw((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return state;
}

export function activeTab(): TabView | undefined {
  return state.tabs.find((tab) => tab.id === state.place.tab);
}

/** Follows the person to a place. A tab's charts come into view with it, and leave with it. */
export function setPlace(place: Place): void {
  const charts = state.tabs.find((tab) => tab.id === place.tab)?.charts.length ?? 0;
  const arrived = place.tab !== state.place.tab && charts > 0 && state.drawer === null;
  const left = charts === 0 && state.drawer === 'charts';
  setState({ place, ...(arrived ? { drawer: 'charts' } : left ? { drawer: null } : {}) });
}

let toasts = 0;

export function showToast(title: string, text: string, seconds: number): void {
  const id = ++toasts;
  setState({ toasts: [...state.toasts, { id, title, text, seconds }] });
  // Apps Script: a negative time means until it is closed.
  if (seconds > 0) setTimeout(() => closeToast(id), seconds * 1000);
}

export function closeToast(id: number): void {
  setState({ toasts: state.toasts.filter((toast) => toast.id !== id) });
}

export function showRefusal(text: string): void {
  setState({ refusals: [...state.refusals, text] });
}
