/** What kind of plan a file has, by what is remembered of it; and whether what the last check found still holds for it. */
import { buildMark } from '../core/edition/build';
import { changedSince, checkedOf, type CheckedOf } from '../core/results/checked-of';
import { hasPlanTabs } from '../core/strategy/no-plan';
import { layoutOf } from '../core/upgrade/layout-version';
import { readLastRun, saveLastRun, type LastRun } from '../google/last-run';
import { fileIdOf } from '../google/open-file';
import type { Workbook } from './workbook';

type Kind = Exclude<CheckedOf['plan'], 'none'>;

/** Told without a look at the tabs, so also where they are empty. */
export function kindOf({ saved, own, mapping }: Workbook): Kind {
  if (saved.sample) return 'sample';
  if (mapping) return 'mapped';
  return hasPlanTabs(own) ? 'own' : 'found';
}

function asChecked(workbook: Workbook, plan: CheckedOf['plan']): CheckedOf {
  return { plan, layout: layoutOf(workbook.saved), build: buildMark, file: fileIdOf(workbook.file) };
}

export function noteCheck(workbook: Workbook, isEmpty: boolean): void {
  saveLastRun(workbook.now, checkedOf(asChecked(workbook, isEmpty ? 'none' : kindOf(workbook))));
}

export interface CheckStanding {
  readonly run: LastRun | undefined;
  /** Why the result of that run is out of date, in words; left out where it holds. */
  readonly outOfDate?: string;
}

export function checkStanding(workbook: Workbook): CheckStanding {
  const run = readLastRun();
  const outOfDate = changedSince(run?.of, asChecked(workbook, kindOf(workbook)));
  return { run, ...(outOfDate === undefined ? {} : { outOfDate }) };
}
