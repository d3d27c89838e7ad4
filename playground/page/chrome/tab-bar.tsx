/** The tabs under the grid, as in Sheets: choose, add, rename, move, hide and delete. */
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { TabView } from '../../protocol/workbook-view';
import type { Action } from '../actions';
import { sendEdit } from '../connection';
import { usePageState } from '../state';
import { MenuList } from './menu-list';

export function TabBar({ onChoose }: { onChoose: (tab: string) => void }) {
  const { tabs, place } = usePageState();
  const [menu, setMenu] = useState<{ readonly tab: TabView; readonly x: number; readonly y: number } | null>(
    null,
  );
  const [listAt, setListAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const visible = tabs.filter((tab) => !tab.hidden);
  const openMenu = (tab: TabView, element: Element) => {
    const { left, top } = element.getBoundingClientRect();
    setMenu({ tab, x: left, y: top - 170 });
  };
  const showTab = (tab: TabView) => {
    if (tab.hidden) sendEdit({ kind: 'showTab', tab: tab.id });
    onChoose(tab.id);
  };
  return (
    <nav class="tab-bar" aria-label="Sheets">
      <button
        type="button"
        class="icon"
        aria-label="Add a sheet"
        onClick={() => sendEdit({ kind: 'addTab' })}
      >
        +
      </button>
      <button
        type="button"
        class="icon"
        aria-label="All sheets"
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          setListAt({ x: left, y: top - tabs.length * 32 - 20 });
        }}
      >
        ≡
      </button>
      <div class="tabs">
        {visible.map((tab) => (
          <div
            key={tab.id}
            class={tab.id === place.tab ? 'tab current' : 'tab'}
            style={tab.color ? { borderBottomColor: tab.color } : undefined}
            onContextMenu={(event) => {
              event.preventDefault();
              openMenu(tab, event.currentTarget);
            }}
          >
            {renaming === tab.id ? (
              <NameField tab={tab} onDone={() => setRenaming(null)} />
            ) : (
              <button
                type="button"
                class="tab-name"
                aria-current={tab.id === place.tab ? 'page' : undefined}
                onClick={() => onChoose(tab.id)}
                onDblClick={() => setRenaming(tab.id)}
              >
                {tab.name}
              </button>
            )}
            <button
              type="button"
              class="tab-more"
              aria-label={`More for ${tab.name}`}
              aria-haspopup="menu"
              onClick={(event) => openMenu(tab, event.currentTarget)}
            >
              ▾
            </button>
          </div>
        ))}
      </div>
      {menu && (
        <MenuList
          label={`Sheet ${menu.tab.name}`}
          at={menu}
          actions={tabActions(menu.tab, tabs, () => setRenaming(menu.tab.id))}
          onClose={() => setMenu(null)}
        />
      )}
      {listAt && (
        <MenuList
          label="All sheets"
          at={listAt}
          actions={tabs.map((tab) => ({
            label: tab.hidden ? `${tab.name} (hidden)` : tab.name,
            do: () => showTab(tab),
          }))}
          onClose={() => setListAt(null)}
        />
      )}
    </nav>
  );
}

function tabActions(tab: TabView, tabs: readonly TabView[], rename: () => void): Action[] {
  const index = tabs.indexOf(tab);
  const only = tabs.filter((one) => !one.hidden).length === 1;
  return [
    { label: 'Delete', disabled: only, do: () => sendEdit({ kind: 'deleteTab', tab: tab.id }) },
    { label: 'Rename', do: rename },
    { label: 'Hide', disabled: only, do: () => sendEdit({ kind: 'hideTab', tab: tab.id }) },
    {
      label: 'Move left',
      disabled: index === 0,
      do: () => sendEdit({ kind: 'moveTab', tab: tab.id, to: index - 1 }),
    },
    {
      label: 'Move right',
      disabled: index === tabs.length - 1,
      do: () => sendEdit({ kind: 'moveTab', tab: tab.id, to: index + 1 }),
    },
  ];
}

function NameField({ tab, onDone }: { tab: TabView; onDone: () => void }) {
  const finish = (name: string) => {
    onDone();
    if (name.trim() && name !== tab.name) sendEdit({ kind: 'renameTab', tab: tab.id, name: name.trim() });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const field = event.currentTarget;
    if (event.key === 'Escape') field.value = tab.name;
    // Leaving the field takes the name over, whichever way it is left.
    if (event.key === 'Escape' || event.key === 'Enter') field.blur();
  };
  return (
    <input
      class="tab-field"
      aria-label="Name of the sheet"
      value={tab.name}
      ref={(input) => input?.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
