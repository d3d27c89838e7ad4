/** When the plan was last checked, and the way to check it again. */
import type { GapList } from '../../../core/triage/listed-gap';
import type { Task } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { outOfDateSentence } from '../parts/in-words';
import { Notice } from '../parts/notice';

interface Props {
  readonly list: GapList;
  readonly task: Task<string>;
  readonly onCheck: () => Promise<void>;
}

export function CheckAgain({ list, task, onCheck }: Props) {
  if (list.isNewer) {
    return (
      <Notice>
        A newer Throughline has worked in this file. This older one shows its gaps and changes nothing.
      </Notice>
    );
  }
  return (
    <>
      {list.checked && list.outOfDate !== undefined ? (
        <>
          <div class="lead">
            <Notice>{outOfDateSentence(list.when, list.outOfDate)}</Notice>
          </div>
          <BusyButton look="primary" busy="Checking…" onPress={onCheck}>
            Check again
          </BusyButton>
        </>
      ) : list.checked ? (
        <div class="last-check">
          <p class="help">Last check {list.when}</p>
          <BusyButton busy="Checking…" onPress={onCheck}>
            Check again
          </BusyButton>
        </div>
      ) : (
        <>
          <p class="lead">
            This plan was not checked yet. A check finds what does not line up. Your own tabs stay as they
            are.
          </p>
          <BusyButton look="primary" busy="Checking…" onPress={onCheck}>
            Check the plan
          </BusyButton>
        </>
      )}
      <div class="check-news" role="status">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </>
  );
}
