/** Which layout our tabs have, by the number that the file remembers, and what this script knows. */
import { UserError } from '../../user-error';

/** The layout that this script lays out and knows. It goes up by one with each migration. */
export const LAYOUT = 1;

/** What the file remembers of our tabs. */
interface Remembered {
  readonly tabs: Readonly<Record<string, number>>;
  readonly layout?: number;
}

/** 0 for tabs that were laid out before the number was kept. Where there are none yet, the next ones are laid out as this script knows them. */
export function layoutOf({ tabs, layout }: Remembered): number {
  return layout ?? (Object.keys(tabs).length === 0 ? LAYOUT : 0);
}

/** The same with the number in it, to be saved. */
export function withLayout<T extends Remembered>(remembered: T): T & { readonly layout: number } {
  return { ...remembered, layout: layoutOf(remembered) };
}

export function isNewer(remembered: Remembered): boolean {
  return layoutOf(remembered) > LAYOUT;
}

const NEWER =
  'A newer Throughline has worked in this file, and this older one might spoil what it wrote. So nothing was changed. Ask whoever installed Throughline here to install the newest version.';

/** @throws UserError where a newer script has brought the tabs to a layout that this one does not know */
export function refuseNewer(remembered: Remembered): void {
  if (isNewer(remembered)) throw new UserError(NEWER);
}
