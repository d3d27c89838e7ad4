/** Why: what the selected row is for, up to the company objective and its source; and what the formula in the selected cell computes. */
import type { ScreenProps } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { NoPlan } from '../parts/no-plan';
import { Notice } from '../parts/notice';
import { FormulaView } from './formula-view';
import { RowView } from './row-view';
import { useSelection } from './use-selection';
import './why.css';

export function Why({ go }: ScreenProps<'why'>) {
  const { explained, problem, isReading, look, reached } = useSelection();
  return (
    <>
      <div class="looked-at">
        <p class="help" role="status">
          {explained ? explained.at : isReading ? 'Looking at the selected row…' : ''}
        </p>
        <BusyButton busy="Looking…" onPress={look}>
          Look at the selected row
        </BusyButton>
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {!explained && isReading && (
        <div class="placeholders" aria-hidden="true">
          <div />
          <div />
          <div />
        </div>
      )}
      {explained?.noPlan && <NoPlan lack={explained.noPlan} go={go} />}
      {explained?.instead && !explained.noPlan && <Notice>{explained.instead}</Notice>}
      {explained?.gap && (
        <Notice>
          <p>This row is about a gap: {explained.gap.gap}</p>
          <button type="button" onClick={() => go({ screen: 'gaps', gap: explained.gap?.id ?? '' })}>
            Open the gap
          </button>
        </Notice>
      )}
      {explained?.formula && <FormulaView formula={explained.formula} go={go} />}
      {explained?.row && <RowView key={explained.cell} row={explained.row} go={go} onReached={reached} />}
    </>
  );
}
