/** The one thing to do next, large, and what else fits here beside it. */
import type { Overview } from '../../../rpc/start';
import type { Destination } from '../destination';
import { FirstSentences } from '../parts/first-sentences';
import { Begin } from '../parts/begin';
import { BusyButton } from '../parts/busy-button';

interface Props {
  readonly overview: Overview;
  readonly check: () => Promise<void>;
  readonly setUp: () => Promise<void>;
  readonly startSample: () => Promise<void>;
  readonly go: (to: Destination) => void;
}

export function NextStep({ overview, check, setUp, startSample, go }: Props) {
  const { plan, lastCheck, layout } = overview;
  // An older Throughline may look and write nothing, so no button leads to a refusal.
  if (layout === 'newer') {
    return (
      <div class="next-step">
        <button type="button" onClick={() => go({ screen: 'installation' })}>
          Check this installation
        </button>
      </div>
    );
  }
  const useMySheet = (
    <button type="button" class="primary" onClick={() => go({ screen: 'mapping' })}>
      Use my sheet
    </button>
  );
  if (plan === 'none') return <Begin lack="none" {...{ go, setUp, startSample }} />;
  if (plan === 'empty') {
    return (
      <>
        <Begin lack="empty" {...{ go, setUp, startSample }} />
        <div class="next-step below">
          <BusyButton look="plain" busy="Checking…" onPress={check}>
            Check the plan
          </BusyButton>
        </div>
      </>
    );
  }
  const holds = lastCheck !== undefined && lastCheck.outOfDate === undefined;
  const asksFirst = plan === 'found' && !holds;
  return (
    <div class="next-step">
      {holds && <FirstSentences of={lastCheck.sentences} />}
      {asksFirst && useMySheet}
      {holds && lastCheck.open > 0 && (
        <button type="button" class="primary" onClick={() => go({ screen: 'gaps' })}>
          Go through the gaps
        </button>
      )}
      <BusyButton look={holds || asksFirst ? 'plain' : 'primary'} busy="Checking…" onPress={check}>
        {lastCheck ? 'Check again' : 'Check the plan'}
      </BusyButton>
    </div>
  );
}
