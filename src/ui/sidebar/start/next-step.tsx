/** The one thing to do next, large, and what else fits here beside it. */
import type { Overview } from '../../../rpc/start';
import type { Destination } from '../destination';
import { FirstSentences } from '../parts/first-sentences';
import { BusyButton } from '../parts/busy-button';

interface Props {
  readonly overview: Overview;
  readonly check: () => Promise<void>;
  readonly setUp: () => Promise<void>;
  readonly startSample: () => Promise<void>;
  readonly go: (to: Destination) => void;
}

export function NextStep({ overview, check, setUp, startSample, go }: Props) {
  const { plan, lastCheck } = overview;
  const useMySheet = (
    <button type="button" class="primary" onClick={() => go({ screen: 'mapping' })}>
      Use my sheet
    </button>
  );
  if (plan === 'none') {
    return (
      <div class="next-step">
        {useMySheet}
        <BusyButton look="plain" busy="Laying out…" onPress={startSample}>
          Look around in a sample plan
        </BusyButton>
        <BusyButton look="plain" busy="Laying out…" onPress={setUp}>
          Start with empty tabs
        </BusyButton>
      </div>
    );
  }
  const asksFirst = plan === 'found' && !lastCheck;
  return (
    <div class="next-step">
      {lastCheck && <FirstSentences of={lastCheck.sentences} />}
      {asksFirst && useMySheet}
      {lastCheck && lastCheck.open > 0 && (
        <button type="button" class="primary" onClick={() => go({ screen: 'gaps' })}>
          Go through the gaps
        </button>
      )}
      <BusyButton look={lastCheck || asksFirst ? 'plain' : 'primary'} busy="Checking…" onPress={check}>
        {lastCheck ? 'Check again' : 'Check the plan'}
      </BusyButton>
    </div>
  );
}
