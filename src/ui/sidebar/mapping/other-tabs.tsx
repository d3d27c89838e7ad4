/** Tabs that nothing was recognised on: left out, unless the person says what they hold. */
import type { TabProposal } from '../../../core/mapping/proposal';
import { TabSection } from './tab-section';
import type { Draft } from './use-draft';

interface Props {
  readonly tabs: readonly TabProposal[];
  readonly draft: Draft;
}

export function OtherTabs({ tabs, draft }: Props) {
  if (tabs.length === 0) return null;
  return (
    <details class="others">
      <summary>
        {tabs.length === 1 ? '1 tab was not recognised' : `${tabs.length} tabs were not recognised`}
      </summary>
      <p class="help">Say what a tab holds, if it belongs to your plan.</p>
      {tabs.map((proposal) => (
        <TabSection key={proposal.sheetId} {...{ proposal, draft }} />
      ))}
    </details>
  );
}
