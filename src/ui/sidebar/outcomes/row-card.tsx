/** One row: what it says, why it is shown, what it could say, and what to do with it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Checked, FoundOutputs } from '../../../core/outcomes/flagged-row';
import type { ScreenProps } from '../destination';
import { Acts } from './acts';
import { ChangedMeanwhile } from './changed-meanwhile';
import { Preview } from './preview';
import { Slots } from './slots';
import { TestsList } from './tests-list';
import { Ticks } from './ticks';
import type { Front, Walking } from './use-walk';

interface Props extends Pick<ScreenProps<'outcomes'>, 'go'> {
  readonly found: FoundOutputs;
  readonly front: Front;
  readonly walking: Walking;
}

const KINDS = {
  keyResults: 'key result',
  productObjectives: 'product objective',
  initiatives: 'initiative',
} as const;

/** Of words that we do not know, nobody is told that they are work. */
function verdictOn({ class: verdict, kind }: Checked): string {
  if (verdict === 'Outcome') return 'Names a result';
  return verdict === 'Output' && kind !== 'unclear' ? 'Names work' : 'Not clear';
}

export function RowCard({ found, front, walking, go }: Props) {
  const { row, edit, draft } = front;
  const { steps, place, listed, changed } = walking;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The first row takes no focus from where the person came from.
    if (steps > 0) title.current?.focus({ preventScroll: true });
  }, [steps]);
  return (
    <div class="walk-card">
      <p class="help">
        {place} of {listed}, {KINDS[row.table]}, {row.at} on {row.tab}
      </p>
      <h2 tabIndex={-1} ref={title}>
        {row.id !== '' && `${row.id} `}
        {row.name}
      </h2>
      <p>
        <span class="walk-sure">{verdictOn(row.check)}</span> {row.check.advice}
      </p>
      <TestsList check={row.check} />
      <Preview draft={draft} />
      {changed ? (
        <ChangedMeanwhile {...{ row, draft, walking, changed }} />
      ) : (
        <Acts {...{ front, walking, go }} />
      )}
      <Slots {...{ row, edit, draft }} onChange={walking.change} />
      <Ticks {...{ row, edit, found }} onChange={walking.change} />
    </div>
  );
}
