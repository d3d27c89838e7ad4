/** What can be done with the row that is in front. */
import type { ScreenProps } from '../destination';
import { counted } from '../parts/in-words';
import { Key } from '../parts/key';
import { KEYS } from './keys';
import { mayWrite } from './use-steps';
import type { Front, Walking } from './use-walk';

interface Props extends Pick<ScreenProps<'outcomes'>, 'go'> {
  readonly front: Front;
  readonly walking: Walking;
}

export function Acts({ front, walking, go }: Props) {
  const { row, edit, draft } = front;
  const { task, write, leave, move, change } = walking;
  const isBusy = task.state === 'busy';
  const isOff = draft.text === undefined || !mayWrite(front);
  const open = { at: { sheetId: row.sheetId, row: row.mark.row, column: 1 } };
  return (
    <>
      {row.comesFrom !== undefined && <p class="note walk-where">{row.comesFrom}</p>}
      {row.namedBy !== undefined && <p class="help walk-where">{namedText(row.namedBy)}</p>}
      {row.isFormula && (
        <div class="note walk-where">
          <p>A formula stands in {row.at}. It is kept unless you tick this.</p>
          <label class="say-tick">
            <input
              type="checkbox"
              checked={edit.overFormula}
              onChange={(event) => change({ overFormula: event.currentTarget.checked })}
            />
            Replace the formula
          </label>
        </div>
      )}
      <div class="walk-acts">
        <button
          type="button"
          class={isOff ? 'say-off' : 'primary'}
          aria-disabled={isBusy || isOff}
          aria-keyshortcuts={`${KEYS.write} Control+Enter`}
          onClick={write}
        >
          {isBusy ? 'Saving…' : `Write it to ${row.at}`} <Key of={KEYS.write} />
        </button>
        <button type="button" aria-disabled={isBusy} aria-keyshortcuts={KEYS.leave} onClick={leave}>
          Leave as it is <Key of={KEYS.leave} />
        </button>
        <button type="button" aria-keyshortcuts={KEYS.before} onClick={() => move(-1)}>
          Previous <Key of={KEYS.before} />
        </button>
        <button type="button" aria-keyshortcuts={KEYS.next} onClick={() => move(1)}>
          Next <Key of={KEYS.next} />
        </button>
        <button type="button" onClick={() => go({ screen: 'row', open })}>
          Edit the row
        </button>
      </div>
      <p class="help">
        <Key of={KEYS.edit} /> goes to its parts, <Key of="Esc" /> comes back, <Key of="Ctrl" />{' '}
        <Key of="Enter" /> writes.
      </p>
    </>
  );
}

function namedText(rows: number): string {
  return `${counted(rows, 'row')} ${rows === 1 ? 'names' : 'name'} this row by these words, and will not find it by new ones: write the new words there too, or give the row an ID and name that.`;
}
