/** Find the overlaps: what work without a link may serve, with the reasons, to accept or to put aside one by one. */
import { useState } from 'preact/hooks';
import type { FoundOverlaps } from '../../../core/overlaps/listed-work';
import type { OverlapWish } from '../../../rpc/overlaps';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { NoPlan } from '../parts/no-plan';
import { Notice } from '../parts/notice';
import { PutAsideList } from '../parts/put-aside-list';
import { ScopeChoice } from './scope-choice';
import { Walk } from './walk';
import './overlaps.css';

export function Overlaps({ at: { gap }, go }: ScreenProps<'overlaps'>) {
  const [wish, setWish] = useState<OverlapWish>({ of: 'unlinked', ...(gap === undefined ? {} : { gap }) });
  const asked = useAnswer('findOverlaps', wish);
  const choose = (of: OverlapWish['of']) => {
    if (wish.of === of) asked.askAgain();
    else setWish({ of });
  };
  return (
    <>
      <ScopeChoice of={wish.of} onChoose={choose} />
      <Await asked={asked} waiting="Comparing what rows say…">
        {(found) => <Found found={found} go={go} onLookAgain={asked.askAgain} />}
      </Await>
    </>
  );
}

interface FoundProps extends Pick<ScreenProps<'overlaps'>, 'go'> {
  readonly found: FoundOverlaps;
  readonly onLookAgain: () => void;
}

function Found({ found, go, onLookAgain }: FoundProps) {
  const [dismissed, setDismissed] = useState(found.dismissed);
  if (found.noPlan) return <NoPlan lack={found.noPlan} go={go} />;
  return (
    <>
      {found.hint === undefined ? (
        <Walk {...{ found, go, dismissed, onLookAgain }} onDismissed={setDismissed} />
      ) : (
        <Notice kind="plain">{found.hint}</Notice>
      )}
      <PutAsideList
        title="Dismissed"
        lines={dismissed}
        saidAfter="Brought back. It is suggested when you look again."
        onBringBack={async (what) => setDismissed(await call('bringBackLink', what))}
      />
    </>
  );
}
