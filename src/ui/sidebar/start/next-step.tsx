/** The one thing to do next, large, and what else fits here beside it. */
import type { Overview } from '../../../rpc/start';
import { BusyButton } from '../parts/busy-button';

interface Props {
  readonly overview: Overview;
  readonly check: () => Promise<void>;
  readonly setUp: () => Promise<void>;
  readonly startSample: () => Promise<void>;
}

export function NextStep({ overview, check, setUp, startSample }: Props) {
  const { plan, lastCheck } = overview;
  if (plan === 'none') {
    return (
      <div class="next-step">
        <BusyButton look="plain" busy="Laying out…" onPress={startSample}>
          Look around in a sample plan
        </BusyButton>
        <BusyButton look="plain" busy="Laying out…" onPress={setUp}>
          Start with empty tabs
        </BusyButton>
      </div>
    );
  }
  return (
    <div class="next-step">
      {lastCheck && <p class="said">{lastCheck.said}</p>}
      <BusyButton look={lastCheck ? 'plain' : 'primary'} busy="Checking…" onPress={check}>
        {lastCheck ? 'Check again' : 'Check the plan'}
      </BusyButton>
    </div>
  );
}
