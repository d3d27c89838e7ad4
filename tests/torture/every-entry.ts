/**
 * Every way into Throughline from outside, and the cases of those that write. The compiler asks for a line here for each global of main.ts
 * and each call of the sidebar, so nothing that writes comes without being tortured.
 */
import type * as main from '../../src/main';
import type { Rpc } from '../../src/rpc';
import { formCases } from './form-cases';
import { gapCases } from './gap-cases';
import { reviewCases } from './review-cases';
import { startCases } from './start-cases';
import type { WritingCase } from './writing-case';

/** Writes nothing to the file; torture.test holds that its code cannot. */
export const READS = 'reads';

/** Names in capitals are functions for cells, which may not write. */
type Entry = Exclude<keyof typeof main, Uppercase<string>> | keyof Rpc;

export const everyEntry: Readonly<Record<Entry, typeof READS | readonly WritingCase[]>> = {
  ...startCases,
  ...formCases,
  ...gapCases,
  ...reviewCases,

  onOpen: READS,
  onInstall: READS,
  openSidebar: READS,
  openMapping: READS,
  openGaps: READS,
  openWhy: READS,
  openOverlaps: READS,
  openRow: READS,
  openOutcomes: READS,
  openFormulas: READS,
  checkThisInstallation: READS,
  requestReviews: READS,
  /** The door of all calls below. */
  sidebarCall: READS,
  doGet: READS,
  openReview: READS,
  answerCheck: READS,

  pageParts: READS,
  overview: READS,
  listFormulas: READS,
  sheetContext: READS,
  scanSheet: READS,
  readTabAs: READS,
  newRow: READS,
  openMap: READS,
  findOverlaps: READS,
  findOutputs: READS,
  openSettings: READS,
  planPeriods: READS,
  pauseState: READS,
  listGaps: READS,
  planOwners: READS,
  findGap: READS,
  objectiveOfGap: READS,
  listRuns: READS,
  changedCells: READS,
  previewRestore: READS,
  showChange: READS,
  previewRemoval: READS,
  explainSelection: READS,
  goToStep: READS,
  reminderTimer: READS,
  openAsk: READS,
  proposeFor: READS,
  previewAsk: READS,
  compareWordings: READS,
  outgoingMails: READS,
  concerns: READS,
  previewReply: READS,
  openRecord: READS,
  openUpgrade: READS,
  checkInstallation: READS,
  fileState: READS,
};

export const writingCases: readonly WritingCase[] = Object.values(everyEntry).flatMap((cases) =>
  cases === READS ? [] : cases,
);
