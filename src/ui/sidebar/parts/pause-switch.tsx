/** The switch that stops all messages of this file, with the reason why they are stopped. */
import { useId } from 'preact/hooks';
import type { PauseState } from '../../../rpc/pause';
import { call } from '../../call';
import type { Asked } from '../../use-answer';
import { useTask } from '../../use-task';
import { Await } from './await';
import { BusyButton } from './busy-button';
import { Notice } from './notice';

export function PauseSwitch({ asked }: { readonly asked: Asked<PauseState> }) {
  const { task, start } = useTask<string>();
  const id = useId();
  const set = (work: () => Promise<PauseState>) =>
    start(async () => {
      const state = await work();
      asked.replace(state);
      return wordsOf(state);
    });
  return (
    <Await asked={asked} waiting="Looking whether messages are paused…" lines={1}>
      {(state) => {
        const { isPaused, because } = state;
        if (because === 'notSetUp') {
          return (
            <div class="pause-switch">
              <p class="no-switch">No messages yet</p>
              <p class="help">{WHY.notSetUp}</p>
            </div>
          );
        }
        const isStuck = because !== undefined && because !== 'chosen';
        return (
          <div class="pause-switch">
            <button
              type="button"
              role="switch"
              aria-checked={!isPaused}
              aria-disabled={isStuck || task.state === 'busy'}
              aria-describedby={`${id}-why`}
              onClick={() => {
                if (!isStuck) void set(() => call('setPaused', !isPaused));
              }}
            >
              <span class="track" aria-hidden="true" />
              {wordsOf(state)}
            </button>
            <p id={`${id}-why`} class="help">
              {WHY[because ?? 'on']}
            </p>
            {isStuck && (
              <BusyButton busy="Saving…" onPress={() => set(() => call('claimFile'))}>
                This is my file now
              </BusyButton>
            )}
            <p class="only-heard" role="status">
              {task.state === 'done' ? task.value : ''}
            </p>
            {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
          </div>
        );
      }}
    </Await>
  );
}

function wordsOf({ isPaused }: PauseState): string {
  return isPaused ? 'Messages are paused' : 'Messages are on';
}

const WHY = {
  on: 'Throughline sends what you ask for, after you have seen it.',
  notSetUp: 'Nothing is set up in this file yet, so no mail leaves.',
  chosen: 'Nothing is sent from this file until you switch messages on.',
  copy: 'This file is a copy. The people in it hear from the first file, so nothing is sent from here.',
  unsigned:
    'The key that signs links in e-mails is missing, so nothing is sent. The button makes a new one; links in mails that have left will not work any more.',
  unknown: 'The Settings tab does not say which file the plan belongs to, so nothing is sent.',
} as const;
