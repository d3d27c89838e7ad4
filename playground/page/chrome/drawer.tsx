/** The drawer beside the grid: charts of the tab in front, sent mail, timers, and what ran. */
import { activeTab, setState, usePageState } from '../state';
import { Charts } from './charts';
import { Log } from './log';
import { Outbox } from './outbox';
import { Timers } from './timers';

const TITLES = { charts: 'Charts', outbox: 'Outbox', timers: 'Timers', log: 'Log' };

export function Drawer() {
  const state = usePageState();
  if (!state.drawer) return null;
  const close = () => setState({ drawer: null });
  return (
    <aside class="drawer" aria-label={TITLES[state.drawer]}>
      <div class="drawer-head">
        <h2>{TITLES[state.drawer]}</h2>
        <button type="button" class="icon" aria-label={`Close ${TITLES[state.drawer]}`} onClick={close}>
          ×
        </button>
      </div>
      <div class="drawer-body">
        {state.drawer === 'charts' && <Charts charts={activeTab()?.charts ?? []} />}
        {state.drawer === 'outbox' && <Outbox mails={state.outbox} />}
        {state.drawer === 'timers' && <Timers timers={state.timers} />}
        {state.drawer === 'log' && <Log executions={state.log} />}
      </div>
    </aside>
  );
}
