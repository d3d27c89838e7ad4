/** The menu bar: the few menus of the local Sheets, and those that the add-on made. */
import { useRef, useState } from 'preact/hooks';
import type { MenuItem } from '../../protocol/workbook-view';
import { type Action, SEPARATOR, dataActions, editActions, fileActions, runFunction } from '../actions';
import { usePageState } from '../state';
import { MenuList } from './menu-list';

interface Menu {
  readonly label: string;
  readonly actions: () => readonly Action[];
}

export function MenuBar() {
  const { menus } = usePageState();
  const [open, setOpen] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const all: Menu[] = [
    { label: 'File', actions: fileActions },
    { label: 'Edit', actions: editActions },
    { label: 'Data', actions: dataActions },
    ...menus.map((menu) => ({ label: menu.label, actions: () => (menu.items ?? []).map(toAction) })),
  ];
  const focus = (index: number) => {
    setCurrent(index);
    bar.current?.querySelectorAll<HTMLElement>(':scope > div > button')[index]?.focus();
  };
  const aside = (from: number, step: number) => {
    const next = (from + step + all.length) % all.length;
    focus(next);
    if (open !== null) setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'ArrowRight') aside(index, 1);
    else if (event.key === 'ArrowLeft') aside(index, -1);
    else if (event.key === 'ArrowDown') setOpen(index);
    else return;
    event.preventDefault();
  };
  const close = (index: number) => {
    setOpen(null);
    focus(index);
  };
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus">
      {all.map((menu, index) => (
        <div key={menu.label} role="none" onMouseEnter={() => open !== null && setOpen(index)}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === current ? 0 : -1}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label}
              actions={menu.actions()}
              onClose={() => close(index)}
              onAside={(step) => aside(index, step)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function toAction(item: MenuItem): Action {
  if (item.separator) return SEPARATOR;
  if (item.items) return { label: item.label, items: item.items.map(toAction) };
  const { run } = item;
  return { label: item.label, ...(run === undefined ? {} : { do: () => runFunction(run) }) };
}
