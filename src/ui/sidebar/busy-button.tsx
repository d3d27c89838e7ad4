/** A button that asks the sheet: it says that it is at work, keeps its size and the focus, and takes no second press meanwhile. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => Promise<void>;
}

export function BusyButton({ children, onPress }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const press = () => {
    if (isBusy) return;
    setIsBusy(true);
    void onPress().finally(() => setIsBusy(false));
  };
  return (
    <button type="button" class="small" aria-disabled={isBusy} onClick={press}>
      {children}
    </button>
  );
}
