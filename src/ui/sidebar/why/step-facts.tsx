/** Owner, weight, status, source and the like of a step. */
import type { WhyStep } from '../../../core/why/step';

interface Props {
  readonly step: WhyStep;
  readonly isOpen: boolean;
}

export function StepFacts({ step: { facts }, isOpen }: Props) {
  if (facts.length === 0) return null;
  const list = (
    <dl class="step-facts">
      {facts.map(({ term, text, link }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {text}
            {link && (
              <>
                {' '}
                <a href={link} target="_blank" rel="noreferrer">
                  Open the source
                </a>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
  if (isOpen) return list;
  return (
    <details>
      <summary>About it</summary>
      {list}
    </details>
  );
}
