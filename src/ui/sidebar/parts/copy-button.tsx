/** Copies a text, and says whether that worked. */
import { useState } from 'preact/hooks';
import { BusyButton } from './busy-button';
import './copy-button.css';

interface Props {
  readonly text: string;
  /** What it says: "Copy the sentence" */
  readonly label: string;
  /** It is in the clipboard now. */
  readonly onCopied?: () => void;
}

export function CopyButton({ text, label, onCopied }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const worked = await copyText(text);
    if (worked) onCopied?.();
    setSaid(worked ? 'Copied.' : 'The browser did not allow it. Select the text and press Ctrl+C.');
  };
  return (
    <div class="copy">
      <BusyButton onPress={copy}>{label}</BusyButton>
      <span class="help" role="status">
        {said}
      </span>
    </div>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Frames of other sites may not use the clipboard directly.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'only-heard';
  document.body.append(field);
  field.select();
  // oxlint-disable-next-line typescript/no-deprecated -- there is nothing newer where the clipboard is forbidden
  const worked = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return worked;
}
