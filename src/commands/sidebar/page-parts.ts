/** Sidebar: the screens of its own that were not in the page when it opened. */
import { readPagePart } from '../../google/show-sidebar';
import { UserError } from '../../user-error';

export function pageParts(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    if (!/^[a-z]+\d*$/.test(name)) {
      throw new UserError('Throughline does not know this screen. Open the sidebar again.');
    }
    return readPagePart(name);
  });
}
