/** A button that asks the sheet: it says that it is at work, keeps its size and the focus, and takes no second press meanwhile. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => Promise<void>;
  readonly look?: 'small' | 'primary' | 'plain';
  /** What it says while it is at work; left out, its words stay. */
  readonly busy?: string;
  readonly describedBy?: string;
  /** There is nothing to do now. */
  readonly isOff?: boolean;
}

export function BusyButton({ children, onPress, look = 'small', busy, describedBy, isOff = false }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const press = () => {
    if (isBusy || isOff) return;
    setIsBusy(true);
    void onPress().finally(() => setIsBusy(false));
  };
  return (
    <button
      type="button"
      class={look}
      aria-disabled={isBusy || isOff}
      aria-describedby={describedBy}
      onClick={press}
    >
      {isBusy && busy !== undefined ? busy : children}
    </button>
  );
}
