/** One piece of work with what it may serve, and what to do about it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundOverlaps, ListedWork } from '../../../core/overlaps/listed-work';
import { shorten } from '../../../core/tables/problem';
import type { ScreenProps } from '../destination';
import { Notice } from '../parts/notice';
import { HeldQuestion } from './held-question';
import { Key } from '../parts/key';
import { KEYS } from './keys';
import { Marked } from './marked';
import { StrengthChoice } from './strength-choice';
import { SuggestionChoice } from './suggestion-choice';
import type { Front, Walking } from './use-walk';
import { KINDS } from './words';

interface Props extends Pick<ScreenProps<'overlaps'>, 'go'> {
  readonly found: FoundOverlaps;
  readonly front: Front;
  readonly walking: Walking;
}

export function WorkCard({ found, front, walking, go }: Props) {
  const { item, suggestions, chosen } = front;
  const { steps, task, held, accept, dismiss, move, open, place } = walking;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The first item takes no focus from where the person came from.
    if (steps > 0) title.current?.focus();
  }, [steps]);
  const isBusy = task.state === 'busy';
  const edit = () => go({ screen: 'row', open: { at: { sheetId: item.sheetId, row: item.row, column: 1 } } });
  return (
    <div class="walk-card overlap-card">
      <p class="help">
        {place} of {open}, {KINDS[item.table].toLowerCase()}
      </p>
      <h2 tabIndex={-1} ref={title}>
        {item.id !== '' && `${item.id} `}
        <Marked text={item.name} marks={chosen?.marks ?? []} />
      </h2>
      {suggestions.length === 0 ? (
        <Notice>
          <p>Nothing in the plan comes near to it. Say in its row what it is for.</p>
          <button type="button" onClick={edit}>
            Edit the row
          </button>
        </Notice>
      ) : (
        <SuggestionChoice {...{ found, front }} onChoose={walking.choose} />
      )}
      {chosen && item.table === 'productObjectives' && (
        <StrengthChoice
          strengths={found.strengths}
          strength={walking.strength}
          onStrength={walking.setStrength}
        />
      )}
      {chosen && !held && <p class="help walk-where">{whereText(item, walking.strength, found.mapTab)}</p>}
      {held ? (
        <HeldQuestion held={held} isBusy={isBusy} onOver={accept} onKeep={walking.keepHeld} />
      ) : (
        <div class="walk-acts">
          {chosen && (
            <>
              <button
                type="button"
                class="primary"
                aria-disabled={isBusy}
                aria-keyshortcuts={KEYS.accept}
                onClick={() => accept()}
              >
                {isBusy ? 'Saving…' : 'Accept'} <Key of={KEYS.accept} />
              </button>
              <button type="button" aria-disabled={isBusy} aria-keyshortcuts={KEYS.dismiss} onClick={dismiss}>
                Dismiss <Key of={KEYS.dismiss} />
              </button>
            </>
          )}
          <button type="button" aria-keyshortcuts={KEYS.before} onClick={() => move(-1)}>
            Previous <Key of={KEYS.before} />
          </button>
          <button type="button" aria-keyshortcuts={KEYS.next} onClick={() => move(1)}>
            Next <Key of={KEYS.next} />
          </button>
        </div>
      )}
    </div>
  );
}

function whereText({ table, at, holds }: ListedWork, strength: number, mapTab: string | undefined): string {
  const isOwnCell = table === 'initiatives' || strength === 9;
  if (isOwnCell && holds !== undefined) return `${at} holds “${shorten(holds, 80)}”. Accept asks what to do.`;
  if (isOwnCell) return `Accept writes to ${at}.`;
  return mapTab === undefined
    ? 'Accept adds a tab, Alignment Map, and writes there.'
    : `Accept writes to ${mapTab}.`;
}
