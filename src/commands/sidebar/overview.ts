/** Sidebar: where this file stands. Once it was checked, the Summary and the Gaps tab say it all; before, every tab is looked at. */
import { lastCheckOf, planPlace } from '../../core/results/overview';
import { headed } from '../../core/results/own-tabs';
import { countAsked, hasUnsent } from '../../core/reviews/count-asked';
import { openAnswers } from '../../core/reviews/open-answers';
import { unsentMails } from '../../core/reviews/unsent-mails';
import { isNewer, LAYOUT, layoutOf } from '../../core/upgrade/layout-version';
import { readSettings } from '../../core/settings/read-settings';
import { reviews } from '../../core/tables/reviews';
import { settingsTable } from '../../core/tables/settings';
import { fileIdOf } from '../../google/open-file';
import type { Overview } from '../../rpc/start';
import { checkStanding, kindOf } from '../last-check';
import { mappedTables } from '../mapped-tables';
import { openLedger } from '../reviews/ledger';
import { whenItGoesOn } from '../reviews/outgoing-mails';
import { plannedUpgrade } from '../upgrade';
import { readAgain, readWorkbook, sheetOf, type Workbook } from '../workbook';

export function overview(): Overview {
  const results = readWorkbook(['summary', 'gaps'], 'values');
  const { run, outOfDate } = checkStanding(results);
  const lastCheck = lastCheckOf(run?.when, outOfDate, sheetOf(results, 'summary'), sheetOf(results, 'gaps'));
  const asked = { ...askedOf(results), ...layoutIn(results) };
  if (lastCheck && outOfDate === undefined) return { plan: kindOf(results), tabs: [], lastCheck, ...asked };
  const workbook = readWorkbook('plan');
  const { sheets, own, saved } = workbook;
  const { kind, tabs } = planPlace(sheets, own, mappedTables(workbook));
  const plan = saved.sample ? 'sample' : kind;
  // A check of a file without a plan has found nothing, and says nothing.
  return lastCheck && tabs.length > 0 ? { plan, tabs, lastCheck, ...asked } : { plan, tabs, ...asked };
}

function askedOf(workbook: Workbook): Pick<Overview, 'reviews' | 'open' | 'unsent' | 'goesOn'> {
  const sheet = sheetOf(workbook, 'reviews');
  if (!sheet) return {};
  const found = headed(readAgain(workbook, sheet, 'values'), reviews);
  const counts = countAsked(found);
  const { asked, waiting = 0 } = counts;
  const open = openAnswers(found, workbook.today);
  const unsent = hasUnsent(found) ? unsentIn(workbook) : undefined;
  const goesOn = unsent && unsent.waits > 0 ? goesOnIn(workbook) : undefined;
  return {
    ...(asked + waiting > 0 ? { reviews: counts } : {}),
    ...(open ? { open } : {}),
    ...(unsent ? { unsent } : {}),
    ...(goesOn === undefined ? {} : { goesOn }),
  };
}

/** The log is read only where the Reviews tab says that something is left: opening the start page costs no more otherwise. */
function unsentIn({ tabs, own, zoneOffset, file }: Workbook): Overview['unsent'] {
  const log = tabs.get(own.get('reviewLog') ?? -1);
  return log && unsentMails(openLedger(log, zoneOffset).read().book, fileIdOf(file));
}

function goesOnIn(workbook: Workbook): string | undefined {
  const sheet = sheetOf(workbook, 'settings');
  if (!sheet) return undefined;
  const { settings } = readSettings(headed(readAgain(workbook, sheet, 'values'), settingsTable));
  return whenItGoesOn(settings, fileIdOf(workbook.file), workbook.today);
}

/** Only tabs of an earlier version cost a look at them. */
function layoutIn({ file, saved }: Workbook): Pick<Overview, 'layout'> {
  if (isNewer(saved)) return { layout: 'newer' };
  if (layoutOf(saved) === LAYOUT || plannedUpgrade(file).steps.length === 0) return {};
  return { layout: 'earlier' };
}
