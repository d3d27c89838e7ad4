/** One gap: what does not line up, why that matters, the way to its cell, and what is decided about it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GapList, ListedGap } from '../../../core/triage/listed-gap';
import type { ScreenProps } from '../destination';
import { AcceptForm } from './accept-form';
import { GapFacts } from './gap-facts';
import { SeverityTag } from './severity-tag';
import { TriageForm } from './triage-form';
import { useTriage } from './use-triage';
import { WayToCell } from './way-to-cell';

interface Props {
  readonly gap: ListedGap;
  readonly list: GapList;
  readonly go: ScreenProps<'gaps'>['go'];
  readonly onClose: () => void;
  readonly onChanged: (gaps: readonly ListedGap[]) => void;
}

export function GapView({ gap, list, go, onClose, onChanged }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  const triage = useTriage(gap, onChanged);
  const rule = list.rules[gap.rule];
  return (
    <>
      <button type="button" class="back" onClick={onClose}>
        <span aria-hidden="true">←</span> All gaps
      </button>
      <h2 class="chosen" tabIndex={-1} ref={title}>
        {gap.gap}
      </h2>
      <p class="tags">
        <SeverityTag severity={gap.severity} />
        {gap.standing !== 'open' && (
          <span class="tag">{gap.standing === 'fixed' ? 'Fixed' : 'Accepted'}</span>
        )}
        <span class="rule">{rule?.name ?? gap.rule}</span>
      </p>
      <WayToCell gap={gap} go={go} />
      <GapFacts gap={gap} rule={rule} go={go} />
      <TriageForm gap={gap} triage={triage} />
      {gap.standing !== 'fixed' && <AcceptForm gap={gap} today={list.today} triage={triage} />}
    </>
  );
}
