/** Sidebar: the two ways to begin without a plan, as the menu has them, and where the file stands then. */
import { changingFile } from '../changing-file';
import type { Overview } from '../../rpc/start';
import { setUpWorkbook } from '../set-up-workbook';
import { startWithSample } from '../start-with-sample';
import { overview } from './overview';

export function setUp(): Overview {
  changingFile(setUpWorkbook);
  return overview();
}

export function startSample(): Overview {
  changingFile(startWithSample);
  return overview();
}
