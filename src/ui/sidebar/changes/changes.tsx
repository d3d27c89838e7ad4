/** What changed: the runs that are remembered, the cells of each, and the way to take the last one back. */
import { useRef, useState } from 'preact/hooks';
import type { Restored, RunSummary } from '../../../rpc/changes';
import { useAnswer } from '../../use-answer';
import { Await } from '../parts/await';
import { LastRun } from './last-run';
import { Outcome } from './outcome';
import { RunCellsOf } from './run-cells-of';
import './changes.css';

export function Changes() {
  const asked = useAnswer('listRuns');
  const [restored, setRestored] = useState<Restored>();
  const outcome = useRef<HTMLDivElement>(null);
  const show = (result: Restored) => {
    asked.replace(result.runs);
    setRestored(result);
    // The button is gone with its run: what came of it is the place to go on from.
    requestAnimationFrame(() => outcome.current?.focus());
  };
  return (
    <>
      <div class="restored" role="status" tabIndex={-1} ref={outcome}>
        {restored && <Outcome restored={restored} />}
      </div>
      <Await asked={asked} waiting="Getting the last runs…" lines={3}>
        {(runs) => <Runs runs={runs} onRestored={show} askAgain={asked.askAgain} />}
      </Await>
    </>
  );
}

interface RunsProps {
  readonly runs: readonly RunSummary[];
  readonly onRestored: (restored: Restored) => void;
  readonly askAgain: () => void;
}

function Runs({ runs: [last, ...earlier], onRestored, askAgain }: RunsProps) {
  if (!last) {
    return (
      <p class="help">
        No run has changed a cell yet, or all of them were taken back. Each check, each edit in a form and
        each formula that you put in will stand here, with what the cells held before.
      </p>
    );
  }
  return (
    <>
      <LastRun key={last.run} run={last} onRestored={onRestored} askAgain={askAgain} />
      {earlier.length > 0 && <h2 class="earlier">Runs before it</h2>}
      {earlier.map((run) => (
        <section key={run.run} class="run">
          <RunCellsOf run={run} />
        </section>
      ))}
      <p class="help">The last ten runs are kept. Restore takes back one at a time, the last one first.</p>
    </>
  );
}
