/** The trials that need a press: cells on a tab of their own, a timer, and the page. */
import { edition } from '../../../core/edition/edition';
import type { CheckResult } from '../../../core/installation/judge';
import type { LiveTrial } from '../../../rpc/installation';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { TestPage } from './test-page';

export interface LiveState extends LiveTrial {
  /** When the person went to the test page, in milliseconds of this browser's clock. */
  readonly openedAt?: number;
}

interface Props {
  readonly results: readonly CheckResult[];
  readonly live: LiveState | undefined;
  readonly onTried: (live: LiveState) => Promise<void>;
  readonly onLook: () => Promise<void>;
  /** The person has gone to the test page. */
  readonly onOpened: () => void;
}

export function Live({ results, live, onTried, onLook, onOpened }: Props) {
  const { task, start } = useTask<void>();
  const waits = (id: string) => results.some((one) => one.id === id && one.state === 'unknown');
  const hasReported = results.some(({ id, state }) => id === 'page' && state === 'pass');
  const tryLive = () => start(async () => onTried(await call('tryLive')));
  const look = () => start(onLook);
  return (
    <section class="live">
      <h2>Try it live</h2>
      {live ? (
        <div role="status">
          <ol class="live-steps">
            <li>{'value' in live.trial ? 'Cells were tried.' : 'Cells could not be tried.'}</li>
            <li>{timerSentence(live.hasTimer, waits('timer-file'))}</li>
            {live.page !== undefined && (
              <li>
                {hasReported ? (
                  'The page has reported.'
                ) : (
                  <TestPage address={live.page} onOpened={onOpened} />
                )}
              </li>
            )}
          </ol>
        </div>
      ) : (
        <p class="help" id="about-live">
          {WHAT_IT_DOES}
        </p>
      )}
      <div class="buttons">
        {live && (
          <BusyButton look="plain" busy="Looking…" onPress={look}>
            Look again
          </BusyButton>
        )}
        <BusyButton
          look={live ? 'plain' : 'primary'}
          busy="Trying…"
          onPress={tryLive}
          {...(live ? {} : { describedBy: 'about-live' })}
        >
          {live ? 'Try once more' : 'Try it live'}
        </BusyButton>
      </div>
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
    </section>
  );
}

const WHAT_IT_DOES =
  edition === 'mail-only'
    ? 'Lays out a tab for a few seconds and takes it away again, and sets a timer that runs once.'
    : 'Lays out a tab for a few seconds and takes it away again, sets a timer that runs once, and gives you a page to open.';

function timerSentence(hasTimer: boolean, isWaiting: boolean): string {
  if (!hasTimer) return 'Google allowed no timer.';
  return isWaiting ? 'The timer runs within a minute or two.' : 'The timer has reported.';
}
