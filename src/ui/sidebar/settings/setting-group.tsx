/** Settings that belong together: closed it says how many there are and what is special about them. */
import { useState } from 'preact/hooks';
import type { SettingsHeld } from '../../../rpc/settings';
import { concernsIn } from './concerns';
import type { Entry } from './entries';
import { Notice } from '../parts/notice';
import { SettingItem } from './setting-item';

interface Props {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** All settings, because some are judged together. */
  readonly all: readonly Entry[];
  /** The setting at which the screen was opened. */
  readonly opensAt: string | undefined;
  /** Shown open, as while a search is on; else the person opens it. */
  readonly isOpen: boolean;
  readonly onHeld: (held: SettingsHeld) => void;
}

export function SettingGroup({ name, entries, all, opensAt, isOpen, onHeld }: Props) {
  const [wasOpened, setWasOpened] = useState(entries.some(({ key }) => key === opensAt));
  const shown = isOpen || wasOpened;
  const concerns = concernsIn(entries, all);
  return (
    <details
      class="setting-group"
      open={shown}
      onToggle={(event) => {
        if (!isOpen) setWasOpened(event.currentTarget.open);
      }}
    >
      <summary>
        {name} <span class="summary-count">{countsOf(entries, concerns.length)}</span>
      </summary>
      {shown && (
        <>
          {concerns.map(({ kind, text }) => (
            <Notice key={text} kind={kind === 'problem' ? 'problem' : 'plain'}>
              {text}
            </Notice>
          ))}
          <ul class="settings">
            {entries.map((entry) => (
              <SettingItem key={entry.key} entry={entry} opensHere={entry.key === opensAt} onHeld={onHeld} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** 6, 2 changed, 1 cannot be read */
function countsOf(entries: readonly Entry[], concerns: number): string {
  const changed = entries.filter(({ isChanged }) => isChanged).length;
  const unreadable = entries.filter(({ problem }) => problem !== undefined).length;
  return [
    String(entries.length),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(unreadable > 0 ? [`${unreadable} cannot be read`] : []),
    ...(concerns > 0 ? ['look at this'] : []),
  ].join(', ');
}
