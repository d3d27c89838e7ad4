/** The list or the opened gap, with the check above both. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { GapList, ListedGap } from '../../../core/triage/listed-gap';
import { call } from '../../call';
import { useTask } from '../../use-task';
import type { ScreenProps } from '../destination';
import { NoPlan } from '../parts/no-plan';
import { CheckAgain } from './check-again';
import { FirstLook } from './first-look';
import { GapView } from './gap-view';
import { WholeList } from './whole-list';
import { itemId } from './gap-items';
import { rememberedPlace, rememberPlace } from './remembered';

interface Props {
  readonly list: GapList;
  readonly opensAt: string | undefined;
  readonly go: ScreenProps<'gaps'>['go'];
  readonly onList: (list: GapList) => void;
}

export function GapScreen({ list, opensAt, go, onList }: Props) {
  const [place, setPlace] = useState(() => ({
    ...rememberedPlace(),
    ...(opensAt === undefined ? {} : { opened: opensAt }),
  }));
  useEffect(() => rememberPlace(place), [place]);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [returnsTo, setReturnsTo] = useState<string>();
  const { task, start } = useTask<string>();
  const check = () =>
    start(async () => {
      const { said, list: now } = await call('checkGaps');
      // On the first check all of them are, and none of them against a list of another plan.
      if (list.checked && list.outOfDate === undefined) setFresh(newIn(now, list));
      onList(now);
      return said;
    });
  const change = (part: Partial<typeof place>) => setPlace((old) => ({ ...old, ...part }));
  const replace = (changed: readonly ListedGap[]) => {
    const byId = new Map(changed.map((gap) => [gap.id, gap]));
    onList({ ...list, gaps: list.gaps.map((gap) => byId.get(gap.id) ?? gap) });
  };
  useLayoutEffect(() => {
    if (returnsTo === undefined || place.opened !== undefined) return;
    document.getElementById(itemId(returnsTo))?.focus();
  }, [returnsTo, place.opened]);
  const opened = list.gaps.find(({ id }) => id === place.opened);
  if (opened) {
    const close = () => {
      setReturnsTo(opened.id);
      change({ opened: undefined });
    };
    return <GapView key={opened.id} gap={opened} {...{ list, go }} onClose={close} onChanged={replace} />;
  }
  const open = (id: string) => change({ opened: id });
  if (list.noPlan) return <NoPlan lack={list.noPlan} go={go} />;
  const isKnown = list.checked && (list.outOfDate === undefined || list.gaps.length > 0);
  return (
    <>
      <CheckAgain list={list} task={task} onCheck={check} />
      {isKnown &&
        (place.showsAll ? (
          <WholeList
            startsInSearch={returnsTo === undefined}
            {...{ list, place, change, fresh }}
            onOpen={open}
            onChanged={replace}
          />
        ) : (
          <FirstLook {...{ list, fresh }} onOpen={open} onShowAll={() => change({ showsAll: true })} />
        ))}
    </>
  );
}

/** Open now, and not open before. */
function newIn(now: GapList, before: GapList): ReadonlySet<string> {
  const open = ({ standing }: ListedGap) => standing === 'open';
  const known = new Set(before.gaps.filter(open).map(({ id }) => id));
  return new Set(now.gaps.filter((gap) => open(gap) && !known.has(gap.id)).map(({ id }) => id));
}
