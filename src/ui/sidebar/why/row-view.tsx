/** The chain of one row: its sentence, and each step with what stands behind it. */
import { useState } from 'preact/hooks';
import type { StepPlace, WhyRow } from '../../../core/why/step';
import type { ReachedStep } from '../../../rpc/why';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { Notice } from '../parts/notice';
import { CopyButton } from '../parts/copy-button';
import { StepView } from './step-view';

interface Props {
  readonly row: WhyRow;
  readonly go: ScreenProps<'why'>['go'];
  /** The person went to this cell from here: it is no new question. */
  readonly onReached: (cell: string) => void;
}

export function RowView({ row, go, onReached }: Props) {
  const { task, start } = useTask<ReachedStep>();
  const [at, setAt] = useState('');
  const goTo = (place: StepPlace) =>
    start(async () => {
      setAt(place.spot);
      const reached = await call('goToStep', place);
      if (reached.found) onReached(reached.cell);
      return reached;
    });
  const said = task.state === 'failed' ? task.message : task.state === 'done' ? task.value.said : '';
  const isProblem = task.state === 'failed' || (task.state === 'done' && !task.value.found);
  const note = (place: StepPlace) =>
    place.spot === at && said !== '' ? <Notice kind={isProblem ? 'problem' : 'plain'}>{said}</Notice> : null;
  return (
    <>
      <p class="why-sentence">{row.sentence}</p>
      <CopyButton text={row.sentence} label="Copy the sentence" />
      <h2>{row.direction === 'up' ? 'From this row up' : 'What serves it'}</h2>
      <ol class="steps">
        <StepView step={row.step} isFirst goTo={goTo} note={note} go={go} direction={row.direction} />
      </ol>
    </>
  );
}
