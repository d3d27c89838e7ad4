/** Accepting a gap: it is fine as it is, for a reason, until a day; and taking that back. */
import { useState } from 'preact/hooks';
import { addDays, type Day } from '../../../core/tables/day';
import type { ListedGap } from '../../../core/triage/listed-gap';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { Conflicts } from './conflicts';
import { DayField } from './day-field';
import { Outcome } from './outcome';
import { ReasonField } from './reason-field';
import type { Triage } from './use-triage';

/** A quarter: long enough not to nag, short enough to be remembered. */
const REVIEW_DAYS = 90;

export function reviewDay(today: string): string {
  return addDays(today as Day, REVIEW_DAYS);
}

interface Props {
  readonly gap: ListedGap;
  readonly today: string;
  readonly triage: Triage;
}

const ACCEPTED = 'Accepted. Here it counts no longer; the Summary follows with the next check.';

export function AcceptForm({ gap, today, triage: { draft, change, save, conflicts, task } }: Props) {
  const [day, setDay] = useState(reviewDay(today));
  const [misses, setMisses] = useState(false);
  const accept = async (note: string, reviewOn: string) => {
    setMisses(note.trim() === '');
    if (note.trim() !== '') await save('accept', { status: 'Accepted', note, reviewOn }, ACCEPTED);
  };
  const openAgain = () => save('accept', { status: 'Open', reviewOn: '' }, 'Open again. The note stays.');
  return (
    <section aria-labelledby="accept">
      <h3 id="accept">{gap.standing === 'accepted' ? 'Accepted' : 'Fine as it is?'}</h3>
      {gap.standing === 'accepted' ? (
        <>
          <Notice>
            <p class="kept-lines">{gap.note}</p>
            {gap.reviewOn && <p>To be looked at again on {gap.reviewOn}.</p>}
          </Notice>
          <div class="buttons">
            <BusyButton look="plain" busy="Saving…" onPress={openAgain}>
              Open it again
            </BusyButton>
          </div>
        </>
      ) : (
        <>
          <ReasonField
            value={draft.reason}
            misses={misses}
            onValue={(reason) => {
              setMisses(false);
              change({ reason });
            }}
          />
          <div class="field">
            <DayField label="Look at it again on" value={day} onValue={setDay} />
          </div>
          <div class="buttons">
            <BusyButton look="plain" busy="Saving…" onPress={() => accept(draft.reason, day)}>
              Accept this gap
            </BusyButton>
          </div>
        </>
      )}
      <Conflicts
        conflicts={conflicts('accept')}
        onSettle={({ note = draft.reason, reviewOn = day }) => {
          change({ reason: note });
          return accept(note, reviewOn);
        }}
      />
      <Outcome task={task('accept')} takesFocus />
    </section>
  );
}
