/** Changes one setting: read as it is typed, saved to the tab, and nothing of anybody else's lost. */
import { useState } from 'preact/hooks';
import { settingProblem, understood } from '../../../core/settings/setting-text';
import type { SettingsHeld } from '../../../rpc/settings';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import type { Entry } from './entries';
import { SettingField, focusField } from './setting-field';

interface Props {
  readonly entry: Entry;
  readonly onHeld: (held: SettingsHeld) => void;
  /** With what came of it; blank where nothing did. */
  readonly onClose: (said: string) => void;
}

export function SettingForm({ entry, onHeld, onClose }: Props) {
  const { key, name, column, standard, held } = entry;
  const [opened, setOpened] = useState(held);
  const [typed, setTyped] = useState(column.options ? entry.counts : held);
  /** What somebody else made of it while the form was open; undefined where nobody did. */
  const { task, start, forget } = useTask<string | undefined>();
  const theirs = task.state === 'done' ? task.value : undefined;
  const problem = settingProblem(column, typed);

  const save = async (text: string, from: string) => {
    if (settingProblem(column, text) !== undefined) return focusField(key);
    await start(async () => {
      const { state, held: now } = await call('changeSettings', [{ key, opened: from, typed: text }]);
      if (state === 'changed') return now.texts[key] ?? '';
      onHeld(now);
      onClose(savedText(understood(column, text), standard));
      return undefined;
    });
  };
  const takeTheirs = () => {
    setOpened(theirs ?? '');
    setTyped(theirs ?? '');
    forget();
    focusField(key);
  };

  return (
    <form
      class="setting-form"
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed, opened);
      }}
    >
      <SettingField
        entry={entry}
        typed={typed}
        problem={problem}
        onType={setTyped}
        onEscape={() => onClose('')}
      />
      {theirs !== undefined && (
        <Notice kind="problem">
          <p>
            Somebody changed this meanwhile. Now it {theirs === '' ? 'is blank' : `says “${theirs}”`}. Nothing
            was saved.
          </p>
          <div class="buttons">
            <button type="button" onClick={takeTheirs}>
              Keep theirs
            </button>
            <BusyButton look="plain" busy="Saving…" onPress={() => save(typed, theirs)}>
              Save mine
            </BusyButton>
          </div>
        </Notice>
      )}
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={task.state === 'busy'}>
          Save
        </button>
        <button type="button" onClick={() => onClose('')}>
          Cancel
        </button>
        {standard !== '' && (entry.isChanged || entry.problem !== undefined) && (
          <BusyButton look="plain" onPress={() => save(standard, opened)}>
            Reset to {standard}
          </BusyButton>
        )}
      </div>
      <p class="count" role="status">
        {task.state === 'busy' ? 'Saving…' : ''}
      </p>
    </form>
  );
}

function savedText(value: string | undefined, standard: string): string {
  if (value !== undefined) return `Saved: ${value}.`;
  return standard === '' ? 'Saved: blank.' : `Saved: blank, so the default holds, ${standard}.`;
}
