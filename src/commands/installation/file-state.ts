/** Sidebar: what the file is at this moment. What was looked at before says nothing of it once this is another word. */
import { buildMark } from '../../core/edition/build';
import { fingerprint } from '../../core/fingerprint';
import { layoutOf } from '../../core/upgrade/layout-version';
import { fileIdOf, openFile } from '../../google/open-file';
import { readRemembered } from '../../google/remembered';
import { fact } from './fact';

/** Set up, sample in or out, tabs, layout, build, copy: all of that changes it. '' where Google does not show the file. */
export function fileState(): string {
  const parts = fact('file state', () => {
    const file = openFile();
    const { own, mapping } = readRemembered(file);
    const kind = [own.sample !== undefined, mapping !== undefined, ...Object.keys(own.tabs).sort()];
    return [fileIdOf(file), buildMark, layoutOf(own), ...kind];
  });
  return 'value' in parts ? fingerprint(parts.value.join(' ')) : '';
}
