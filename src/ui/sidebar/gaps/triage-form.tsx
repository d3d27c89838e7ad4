/** Owner, due day, status and note of a gap. */
import type { ListedGap } from '../../../core/triage/listed-gap';
import { BusyButton } from '../parts/busy-button';
import { Conflicts } from './conflicts';
import { DayField } from './day-field';
import { Outcome } from './outcome';
import { OwnerField } from './owner-field';
import type { Triage } from './use-triage';

interface Props {
  readonly gap: ListedGap;
  readonly triage: Triage;
}

const STATUSES = ['Open', 'In progress'];

export function TriageForm({ gap, triage: { draft, change, save, conflicts, task } }: Props) {
  const { owner, due, status, note } = draft;
  const fields = { owner, due, note, ...(gap.standing === 'open' ? { status } : {}) };
  const saveAll = (set = fields) => save('fields', set, 'Saved to the Gaps tab.');
  const statuses = [...new Set([gap.status, ...STATUSES])].filter((one) => one !== '');
  return (
    <form
      aria-labelledby="triage"
      onSubmit={(event) => {
        event.preventDefault();
        void saveAll();
      }}
    >
      <h3 id="triage">Who looks after it</h3>
      <div class="field">
        <OwnerField label="Owner" value={owner} onValue={(text) => change({ owner: text })} />
      </div>
      <div class="field">
        <DayField label="Due" value={due} onValue={(text) => change({ due: text })} />
      </div>
      {gap.standing === 'open' && (
        <div class="field">
          <label>
            Status
            <select value={status} onChange={(event) => change({ status: event.currentTarget.value })}>
              {statuses.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div class="field">
        <label>
          Note
          <textarea value={note} onInput={(event) => change({ note: event.currentTarget.value })} />
        </label>
      </div>
      <div class="buttons">
        <BusyButton look="plain" busy="Saving…" onPress={() => saveAll()}>
          Save
        </BusyButton>
      </div>
      <Conflicts
        conflicts={conflicts('fields')}
        onSettle={(part) => {
          change(part);
          return saveAll({ ...fields, ...part });
        }}
      />
      <Outcome task={task('fields')} />
    </form>
  );
}
