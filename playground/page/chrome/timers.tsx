/** The triggers that the add-on installed. Time does not pass by itself here: a person runs a timer when wanted. */
import type { Timer } from '../../protocol/workbook-view';
import { send } from '../connection';

export function Timers({ timers }: { timers: readonly Timer[] }) {
  if (timers.length === 0) {
    return (
      <p class="empty">
        No timers. When the add-on installs one, it is listed here and you can run it at once.
      </p>
    );
  }
  return (
    <ul class="rows">
      {timers.map((timer) => (
        <li class="timer" key={timer.id}>
          <div>
            <strong>{timer.run}</strong>
            <span>{timer.schedule}</span>
          </div>
          <button
            type="button"
            onClick={() => void send({ ask: 'runTimer', id: timer.id })}
            aria-label={`Run ${timer.run} now`}
          >
            Run now
          </button>
        </li>
      ))}
    </ul>
  );
}
