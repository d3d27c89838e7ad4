/** The way back to all defaults, after a question that names what would change. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingKey } from '../../../core/settings/definitions';
import type { SettingsHeld } from '../../../rpc/settings';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import type { Entry } from './entries';

interface Props {
  readonly entries: readonly Entry[];
  readonly onHeld: (held: SettingsHeld) => void;
}

/** Whoever paused messages does not switch them on by the way. */
const STAYS: SettingKey = 'messages';

export function ResetAll({ entries, onHeld }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { task, start, forget } = useTask<string>();
  const question = useRef<HTMLParagraphElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const wanted = entries.filter(
    ({ key, standard, isChanged, problem }) =>
      standard !== '' && key !== STAYS && (isChanged || problem !== undefined),
  );
  useLayoutEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const close = () => {
    setIsAsking(false);
    requestAnimationFrame(() => outcome.current?.focus());
  };
  const reset = () =>
    start(async () => {
      const changes = wanted.map(({ key, held, standard }) => ({ key, opened: held, typed: standard }));
      const { state, key, held } = await call('changeSettings', changes);
      onHeld(held);
      close();
      if (state === 'saved') return `${changes.length} reset to the default.`;
      const name = entries.find((one) => one.key === key)?.name ?? '';
      throw new Error(
        `Somebody changed “${name}” meanwhile, so nothing was reset. Look at it and try again.`,
      );
    });
  return (
    <section class="reset-all">
      {!isAsking && wanted.length === 0 && <p class="help">Nothing is changed from its default.</p>}
      {!isAsking && wanted.length > 0 && (
        <button
          type="button"
          onClick={() => {
            forget();
            setIsAsking(true);
          }}
        >
          Reset all {wanted.length} to the default…
        </button>
      )}
      {isAsking && (
        <Notice>
          <p tabIndex={-1} ref={question} class="reset-question">
            Reset {wanted.length} to the default? What has no default stays, and so does the switch for
            messages.
          </p>
          <ul>
            {wanted.map(({ key, name, held, standard }) => (
              <li key={key}>
                {name}: {held} → {standard}
              </li>
            ))}
          </ul>
          <div class="buttons">
            <BusyButton look="plain" busy="Resetting…" onPress={reset}>
              Reset {wanted.length}
            </BusyButton>
            <button type="button" onClick={close}>
              Keep them
            </button>
          </div>
        </Notice>
      )}
      <div role="status" tabIndex={-1} ref={outcome} class="setting-saved">
        {task.state === 'done' && <Notice kind="good">{task.value}</Notice>}
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
      </div>
    </section>
  );
}
