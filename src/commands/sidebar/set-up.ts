/** Sidebar: the two ways to begin without a plan, as the menu has them, and where the file stands then. */
import { withFileLock } from '../../google/lock';
import type { Overview } from '../../rpc/start';
import { setUpWorkbook } from '../set-up-workbook';
import { startWithSample } from '../start-with-sample';
import { overview } from './overview';

export function setUp(): Overview {
  withFileLock(setUpWorkbook);
  return overview();
}

export function startSample(): Overview {
  withFileLock(startWithSample);
  return overview();
}
