/** The way to the cell that a gap is about, and to the form that mends it. */
import type { ListedGap } from '../../../core/triage/listed-gap';
import type { FoundGap } from '../../../rpc/gaps';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';

const PROPOSED = { overlaps: 'See what it may serve', outcomes: 'Say it as an outcome' } as const;

/** Another screen is in front by then. */
const OPENED = { state: 'there', said: '' } as const;

interface Props {
  readonly gap: ListedGap;
  readonly go: (to: Destination) => void;
}

export function WayToCell({ gap, go }: Props) {
  const { task, start } = useTask<Pick<FoundGap, 'state' | 'said'>>();
  const { mend, proposedIn, standing } = gap;
  const fix = () =>
    start(async () => {
      if (mend?.form === 'map') {
        go({ screen: 'map', ...(await call('objectiveOfGap', gap.id)) });
        return OPENED;
      }
      const found = await call('findGap', { id: gap.id, select: false });
      if (found.state === 'gone' || !mend) return found;
      const { sheetId, row, column } = found;
      go({ screen: 'row', open: { at: { sheetId, row, column }, field: mend.field } });
      return OPENED;
    });
  const goToCell = () => start(() => call('findGap', { id: gap.id, select: true }));
  return (
    <>
      <div class="buttons wrap">
        <BusyButton look="primary" busy="Looking for it…" onPress={goToCell}>
          Go to the cell
        </BusyButton>
        {mend && (
          <BusyButton look="plain" busy="Looking for it…" onPress={fix}>
            Fix it here
          </BusyButton>
        )}
        {proposedIn && standing !== 'fixed' && (
          <button type="button" onClick={() => go({ screen: proposedIn, gap: gap.id })}>
            {PROPOSED[proposedIn]}
          </button>
        )}
      </div>
      <div class="way-said" role="status">
        {task.state === 'done' && task.value.said !== '' && (
          <Notice kind={task.value.state === 'there' ? 'plain' : 'problem'}>{task.value.said}</Notice>
        )}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </>
  );
}
