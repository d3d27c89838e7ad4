/** Everything on the page around the grid. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbookView } from '../protocol/workbook-view';
import { PanelDialog, Sidebar } from './chrome/add-on-pages';
import { CellCard } from './chrome/cell-card';
import { ContextMenu } from './chrome/context-menu';
import { Dialogs } from './chrome/dialogs';
import { Drawer } from './chrome/drawer';
import { Header } from './chrome/header';
import { TabBar } from './chrome/tab-bar';
import { Toasts } from './chrome/toasts';
import { send, sendEdit } from './connection';
import { exposeForTests } from './debug';
import { type Grid, openGrid } from './grid/grid';
import { followPatches } from './patches';
import { setPlace } from './state';

export function App({ view }: { view: WorkbookView }) {
  const container = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const opened = openGrid(container.current, view, {
      edit: sendEdit,
      ready: exposeForTests,
      place: (place) => {
        setPlace(place);
        void send({ ask: 'select', place });
      },
    });
    followPatches(opened, view.version);
    setGrid(opened);
  }, []);
  useEffect(undoAnywhere, []);
  const chooseTab = (tab: string) => grid?.showTab(tab);
  return (
    <>
      <Header />
      <main>
        <div id="grid" ref={container} role="region" aria-label="Cells of the sheet" />
        <Sidebar />
        <Drawer />
      </main>
      <TabBar onChoose={chooseTab} />
      {grid && container.current && <ContextMenu container={container.current} />}
      {grid && <CellCard grid={grid} />}
      <Toasts />
      <PanelDialog />
      <Dialogs />
    </>
  );
}

/** The grid hears the keys for undo and redo only while it has the focus. */
function undoAnywhere(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const elsewhere = target.closest('#grid, dialog, input, textarea, [contenteditable]') !== null;
    if (elsewhere || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    sendEdit({ kind: redo ? 'redo' : 'undo' });
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
