/** Calls of the start page. */
import type { AskedCounts } from '../core/reviews/count-asked';
import type { OpenAnswers } from '../core/reviews/open-answers';
import type { UnsentMails } from '../core/reviews/unsent-mails';
import type { LastCheck } from '../core/results/overview';

export interface StartCalls {
  /** Where this file stands: whether it has a plan, and what the last check found. */
  overview(): Overview;
  /** Runs the gap analysis, as the menu does. */
  check(): Checked;
  /** Lays out tabs for a plan, as the menu does. */
  setUp(): Overview;
  /** Fills tabs with the sample plan, as the menu does. */
  startSample(): Overview;
}

export interface Overview {
  /**
   * none: no tab looks like a plan. found: tabs of the person's do, and nobody has confirmed them. mapped: they have. own: tabs that set-up
   * laid out hold rows. empty: they hold none yet. sample: they hold the sample.
   */
  readonly plan: 'none' | 'found' | 'mapped' | 'own' | 'empty' | 'sample';
  /** The tabs that the plan stands on. */
  readonly tabs: readonly string[];
  readonly lastCheck?: LastCheck;
  /** earlier: our tabs lack what has come since, and can be brought up to date. newer: this script may not write here any more. */
  readonly layout?: 'earlier' | 'newer';
  /** Left out where nobody has been asked yet. */
  readonly reviews?: AskedCounts;
  /** What was asked and waits for somebody; left out where nothing does. */
  readonly open?: OpenAnswers;
  /** A sentence that says when sending goes on by itself, where requests wait for the mails of another day. */
  readonly goesOn?: string;
  /** Mails that have not gone out; left out where all have. */
  readonly unsent?: UnsentMails;
}

export interface Checked {
  /** What came of it, in a sentence or two. */
  readonly said: string;
  /** There was nothing to check, so nothing is known. */
  readonly isEmpty: boolean;
  readonly overview: Overview;
}
