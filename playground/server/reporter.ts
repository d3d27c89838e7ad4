/** Tells the server, and so the pages, what the host shows: cells, menus, panels, mail, timers and the log. */
import { randomUUID } from 'node:crypto';
import type { Host } from '../host/host';
import type { ShownPage } from '../host/run/screen';
import { type Workbook, tabById } from '../host/model/workbook';
import type { PanelView, Parts, Patch, Place } from '../protocol/workbook-view';
import type { History } from './history';
import { menuItems, shownLog, shownMail, shownTimer } from './screen-parts';
import type { FromHost } from './thread-messages';
import { boxOf } from './view/tab-view';
import { type Watcher, watchWorkbook } from './view/watcher';

export interface Reporter {
  readonly watcher: Watcher;
  /** Sends what changed since the last report. */
  report(): void;
  /** Sends menus, panels and messages only, which a script shows while it still runs. */
  reportScreen(): void;
  /** The page itself moved the selection, so it is not told of it. */
  placeIsKnown(): void;
  /** A person closed the sidebar or dialog. */
  closePanel(id: string): void;
}

export function createReporter(host: Host, history: History, tell: (message: FromHost) => void): Reporter {
  const watcher = watchWorkbook(host.workbook);
  const panelIds = new Map<ShownPage, string>();
  let told: Record<string, string> = {};
  let toasts = 0;
  let mails = 0;
  let place = '';

  const placePatches = (): Patch[] => {
    const now = placeOf(host.workbook);
    if (JSON.stringify(now) === place) return [];
    place = JSON.stringify(now);
    return [{ kind: 'place', place: now }];
  };
  const panelView = (page: ShownPage | null): PanelView | null => {
    if (!page) return null;
    const known = panelIds.get(page);
    const id = known ?? randomUUID();
    if (!known) {
      panelIds.set(page, id);
      tell({ kind: 'panel', id, html: page.html });
    }
    return { id, title: page.title, width: page.width, height: page.height };
  };
  const changedParts = (parts: Partial<Parts>): Partial<Parts> => {
    const texts = Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)] as const);
    const changed = texts.filter(([name, text]) => told[name] !== text).map(([name]) => name);
    told = { ...told, ...Object.fromEntries(texts) };
    return Object.fromEntries(Object.entries(parts).filter(([name]) => changed.includes(name)));
  };
  const send = (patches: readonly Patch[], parts: Partial<Parts>): void => {
    const changed = changedParts(parts);
    const all: Patch[] =
      Object.keys(changed).length > 0 ? [...patches, { kind: 'parts', parts: changed }] : [...patches];
    for (const { title, message, seconds } of host.screen.toasts.slice(toasts)) {
      // Apps Script shows a toast without a time for five seconds; a negative one stays.
      all.push({ kind: 'toast', title, text: message, seconds: seconds ?? -1 });
    }
    toasts = host.screen.toasts.length;
    if (all.length > 0) tell({ kind: 'patches', patches: all });
  };
  const screenParts = (): Partial<Parts> => ({
    menus: menuItems(host.screen.menus),
    sidebar: panelView(host.screen.sidebar),
    dialog: panelView(host.screen.dialog),
  });
  return {
    watcher,
    reportScreen: () => send([], screenParts()),
    placeIsKnown: () => void placePatches(),
    closePanel(id) {
      const { screen } = host;
      if (screen.sidebar && panelIds.get(screen.sidebar) === id) screen.sidebar = null;
      if (screen.dialog && panelIds.get(screen.dialog) === id) screen.dialog = null;
    },
    report() {
      if (host.outbox.length !== mails) tell({ kind: 'mails', mails: host.outbox });
      mails = host.outbox.length;
      send([...watcher.report(), ...placePatches()], {
        ...screenParts(),
        name: host.workbook.name,
        outbox: host.outbox.map(shownMail),
        timers: host.triggers.map(shownTimer),
        log: shownLog(host.log),
        canUndo: history.canUndo,
        canRedo: history.canRedo,
      });
    },
  };
}

/** The tab in front and what is selected on it. */
function placeOf(workbook: Workbook): Place {
  const tab = tabById(workbook, workbook.active) ?? workbook.tabs[0];
  if (!tab) return { tab: '', box: { top: 0, left: 0, bottom: 0, right: 0 } };
  const place = { tab: String(tab.id), box: boxOf(tab.selection) };
  return tab.alsoSelected ? { ...place, also: tab.alsoSelected.map(boxOf) } : place;
}
