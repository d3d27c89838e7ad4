/** The top of the page: the workbook's name, the menus, and the buttons of the drawer. */
import { type DrawerTab, activeTab, setState, usePageState } from '../state';
import { MenuBar } from './menu-bar';

const DRAWERS: readonly { readonly id: DrawerTab; readonly label: string }[] = [
  { id: 'charts', label: 'Charts' },
  { id: 'outbox', label: 'Outbox' },
  { id: 'timers', label: 'Timers' },
  { id: 'log', label: 'Log' },
];

export function Header() {
  const state = usePageState();
  const counts = {
    charts: activeTab()?.charts.length ?? 0,
    outbox: state.outbox.length,
    timers: state.timers.length,
    log: 0,
  };
  return (
    <header>
      <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3" y="2" width="18" height="20" rx="2" fill="#188038" />
        <path d="M7 8h10v9H7zM7 12.5h10M12 8v9" fill="none" stroke="#fff" stroke-width="1.5" />
      </svg>
      <div class="titles">
        <h1>{state.name}</h1>
        <MenuBar />
      </div>
      <div class="status" role="status" aria-live="polite">
        {!state.connected
          ? 'Not connected: the local server has stopped'
          : state.busy
            ? `Running ${state.busy}…`
            : 'Saved on this computer'}
      </div>
      <nav class="drawer-buttons" aria-label="Panels">
        {DRAWERS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={state.drawer === id}
            onClick={() => setState({ drawer: state.drawer === id ? null : id })}
          >
            {label}
            {counts[id] > 0 && <span class="count">{counts[id]}</span>}
          </button>
        ))}
      </nav>
    </header>
  );
}
