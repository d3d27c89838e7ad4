/** The start page: where the file stands, what to do next, and the way to every other screen. */
import { useRef } from 'preact/hooks';
import type { Overview } from '../../../rpc/start';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import { useLookAgain } from '../../use-look-again';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { Notice } from '../parts/notice';
import { PauseSwitch } from '../parts/pause-switch';
import { Choices } from './choices';
import { LayoutNote } from './layout-note';
import { NextStep } from './next-step';
import { OpenAnswers } from './open-answers';
import { Path } from './path';
import { Permissions } from './permissions';
import { Unsent } from './unsent';
import './start.css';

interface Outcome {
  readonly said: string;
  /** There was nothing to check: that is neither good nor bad. */
  readonly isEmpty: boolean;
}

export function Start({ go }: ScreenProps<'start'>) {
  const asked = useAnswer('overview');
  const pause = useAnswer('pauseState');
  const { task, start, forget } = useTask<Outcome>();
  const outcome = useRef<HTMLDivElement>(null);
  const run = (work: () => Promise<Outcome & { readonly overview: Overview }>) =>
    start(async () => {
      const { said, isEmpty, overview } = await work();
      asked.replace(overview);
      // Whether messages leave may be another thing now.
      pause.lookAgain();
      // The button may be another one now: what came of it is the place to go on from.
      requestAnimationFrame(() => outcome.current?.focus());
      return { said, isEmpty };
    });
  useLookAgain(asked);
  useLookAgain(pause);
  const ways = {
    check: () => run(() => call('check')),
    setUp: () =>
      run(async () => ({
        said: 'The tabs are laid out. Fill in those with a blue line, then check the plan.',
        overview: await call('setUp'),
        isEmpty: false,
      })),
    startSample: () =>
      run(async () => ({
        said: 'The sample plan is in place.',
        overview: await call('startSample'),
        isEmpty: false,
      })),
    remind: () =>
      run(async () => {
        const { said } = await call('remindNow');
        return { said, isEmpty: true, overview: await call('overview') };
      }),
    go: (to: Parameters<typeof go>[0]) => {
      forget();
      go(to);
    },
  };
  return (
    <>
      <Await asked={asked} waiting="Looking at your file…" lines={5}>
        {(overview) => (
          <>
            <LayoutNote layout={overview.layout} go={ways.go} />
            <Path overview={overview} />
            <NextStep overview={overview} {...ways} />
            <OpenAnswers open={overview.open} {...ways} />
            <Unsent overview={overview} pause={pause.answer} go={ways.go} />
            {!overview.lastCheck && <Permissions />}
          </>
        )}
      </Await>
      <div class="outcome-of-step" role="status" tabIndex={-1} ref={outcome}>
        {task.state === 'busy' && <p class="count">This takes a few seconds…</p>}
        {task.state === 'done' && (
          <Notice kind={task.value.isEmpty ? 'plain' : 'good'}>{task.value.said}</Notice>
        )}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
      <Choices go={go} />
      <PauseSwitch asked={pause} />
      {asked.answer.state === 'here' && asked.answer.value.lastCheck && <Permissions />}
    </>
  );
}
