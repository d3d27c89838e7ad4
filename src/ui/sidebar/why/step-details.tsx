/** What stands behind a step: how it is measured, what customers showed, and which gaps are open on it. */
import type { WhyStep } from '../../../core/why/step';
import { BusyButton } from '../parts/busy-button';
import type { StepActs } from './step-acts';

export function StepDetails({ step, goTo, note, go }: StepActs & { readonly step: WhyStep }) {
  const { measures, evidence, gaps, table, key, label } = step;
  return (
    <>
      {measures.length > 0 && (
        <details>
          <summary>{counted(measures.length, 'key result')}</summary>
          <ul class="behind">
            {measures.map((measure) => (
              <li key={measure.place.spot}>
                <BusyButton look="plain" onPress={() => goTo(measure.place)}>
                  {measure.label}
                </BusyButton>
                <p>{measure.numbers}</p>
                <p>Progress: {measure.progress}</p>
                {note(measure.place)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {evidence.length > 0 && (
        <details>
          <summary>
            {evidence.length === 1 ? '1 piece of evidence' : `${evidence.length} pieces of evidence`}
          </summary>
          <ul class="behind">
            {evidence.map((signal) => (
              <li key={signal.place.spot}>
                <BusyButton look="plain" onPress={() => goTo(signal.place)}>
                  {signal.label}
                </BusyButton>
                <p>{signal.about}</p>
                {note(signal.place)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {gaps.length > 0 && (
        <details>
          <summary>{counted(gaps.length, 'open gap')}</summary>
          <ul class="behind">
            {gaps.map(({ id, severity, gap }) => (
              <li key={id}>
                <button type="button" onClick={() => go({ screen: 'gaps', gap: id })}>
                  {gap}
                </button>
                <p>{severity}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="small edit"
        aria-label={`Edit ${label}`}
        onClick={() => go({ screen: 'row', open: { table, key } })}
      >
        Edit
      </button>
    </>
  );
}

function counted(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}s`;
}
