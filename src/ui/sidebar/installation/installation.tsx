/** Check this installation: what Google gives here, what is wrong with it, and what to do; with trials that need a press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstallationWish } from '../../../rpc/installation';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import { Await } from '../parts/await';
import { BusyButton } from '../parts/busy-button';
import { CopyButton } from '../parts/copy-button';
import { Notice } from '../parts/notice';
import { Live, type LiveState } from './live';
import { Results } from './results';
import { useOutOfDate } from './use-out-of-date';
import './installation.css';

export function Installation() {
  const asked = useAnswer('checkInstallation', {});
  const [live, setLive] = useState<LiveState>();
  const isLooking = useRef(false);
  const isOld = useOutOfDate(asked.answer.state === 'here' ? asked.answer.value.of : undefined);
  const look = async (state = live) => {
    if (isLooking.current) return;
    isLooking.current = true;
    try {
      asked.replace(await call('checkInstallation', wishOf(state)));
    } finally {
      isLooking.current = false;
    }
  };
  const tried = async (state: LiveState) => {
    setLive(state);
    await look(state);
  };
  const opened = () => setLive((state) => state && { ...state, openedAt: state.openedAt ?? Date.now() });
  useEffect(() => {
    if (!live) return;
    // Whoever comes back from the test page wants to see what it has reported; where it stays silent, that is told too.
    const again = () => void look().catch(() => undefined);
    window.addEventListener('focus', again);
    const late = live.openedAt === undefined ? undefined : setTimeout(again, (live.waitSeconds + 1) * 1000);
    return () => {
      window.removeEventListener('focus', again);
      clearTimeout(late);
    };
  }, [live]);
  return (
    <>
      <p class="help">
        Looks at what Google gives Throughline in this file. It changes nothing that you see, and sends
        nothing.
      </p>
      <Await asked={asked} waiting="Asking Google, service by service…" lines={6}>
        {({ results, report, versions }) =>
          isOld ? (
            <div class="out-of-date" role="status">
              <Notice>Out of date. This file has changed since it was looked at.</Notice>
              <BusyButton look="primary" busy="Checking…" onPress={() => look()}>
                Check again
              </BusyButton>
            </div>
          ) : (
            <>
              <Live results={results} live={live} onTried={tried} onLook={() => look()} onOpened={opened} />
              <Results results={results} />
              <p class="help versions">{unbroken(versions)}</p>
              <CopyButton text={report} label="Copy report" />
              <p class="help">No names, addresses or texts are in it.</p>
            </>
          )
        }
      </Await>
    </>
  );
}

function wishOf(live: LiveState | undefined): InstallationWish {
  if (!live) return {};
  const { code, build, trial, openedAt } = live;
  const openedFor = openedAt === undefined ? undefined : Math.floor((Date.now() - openedAt) / 1000);
  return { code, build, trial, ...(openedFor === undefined ? {} : { openedFor }) };
}

/** A number stays on the line of its word. */
function unbroken(versions: string): string {
  return versions.replace(/(layout|build) (?=\w)/g, '$1\u00a0');
}
