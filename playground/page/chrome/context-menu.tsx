/** The menu under the right mouse button on the grid. */
import { useEffect, useState } from 'preact/hooks';
import { cellActions } from '../actions';
import { MenuList } from './menu-list';

export function ContextMenu({ container }: { container: HTMLElement }) {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      event.preventDefault();
      // After Univer has moved the selection under the pointer.
      setTimeout(() => setAt({ x: event.clientX, y: event.clientY }));
    };
    container.addEventListener('contextmenu', open);
    return () => container.removeEventListener('contextmenu', open);
  }, [container]);
  return (
    at && <MenuList label="Selected cells" at={at} actions={cellActions()} onClose={() => setAt(null)} />
  );
}
