/** The first look at a plan on a sheet of one's own: what was found in it, and where to go from there. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Checked } from '../../../rpc/start';
import type { Destination } from '../destination';
import { FirstSentences } from '../parts/first-sentences';
import { Notice } from '../parts/notice';

interface Props {
  readonly checked: Checked;
  readonly go: (to: Destination) => void;
}

export function FirstResult({ checked, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { lastCheck } = checked.overview;
  const next = nextStep(checked);
  return (
    <>
      <h2 class="chosen" tabIndex={-1} ref={heading}>
        {checked.isEmpty ? 'There is nothing to check yet' : 'Your plan was checked'}
      </h2>
      {lastCheck && <FirstSentences of={lastCheck.sentences} />}
      <Notice kind={checked.isEmpty ? 'plain' : 'good'}>{checked.said}</Notice>
      <p class="help">
        Your own tabs are as they were. What was found stands on new tabs: Summary, Gaps and Coverage.
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => go(next.to)}>
          {next.label}
        </button>
      </div>
    </>
  );
}

/** Without a gap there is nothing to go through. */
function nextStep({ isEmpty, overview }: Checked): { readonly to: Destination; readonly label: string } {
  if (isEmpty) return { to: { screen: 'mapping' }, label: 'Look at my tabs again' };
  return overview.lastCheck?.open === 0
    ? { to: { screen: 'start' }, label: 'Go to the start page' }
    : { to: { screen: 'gaps' }, label: 'Go through the gaps' };
}
