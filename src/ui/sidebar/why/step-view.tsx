/** One step of the chain, and the steps that it leads to. */
import { useState } from 'preact/hooks';
import type { WhyRow, WhyStep } from '../../../core/why/step';
import { BusyButton } from '../parts/busy-button';
import type { StepActs } from './step-acts';
import { StepDetails } from './step-details';
import { StepFacts } from './step-facts';

interface Props extends StepActs {
  readonly step: WhyStep;
  readonly isFirst?: boolean;
  readonly direction: WhyRow['direction'];
}

/** So many steps beside each other are read; more are one press away. */
const MOST_SHOWN = 5;

export function StepView({ step, isFirst = false, direction, ...acts }: Props) {
  const { leads } = step;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? leads : leads.slice(0, MOST_SHOWN);
  const { place } = step;
  return (
    <li class={isFirst ? 'step first' : 'step'}>
      {step.tie && <p class="tie">{step.tie}</p>}
      <p class="kind">{step.kind}</p>
      <BusyButton look="plain" onPress={() => acts.goTo(place)}>
        {step.label}
      </BusyButton>
      <div role="status">{acts.note(place)}</div>
      <StepFacts step={step} isOpen={isFirst || direction === 'up'} />
      <Breaks step={step} go={acts.go} />
      <StepDetails step={step} {...acts} />
      {leads.length > 0 && (
        <ol class="steps">
          {shown.map((lead) => (
            <StepView key={lead.place.spot + (lead.tie ?? '')} step={lead} direction={direction} {...acts} />
          ))}
        </ol>
      )}
      {leads.length > shown.length && (
        <button type="button" class="small" onClick={() => setShowsAll(true)}>
          Show {leads.length - shown.length} more
        </button>
      )}
    </li>
  );
}

function Breaks({ step, go }: { readonly step: WhyStep; readonly go: StepActs['go'] }) {
  return (
    <>
      {step.breaks.map(({ said, field }) => (
        <div class="note problem" key={said}>
          <p>{said}</p>
          {field !== undefined && (
            <button
              type="button"
              class="small"
              onClick={() => go({ screen: 'row', open: { table: step.table, key: step.key, field } })}
            >
              Fix it here
            </button>
          )}
        </div>
      ))}
    </>
  );
}
