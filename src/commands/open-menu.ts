/** Simple triggers: the file opens, or the add-on was installed. The menu is built, and nothing is read. */
import { isPublished } from '../core/edition/build';
import { addMenu, type Menu } from '../google/add-menu';
import { logFault } from '../google/log';

/**
 * Only an add-on that was not switched on in this file is opened without any rights (NONE): it then gets its menu under Extensions, and
 * Google switches it on when somebody chooses an item.
 * @param event what Google says of the opening; its mode is compared as text, because asking for it is a call
 */
export function openMenu(menu: Menu, event: unknown, isInstalled = false): void {
  const { authMode } = (event ?? {}) as { readonly authMode?: unknown };
  const isAddOn = isPublished || isInstalled || String(authMode) === 'NONE';
  try {
    addMenu(menu, isAddOn ? 'extensions' : 'top');
  } catch (error) {
    // Nobody sees what a simple trigger throws.
    logFault('onOpen', error);
  }
}
