/** The map of the open file, and the form for one product objective of it. */
import { mapFacts, type MapFacts } from '../core/forms/map-facts';
import { mapForm, rowInMap, type MapForm } from '../core/forms/map-form';
import { readSettings } from '../core/settings/read-settings';
import type { ProductObjective } from '../core/strategy/drafts';
import { findHeadings } from '../core/tables/find-tables';
import { settingsTable } from '../core/tables/settings';
import { formulasOf } from '../google/read-again';
import { notesInRow } from '../google/row-notes';
import type { FilePlan } from './file-plan';
import { sheetOf, type Workbook } from './workbook';

export function factsOf({ plan, workbook }: FilePlan): MapFacts {
  return mapFacts(plan, workbook.own.get('alignmentMap'));
}

/** Reads the notes on the row of the map, and the formulas of the tab with the product objectives: a call each. */
export function formOfMap({ workbook }: FilePlan, facts: MapFacts, item: ProductObjective): MapForm {
  const { map, found } = facts;
  const mapTab = map && workbook.tabs.get(map.sheet.id);
  const row = rowInMap(map?.grid?.rows, item);
  const columns = Math.max(0, ...(map?.grid?.columns.keys() ?? [])) + 1;
  const tab = found && workbook.tabs.get(found.sheet.id);
  const at = found?.columns.get('companyObjective');
  return mapForm(facts, item, {
    notes: mapTab && row !== undefined ? notesInRow(mapTab, row + 1, columns) : [],
    formula: tab && at !== undefined ? (formulasOf(tab)[item.row.row - 1]?.[at] ?? '') : '',
    strongMost: strongMost(workbook),
  });
}

function strongMost(workbook: Workbook): number {
  const sheet = sheetOf(workbook, 'settings');
  return readSettings(sheet && findHeadings(sheet, settingsTable)).settings.strongLinksMost;
}
