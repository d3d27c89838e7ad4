/** Menu: Pause all messages. One press, whatever tab is open; to go on is a choice in the sidebar or on Settings. */
import { openFile } from '../google/open-file';
import { toast } from '../google/tell';
import { setPaused } from './sidebar/pause-messages';

export function pauseAllMessages(): void {
  setPaused(true);
  toast(openFile(), PAUSED);
}

const PAUSED =
  'All messages are paused: nothing is sent to anybody. To go on, choose Throughline > Open Throughline, or write On beside Messages on the Settings tab.';
