/** The tabs with what we take them for, what is still to be mended, and the way to save. */
import { useEffect, useRef } from 'preact/hooks';
import type { TabProposal } from '../../../core/mapping/proposal';
import type { Scan } from '../../../rpc/mapping';
import type { Checked } from '../../../rpc/start';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { Destination } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { NoPlan } from '../parts/no-plan';
import { Notice } from '../parts/notice';
import { FirstResult } from './first-result';
import { OtherTabs } from './other-tabs';
import { Sentences } from './sentences';
import { TabSection } from './tab-section';
import { useDraft } from './use-draft';
import { introduction } from './words';

interface Props {
  readonly scan: Scan;
  readonly onScanAgain: () => void;
  readonly go: (to: Destination) => void;
}

export function Proposals({ scan, onScanAgain, go }: Props) {
  const draft = useDraft(scan.tabs);
  const { task, start, forget } = useTask<Checked>();
  // What was wrong before may be mended by what was chosen since.
  useEffect(forget, [draft.tabs]);
  const outcome = useRef<HTMLDivElement>(null);
  const save = async () => {
    await start(async () => {
      await call('saveMapping', await draft.settled());
      return call('check');
    });
    requestAnimationFrame(() => outcome.current?.focus());
  };
  if (task.state === 'done') return <FirstResult checked={task.value} go={go} />;
  // Where a tab stands does not change while its tables are being chosen.
  const isRecognised = ({ sheetId }: TabProposal) =>
    scan.tabs.some((tab) => tab.sheetId === sheetId && tab.tables.some(({ table }) => table !== undefined));
  const recognised = draft.tabs.filter(isRecognised);
  const others = draft.tabs.filter((tab) => !isRecognised(tab));
  const used = draft.tabs.filter(({ tables }) => tables.some(({ table }) => table !== undefined)).length;
  return (
    <>
      <p>{introduction(scan, used)}</p>
      <Notice>
        {scan.mapping ? 'This is what you chose before.' : 'Nothing has been written yet.'} Your tabs are
        never moved, renamed or restyled.
      </Notice>
      <Sentences of={scan.lost.map(({ text }) => text)} />
      {recognised.map((proposal) => (
        <TabSection key={proposal.sheetId} {...{ proposal, draft }} />
      ))}
      <OtherTabs tabs={others} draft={draft} />
      <div tabIndex={-1} ref={outcome} class="outcome-of-step">
        {task.state === 'failed' && <Sentences of={task.message.split('\n')} />}
      </div>
      {draft.tabs.length > 0 && (
        <div class="buttons">
          <BusyButton look="primary" busy="Saving and checking…" onPress={save}>
            Save and check the plan
          </BusyButton>
        </div>
      )}
      <div class="buttons">
        <button type="button" onClick={onScanAgain}>
          Read my tabs again
        </button>
      </div>
      {draft.tabs.length === 0 && (
        <>
          <p class="or-else">Or begin without a sheet of your own:</p>
          <NoPlan lack="none" go={go} isMapping />
        </>
      )}
    </>
  );
}
