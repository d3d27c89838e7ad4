/** Sidebar: where this file stands. Once it was checked, the Summary and the Gaps tab say it all; before, every tab is looked at. */
import { lastCheckOf, planPlace } from '../../core/results/overview';
import { headed } from '../../core/results/own-tabs';
import { countAsked } from '../../core/reviews/count-asked';
import { planTables } from '../../core/tables/all-tables';
import { isNewer, LAYOUT, layoutOf } from '../../core/upgrade/layout-version';
import { readSettings } from '../../core/settings/read-settings';
import { reviews } from '../../core/tables/reviews';
import { settingsTable } from '../../core/tables/settings';
import { readLastRun } from '../../google/last-run';
import { fileIdOf } from '../../google/open-file';
import type { Overview } from '../../rpc/start';
import { mappedTables } from '../mapped-tables';
import { whenItGoesOn } from '../reviews/outgoing-mails';
import { plannedUpgrade } from '../upgrade';
import { readAgain, readWorkbook, sheetOf, type Workbook } from '../workbook';

export function overview(): Overview {
  const results = readWorkbook(['summary', 'gaps']);
  const lastCheck = lastCheckOf(readLastRun(), sheetOf(results, 'summary'), sheetOf(results, 'gaps'));
  const asked = { ...askedOf(results), ...layoutIn(results) };
  const plan = kindOf(results);
  // A check of a file without a plan has found nothing, and its tabs are then no plan either.
  const mayBeEmpty = plan === 'found' && lastCheck?.open === 0;
  if (lastCheck && !mayBeEmpty) return { plan, tabs: [], lastCheck, ...asked };
  const workbook = readWorkbook();
  const { sheets, own, saved } = workbook;
  const { kind, tabs } = planPlace(sheets, own, mappedTables(workbook));
  if (lastCheck && kind !== 'none') return { plan, tabs: [], lastCheck, ...asked };
  return { plan: saved.sample ? 'sample' : kind, tabs, ...asked };
}

function askedOf(workbook: Workbook): Pick<Overview, 'reviews' | 'goesOn'> {
  const sheet = sheetOf(workbook, 'reviews');
  if (!sheet) return {};
  const counts = countAsked(headed(readAgain(workbook, sheet, 'values'), reviews));
  const { asked, waiting = 0 } = counts;
  if (asked + waiting === 0) return {};
  const goesOn = waiting > 0 ? goesOnIn(workbook) : undefined;
  return { reviews: counts, ...(goesOn === undefined ? {} : { goesOn }) };
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

/** Told by what is remembered of the file, without a look at its tabs. */
function kindOf({ saved, own, mapping }: Workbook): Overview['plan'] {
  if (saved.sample) return 'sample';
  if (mapping) return 'mapped';
  return Object.keys(planTables).some((key) => own.has(key)) ? 'own' : 'found';
}
