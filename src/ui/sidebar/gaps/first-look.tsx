/** The first look is gentle: three sentences and the ten worst gaps; the rest is one press away. */
import type { GapList } from '../../../core/triage/listed-gap';
import { FirstSentences } from '../parts/first-sentences';
import { Notice } from '../parts/notice';
import { GapItems } from './gap-items';

interface Props {
  readonly list: GapList;
  readonly fresh: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onShowAll: () => void;
}

export function FirstLook({ list, fresh, onOpen, onShowAll }: Props) {
  const { gaps, sentences } = list;
  const open = gaps.filter(({ standing }) => standing === 'open');
  const first = open.filter(({ isFirst }) => isFirst);
  return (
    <>
      {list.outOfDate === undefined && <FirstSentences of={sentences} />}
      {open.length === 0 ? (
        <Notice>No gap is open in what could be checked.</Notice>
      ) : (
        <>
          <h2>{first.length < open.length ? `The ${first.length} to look at first` : 'All open gaps'}</h2>
          <GapItems gaps={first} {...{ list, fresh, onOpen }} />
        </>
      )}
      {gaps.length > first.length && (
        <div class="buttons">
          <button type="button" onClick={onShowAll}>
            {open.length > first.length ? `Show all ${open.length}` : `Show accepted and fixed ones too`}
          </button>
        </div>
      )}
    </>
  );
}
