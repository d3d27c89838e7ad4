/** Why no message leaves this file, for every place that says so. */
import { isUnsigned } from '../core/reviews/signed';
import { whyNoMessages, type NoMessages } from '../core/settings/pause';
import { readSettings } from '../core/settings/read-settings';
import { fileIdOf, type File } from '../google/open-file';
import { readTab } from '../google/read-tabs';
import { readRemembered } from '../google/remembered';
import { readSecret } from '../google/review-keys';
import { openLedger } from './reviews/ledger';
import type { SettingsTab } from './settings-tab';

/** Undefined where messages are on. */
export function noMessagesHere({ file, found }: SettingsTab): NoMessages | undefined {
  const id = fileIdOf(file);
  return whyNoMessages(found && readSettings(found).settings, id, () => lacksSecret(file, id));
}

/** The log is read only where there is no secret: in most files nobody has been asked yet then. */
function lacksSecret(file: File, fileId: string): boolean {
  if (readSecret() !== undefined) return false;
  const log = readRemembered(file).own.tabs['reviewLog'];
  const tab = log === undefined ? undefined : readTab(file, log)?.tab;
  return tab !== undefined && isUnsigned(openLedger(tab, NO_TIMES).read().book, fileId, false);
}

/** When things happened does not matter here. */
const NO_TIMES = 0;
