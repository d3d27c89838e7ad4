/** A drop-down list of actions that keys can walk through; used by the menu bar, tabs and the right mouse button. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions';

interface Props {
  readonly label: string;
  readonly actions: readonly Action[];
  /** Where the list appears, in pixels of the window; absent: under its button. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  /** A list inside another one, which watches for clicks elsewhere. */
  readonly nested?: boolean;
  /** Left and right arrow, for a menu bar to move to its neighbour. */
  readonly onAside?: (step: 1 | -1) => void;
}

export function MenuList({ label, actions, at, onClose, nested, onAside }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // Before the next key arrives: a fast Enter belongs to the list, not to the button that opened it.
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    if (nested) return;
    const away = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    // In the capture phase: the grid keeps pointer events to itself.
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) moveFocus(list.current, step);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') return onClose();
    else if (event.key === 'ArrowRight' && !hasSubmenu(event.target)) onAside?.(1);
    else if (event.key === 'ArrowLeft') onAside?.(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const style = at ? { position: 'fixed' as const, ...onScreen(at, actions.length) } : undefined;
  return (
    <div
      ref={list}
      class="menu-list"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={style}
      onKeyDown={onKeyDown}
    >
      {actions.map((action, index) => (
        <Entry key={index} action={action} onClose={onClose} />
      ))}
    </div>
  );
}

function Entry({ action, onClose }: { action: Action; onClose: () => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (action.label === '') return <hr class="menu-separator" />;
  if (!action.items) {
    const click = () => {
      onClose();
      action.do?.();
    };
    return (
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={action.disabled}
        onClick={action.disabled ? undefined : click}
      >
        <span>{action.label}</span>
        {action.keys && <kbd>{action.keys}</kbd>}
      </button>
    );
  }
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' || open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(true);
  };
  return (
    <div class="submenu" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        <span>{action.label}</span>
        <span aria-hidden="true">▸</span>
      </button>
      {open && (
        <MenuList
          nested
          label={action.label}
          actions={action.items}
          onClose={onClose}
          onAside={(step) => step < 0 && close()}
        />
      )}
    </div>
  );
}

function hasSubmenu(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-haspopup') === 'menu';
}

function moveFocus(list: HTMLElement | null, step: number): void {
  const items = [
    ...(list?.querySelectorAll<HTMLElement>(
      ':scope > [role=menuitem], :scope > .submenu > [role=menuitem]',
    ) ?? []),
  ];
  const index = items.indexOf(document.activeElement as HTMLElement);
  items[(index + step + items.length) % items.length]?.focus();
}

const ENTRY_HEIGHT = 32;
const LIST_WIDTH = 260;

/** Keeps a list inside the window. */
function onScreen({ x, y }: { x: number; y: number }, entries: number): { left: string; top: string } {
  const left = Math.max(0, Math.min(x, innerWidth - LIST_WIDTH));
  const top = Math.max(0, Math.min(y, innerHeight - entries * ENTRY_HEIGHT - 16));
  return { left: `${left}px`, top: `${top}px` };
}
