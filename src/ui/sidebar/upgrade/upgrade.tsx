/** Bring the tabs up to date: what would change on the tabs of an earlier version, the press that does it, and the way back. */
import { useRef, useState } from 'preact/hooks';
import type { Upgraded, UpgradeOffer } from '../../../rpc/upgrade';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { BusyButton } from '../parts/busy-button';
import { counted } from '../parts/in-words';
import { Notice } from '../parts/notice';
import './upgrade.css';

export function Upgrade({ go }: ScreenProps<'upgrade'>) {
  const asked = useAnswer('openUpgrade');
  const { task, start } = useTask<void>();
  const [done, setDone] = useState<Upgraded>();
  const outcome = useRef<HTMLDivElement>(null);
  const bring = (offer: UpgradeOffer) =>
    start(async () => {
      setDone(await call('upgradeTabs', offer));
      // The button is gone: what came of it is the place to go on from.
      requestAnimationFrame(() => outcome.current?.focus());
    });
  return (
    <>
      <div class="upgraded" role="status" tabIndex={-1} ref={outcome}>
        {done && <Done done={done} />}
      </div>
      {done && done.tabs > 0 ? (
        <button type="button" onClick={() => go({ screen: 'changes' })}>
          What changed
        </button>
      ) : (
        <Await asked={asked} waiting="Looking at the tabs of Throughline…" lines={3}>
          {(offer) => <Offer offer={offer} onPress={() => bring(offer)} />}
        </Await>
      )}
      {task.state === 'failed' && (
        <Notice kind="problem">
          <p>{task.message}</p>
          <button type="button" onClick={asked.askAgain}>
            Look again
          </button>
        </Notice>
      )}
    </>
  );
}

interface OfferProps {
  readonly offer: UpgradeOffer;
  readonly onPress: () => Promise<void>;
}

function Offer({ offer: { from, to, steps }, onPress }: OfferProps) {
  if (steps.length === 0) {
    return (
      <p class="help">The tabs of Throughline are as this version lays them out. Nothing has to change.</p>
    );
  }
  return (
    <>
      <p>
        An earlier Throughline laid out this file. Nothing on your own tabs changes, and nothing that you
        typed is lost.
      </p>
      {steps.map(({ says, tabs }) => (
        <section key={says}>
          <h2>What will change</h2>
          <p class="help">{says}</p>
          <ul class="tab-changes">
            {tabs.map(({ tab, says: change }) => (
              <li key={tab}>
                <b>{tab}</b> {change}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="buttons">
        <BusyButton look="primary" busy="Bringing up to date…" onPress={onPress} describedBy="way-back">
          Bring up to date
        </BusyButton>
      </div>
      <p class="help" id="way-back">
        From layout {from} to {to}. You can take it back under What changed.
      </p>
    </>
  );
}

function Done({ done: { tabs, unnoted } }: { readonly done: Upgraded }) {
  return (
    <>
      <Notice kind="good">
        Done. {counted(tabs, 'tab')} {tabs === 1 ? 'is' : 'are'} up to date. The next check fills in what is
        new.
      </Notice>
      {unnoted && <Notice kind="problem">{unnoted}</Notice>}
    </>
  );
}
