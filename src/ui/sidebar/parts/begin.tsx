/** The ways to begin in a file without a plan. */
import type { NoPlan } from '../../../core/strategy/no-plan';
import type { Destination } from '../destination';
import { BusyButton } from './busy-button';
import './begin.css';

interface Props {
  readonly lack: NoPlan;
  readonly go: (to: Destination) => void;
  readonly setUp: () => Promise<void>;
  readonly startSample: () => Promise<void>;
  /** “Use my sheet” is what is open. */
  readonly isMapping?: boolean;
}

export function Begin({ lack, go, setUp, startSample, isMapping = false }: Props) {
  const sample = (
    <BusyButton look="plain" busy="Laying out…" onPress={startSample}>
      Look around in a sample plan
    </BusyButton>
  );
  const useMySheet = !isMapping && (
    <button type="button" class={lack === 'none' ? 'primary' : ''} onClick={() => go({ screen: 'mapping' })}>
      Use my sheet
    </button>
  );
  if (lack === 'empty') {
    return (
      <div class="begin">
        <button
          type="button"
          class="primary"
          onClick={() => go({ screen: 'row', open: { add: 'companyObjectives' } })}
        >
          Add the first objective
        </button>
        {sample}
        {useMySheet}
      </div>
    );
  }
  return (
    <div class="begin">
      {useMySheet}
      {sample}
      <BusyButton look="plain" busy="Laying out…" onPress={setUp}>
        Start with empty tabs
      </BusyButton>
    </div>
  );
}
