/** Check this installation. */
import type { ScreenProps } from '../destination';

export function Installation(_: ScreenProps<'installation'>) {
  return <p />;
}
