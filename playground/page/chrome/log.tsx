/** What ran, how long it took, and which Google services it called how often. */
import type { Execution } from '../../protocol/workbook-view';
import { shortTime } from './time';

export function Log({ executions }: { executions: readonly Execution[] }) {
  if (executions.length === 0) {
    return <p class="empty">Nothing has run yet. Choose something from the Throughline menu.</p>;
  }
  return (
    <ul class="rows">
      {[...executions].reverse().map((execution) => (
        <li key={execution.id}>
          <details class="execution">
            <summary>
              <strong>{execution.name}</strong>
              <span>
                {execution.error ? <span class="failed">Failed</span> : 'Completed'} · {execution.kind} ·{' '}
                {Math.round(execution.milliseconds)} ms · {execution.totalCalls} service calls
              </span>
              <time dateTime={execution.started}>{shortTime(execution.started)}</time>
            </summary>
            {execution.error && <p class="failed">{execution.error}</p>}
            {execution.output.length > 0 && <pre>{execution.output.join('\n')}</pre>}
            {execution.calls.length > 0 && <Calls calls={execution.calls} />}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Calls({ calls }: { calls: Execution['calls'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Service call</th>
          <th scope="col">Times</th>
        </tr>
      </thead>
      <tbody>
        {calls.map(([method, count]) => (
          <tr key={method}>
            <td>{method}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
