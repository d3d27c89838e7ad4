/** Every gap, with filters, in pages: a plan of 500 rows may have 1,500 of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterGaps, OPEN_GAPS } from '../../../core/triage/filter-gaps';
import type { GapList, ListedGap } from '../../../core/triage/listed-gap';
import { Notice } from '../parts/notice';
import { Filters } from './filters';
import { GapItems, itemId } from './gap-items';
import { PAGE, type GapsPlace } from './remembered';
import { Together } from './together';
import { usePicked } from './use-picked';

interface Props {
  /** Not where a gap was closed: the focus goes back to it. */
  readonly startsInSearch: boolean;
  readonly list: GapList;
  readonly place: GapsPlace;
  readonly change: (part: Partial<GapsPlace>) => void;
  readonly fresh: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onChanged: (gaps: readonly ListedGap[]) => void;
}

export function WholeList({ startsInSearch, list, place, change, fresh, onOpen, onChanged }: Props) {
  const { filter, shown } = place;
  const found = filterGaps(list.gaps, filter, list.rules);
  const { picking, picked, gaps: chosen, startPicking, stopPicking } = usePicked(list.gaps);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (startsInSearch) search.current?.focus();
  }, []);
  const [firstNew, setFirstNew] = useState<string>();
  useEffect(() => {
    if (firstNew !== undefined) document.getElementById(itemId(firstNew))?.focus();
  }, [firstNew]);
  const showMore = () => {
    setFirstNew(found[shown]?.id);
    change({ shown: shown + PAGE });
  };
  const setFilter = (next: GapsPlace['filter']) => change({ filter: next, shown: PAGE });
  return (
    <>
      <Filters list={list} filter={filter} search={search} onFilter={setFilter} />
      <div class="count-line">
        <p class="count" role="status">
          {countText(found.length, list.gaps.length)}
        </p>
        {found.length > 1 && !picking && (
          <button type="button" class="small" onClick={startPicking}>
            Select several
          </button>
        )}
      </div>
      {picking && (
        <Together
          gaps={chosen}
          ruleName={list.rules[chosen[0]?.rule ?? '']?.name ?? ''}
          today={list.today}
          onChanged={onChanged}
          onStop={stopPicking}
        />
      )}
      {found.length === 0 && (
        <Notice>
          <p>{list.gaps.length === 0 ? 'The check found no gaps.' : 'Nothing fits these filters.'}</p>
          {list.gaps.length > 0 && (
            <button type="button" onClick={() => setFilter({ ...OPEN_GAPS, standing: '' })}>
              Show all {list.gaps.length}
            </button>
          )}
        </Notice>
      )}
      <GapItems
        gaps={found.slice(0, shown)}
        picked={picking ? picked : undefined}
        {...{ list, fresh, onOpen }}
      />
      {found.length > shown && (
        <div class="buttons">
          <button type="button" onClick={showMore}>
            Show {Math.min(PAGE, found.length - shown)} more
          </button>
        </div>
      )}
    </>
  );
}

function countText(found: number, all: number): string {
  const gaps = (n: number) => (n === 1 ? '1 gap' : `${n} gaps`);
  return found === all ? gaps(all) : `${found} of ${gaps(all)}`;
}
