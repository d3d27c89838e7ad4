/** Sidebar: Check this installation, and the trials that need a press. */
import { buildMark } from '../../core/edition/build';
import { edition } from '../../core/edition/edition';
import { installationReport, versionLine } from '../../core/installation/report';
import { PAGE_WAIT_SECONDS } from '../../core/installation/page-wait';
import { judgeInstallation } from '../../core/installation/judge';
import { suggestedAddress } from '../../core/reviews/web-app-address';
import { readSettings } from '../../core/settings/read-settings';
import { localTime } from '../../google/clock';
import { issueCode } from '../../google/installation/check-codes';
import { tryCells } from '../../google/installation/trial-tab';
import { openFile } from '../../google/open-file';
import { startTimer } from '../../google/timers';
import { webAppUrl } from '../../google/web-app';
import type { InstallationChecked, InstallationWish, LiveTrial } from '../../rpc/installation';
import { changingFile } from '../changing-file';
import { freeName } from '../free-name';
import { answerPageOf } from '../reviews/answer-page-of';
import { readSettingsTab } from '../settings-tab';
import { fact } from './fact';
import { fileState } from './file-state';
import { gatherFacts } from './gather-facts';

/** The name of the global that the timer calls. */
export const CHECK_TIMER = 'checkTimer';

const SOON_MS = 1_000;

export function checkInstallation(wish: InstallationWish): InstallationChecked {
  const facts = gatherFacts(wish);
  const results = judgeInstallation(facts);
  const when = fact('when', () => localTime(openFile()).text.slice(0, 16));
  return {
    results,
    versions: versionLine(facts),
    of: fileState(),
    report: installationReport(facts, results, 'value' in when ? when.value : 'at an unknown time'),
  };
}

/** @throws UserError where a newer Throughline has worked in the file: no tab of ours is laid out then, not even for a moment */
export function tryLive(): LiveTrial {
  return changingFile(() => {
    const file = openFile();
    const code = issueCode();
    const hasTimer = fact('timer', () => startTimer(CHECK_TIMER, SOON_MS));
    const taken = new Set(file.getSheets().map((tab) => tab.getName().toLowerCase()));
    const trial = fact('trial', () => tryCells(file, (name) => freeName(name, taken)));
    const address = fact('address', pageAddress);
    const page = 'value' in address && address.value !== '' ? `${address.value}?check=${code}` : undefined;
    return {
      code,
      build: buildMark,
      waitSeconds: PAGE_WAIT_SECONDS,
      trial,
      hasTimer: 'value' in hasTimer && hasTimer.value,
      ...(page === undefined ? {} : { page }),
    };
  });
}

/** '' where nothing is published. */
function pageAddress(): string {
  if (edition === 'mail-only') return '';
  const { settings } = readSettings(readSettingsTab().found);
  return answerPageOf(settings) ?? suggestedAddress(webAppUrl());
}
