/** Calls of the screen Check this installation. */
import type { Fact, TrialFacts } from '../core/installation/facts';
import type { CheckResult } from '../core/installation/judge';

export interface InstallationCalls {
  /** Looks at everything that can be looked at without a press, and at what the trials have brought so far. */
  checkInstallation(wish: InstallationWish): InstallationChecked;
  /** Tries cells on a tab of its own, sets a timer that runs once, and gives the address of a test page. */
  tryLive(): LiveTrial;
  /** What the file is now, as one word: a few calls, so that it can be asked for whenever somebody comes back. */
  fileState(): string;
}

export interface InstallationWish {
  /** Of the last trial, whose page and timer may have reported since. */
  readonly code?: string;
  /** Of the script that made that trial: with another one nothing was tried yet. */
  readonly build?: string;
  readonly trial?: Fact<TrialFacts>;
  /** For how many seconds the test page has been open. */
  readonly openedFor?: number;
}

export interface InstallationChecked {
  /** The worst first. */
  readonly results: readonly CheckResult[];
  /** As text, with nothing personal in it. */
  readonly report: string;
  /** Build and layout of the script, and the layout of our tabs. */
  readonly versions: string;
  /** What the file was when this was looked at, to be compared with `fileState`. */
  readonly of: string;
}

export interface LiveTrial {
  readonly code: string;
  readonly build: string;
  readonly trial: Fact<TrialFacts>;
  /** False where Google allows no timer. */
  readonly hasTimer: boolean;
  /** After how many seconds a page that was opened should have reported. */
  readonly waitSeconds: number;
  /** Left out where no page is published. */
  readonly page?: string;
}
