/** The add-on's own pages: the sidebar of 300 pixels, and modal dialogs in the size that they ask for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../protocol/workbook-view';
import { ask } from '../connection';
import { answerFrame } from '../frame/answer-frame';
import { usePageState } from '../state';
import { Modal } from './dialogs';

export function Sidebar() {
  const { sidebar } = usePageState();
  if (!sidebar) return null;
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="drawer-head">
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={`Close ${sidebar.title}`}
          onClick={() => close(sidebar)}
        >
          ×
        </button>
      </div>
      <PanelFrame key={sidebar.id} panel={sidebar} />
    </aside>
  );
}

export function PanelDialog() {
  const { dialog } = usePageState();
  const [size, setSize] = useState<{ readonly width?: number; readonly height?: number }>({});
  useEffect(() => setSize({}), [dialog?.id]);
  if (!dialog) return null;
  const width = size.width ?? dialog.width;
  const height = size.height ?? dialog.height;
  return (
    <Modal key={dialog.id} title={dialog.title} onClose={() => close(dialog)} width={width + 48}>
      <PanelFrame
        panel={dialog}
        height={height}
        onResize={(side, pixels) => setSize({ ...size, [side]: pixels })}
      />
    </Modal>
  );
}

interface FrameProps {
  readonly panel: PanelView;
  readonly height?: number;
  readonly onResize?: (side: 'width' | 'height', pixels: number) => void;
}

/** Without an origin of its own the page can neither read this page nor call the server: it can only send messages. */
function PanelFrame({ panel, height, onResize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the page begins to load: one that is there first would call when nobody listens.
  useLayoutEffect(() => {
    if (!frame.current) return;
    return answerFrame(frame.current, {
      call: (name, args) => ask({ ask: 'rpc', panel: panel.id, name, args }),
      close: () => close(panel),
      focusEditor: () => document.querySelector<HTMLElement>('#grid canvas')?.focus(),
      ...(onResize ? { resize: onResize } : {}),
    });
  }, [panel.id]);
  return (
    <iframe
      ref={frame}
      class="panel-frame"
      title={panel.title}
      src={`/frame/${panel.id}`}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox"
      style={height ? { height: `${height}px` } : undefined}
    />
  );
}

function close(panel: PanelView): void {
  void ask({ ask: 'closePanel', panel: panel.id });
}
