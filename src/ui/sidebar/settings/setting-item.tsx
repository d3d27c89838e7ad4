/** One setting or rule: what holds and why, and its form once it is pressed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingsHeld } from '../../../rpc/settings';
import type { Entry } from './entries';
import { SettingForm } from './setting-form';

interface Props {
  readonly entry: Entry;
  /** The screen was opened at this one. */
  readonly opensHere: boolean;
  readonly onHeld: (held: SettingsHeld) => void;
}

export function SettingItem({ entry, opensHere, onHeld }: Props) {
  const [isOpen, setIsOpen] = useState(opensHere);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    // Back to where the person came from, once the form is gone.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { key, name, reason, problem, isRule } = entry;
  const close = (words: string) => {
    setSaid(words);
    setIsOpen(false);
  };
  return (
    <li>
      {isOpen ? (
        <SettingForm entry={entry} onHeld={onHeld} onClose={close} />
      ) : (
        <button
          type="button"
          ref={button}
          class="setting"
          aria-describedby={`about-${key}`}
          onClick={() => {
            setSaid('');
            setIsOpen(true);
          }}
        >
          <span class="name">
            {isRule ? `${key} ${name}` : name}
            <span class="only-heard">: </span>
          </span>
          <span class="value">{stateText(entry)}</span>
        </button>
      )}
      <div class="setting-saved" role="status">
        {said}
      </div>
      {!isOpen && (
        <div id={`about-${key}`} class="about">
          {problem !== undefined && <p class="missing">Cannot be read. {problem}</p>}
          <p class="help">{reason}</p>
        </div>
      )}
    </li>
  );
}

/** 40%, changed from 50% */
function stateText({ counts, standard, isChanged, problem }: Entry): string {
  if (problem !== undefined) return `${counts || 'Unknown'} until it can be read`;
  if (counts === '') return 'Not set';
  if (standard === '') return counts;
  return isChanged ? `${counts}, changed from ${standard}` : `${counts}, the default`;
}
