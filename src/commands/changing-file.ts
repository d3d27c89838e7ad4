/** How a command writes to the file: alone, and only where no newer Throughline has been at work. */
import { refuseNewer } from '../core/upgrade/layout-version';
import { withFileLock } from '../google/lock';
import { openFile } from '../google/open-file';
import { readRemembered } from '../google/remembered';

/** @throws UserError where another run takes too long, or the file is laid out for a newer script */
export function changingFile<T>(work: () => T): T {
  return withFileLock(() => {
    refuseNewer(readRemembered(openFile()).own);
    return work();
  });
}
