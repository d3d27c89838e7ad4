/** Whether reminders go out by themselves, when they were last looked after, and the press that sets it right. */
import { useAnswer } from '../../use-answer';
import { useTask } from '../../use-task';
import { call } from '../../call';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import type { ReminderTimer } from '../../../rpc/reviews';

export function Reminders() {
  const { answer, replace } = useAnswer('reminderTimer');
  const { task, start } = useTask<string>();
  if (answer.state !== 'here') {
    return (
      <p class="help reminders" role="status">
        {answer.state === 'waiting'
          ? 'Looking whether reminders go out by themselves…'
          : `Whether reminders go out could not be read. ${answer.message}`}
      </p>
    );
  }
  const timer = answer.value;
  const repair = () =>
    start(async () => {
      replace(await call('repairReminders'));
      return '';
    });
  const remind = () => start(async () => (await call('remindNow')).said);
  return (
    <div class="reminders">
      <div role="status">
        {isWell(timer) ? <p class="help">{sentence(timer)}</p> : <Notice>{sentence(timer)}</Notice>}
      </div>
      {(timer.state === 'missing' || timer.state === 'silent') && (
        <BusyButton onPress={repair}>{timer.state === 'missing' ? 'Switch on' : 'Repair'}</BusyButton>
      )}
      {timer.state === 'blind' && <BusyButton onPress={remind}>Send reminders</BusyButton>}
      {task.state === 'done' && task.value !== '' && (
        <p class="help" role="status">
          {task.value}
        </p>
      )}
      {task.state === 'failed' && (
        <Notice>
          <p role="alert">{task.message}</p>
        </Notice>
      )}
    </div>
  );
}

/** It runs, and the last run came to its end. */
function isWell({ state, lastRun, said, isStuck }: ReminderTimer): boolean {
  return state === 'running' && !isStuck && (lastRun === undefined || said !== undefined);
}

function sentence({ state, owner, lastRun, said }: ReminderTimer): string {
  if (state === 'missing') return 'Reminders do not go out by themselves in this file yet.';
  if (state === 'blind') return BLIND;
  const who = owner ? `, set by ${owner}` : '';
  const last =
    lastRun === undefined
      ? 'They have not run yet.'
      : `Last run on ${lastRun}. ${said ?? 'It did not come to its end, and is tried again on the next working day.'}`;
  return state === 'running'
    ? `Reminders are looked after every morning${who}. ${last}`
    : `Reminders have stopped${who}. ${last} Repair sets them anew, in your name.`;
}

const BLIND =
  'Reminders do not go out by themselves here, because Google shows Throughline this file only while somebody has it open. Press the button once a day: who is due is reminded, and nobody twice.';
