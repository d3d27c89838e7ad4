/** The way to the test page, best in a window in which nobody is signed in. */
import { CopyButton } from '../parts/copy-button';

interface Props {
  readonly address: string;
  readonly onOpened: () => void;
}

export function TestPage({ address, onOpened }: Props) {
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer" onClick={onOpened} onAuxClick={onOpened}>
        Open the test page
      </a>{' '}
      and press its button. In a private window, where nobody is signed in, it also shows whether others may
      open it.
      <CopyButton text={address} label="Copy the link" onCopied={onOpened} />
    </>
  );
}
