/** Sidebar: saves what a product objective contributes, on the map and in its own cell, so that both say the same. */
import { mapBlocks, type MapWrites } from '../../core/forms/map-blocks';
import { compareMap, type MapComparison } from '../../core/forms/map-change';
import type { MapFacts } from '../../core/forms/map-facts';
import type { MapForm } from '../../core/forms/map-form';
import { savedMapSentence } from '../../core/forms/saved-map-sentence';
import type { ProductObjective } from '../../core/strategy/drafts';
import { label } from '../../core/strategy/item';
import type { SheetData } from '../../core/tables/sheet-data';
import type { Block } from '../../core/tables/sync-rows';
import { formulasOf } from '../../google/read-again';
import { changingFile } from '../changing-file';
import type { MapChange, SavedMap } from '../../rpc/map';
import { UserError } from '../../user-error';
import { factsOf, formOfMap } from '../file-map';
import { readFilePlan, type FilePlan } from '../file-plan';
import { ensureTabs } from '../lay-out-tabs';
import { refuseClosedCells } from '../refuse-closed-cells';
import { settleCells } from '../settle-cells';
import { readAgain, withSheet } from '../workbook';
import { writeRun } from '../write-run';

export function saveMap(change: MapChange): SavedMap {
  return changingFile(() => save(change));
}

interface Target {
  readonly file: FilePlan;
  readonly facts: MapFacts;
  readonly item: ProductObjective;
}

function save({ key, opened, typed }: MapChange): SavedMap {
  const first = targetIn(readFilePlan(), key);
  const form = formOfMap(first.file, first.facts, first.item);
  const compared = compareMap(form, opened, typed);
  const { conflicts, others } = compared;
  if (conflicts.length > 0) return { state: 'changed', form, conflicts, others };
  const needsMap = compared.cells.size > 0 || compared.reasons.size > 0;
  const target = needsMap && !first.facts.map ? withMap(first) : first;
  const { map } = target.facts;
  const writes = needsMap && map ? mapBlocks(target.facts, map, target.item, compared) : NOTHING;
  const saved = formAfter(target, write(target, writes, primaryBlock(target, form, compared)));
  return { state: 'saved', said: savedMapSentence(saved, compared, writes), form: saved, others };
}

const NOTHING: MapWrites = { blocks: [], notes: [], numbersAmongWords: false };

function targetIn(file: FilePlan, key: string): Target {
  const facts = factsOf(file);
  const item = facts.products.find((one) => one.key === key);
  if (!item) {
    throw new UserError(
      `“${key}” is not in the sheet any more: it was renamed or deleted. Nothing was written.`,
    );
  }
  return { file, facts, item };
}

function withMap({ file, item }: Target): Target {
  return targetIn(readFilePlan(ensureTabs(file.workbook, ['alignmentMap']).workbook), item.key);
}

/** The product objective's own cell. */
function primaryBlock({ facts, item }: Target, form: MapForm, { primary }: MapComparison): Block | undefined {
  const to = facts.companies.find(({ key }) => key === primary);
  const at = facts.found?.columns.get('companyObjective');
  if (!to || at === undefined) return undefined;
  if (form.primary.fixed !== undefined) throw new UserError(`${form.primary.fixed} Nothing was written.`);
  return { row: item.row.row, column: at + 1, values: [[to.id || to.name]] };
}

/** @returns the tabs as they are now */
function write(
  { file, facts, item }: Target,
  writes: MapWrites,
  primary: Block | undefined,
): readonly SheetData[] {
  const { workbook } = file;
  const places = [
    { at: facts.map?.sheet, headingRow: facts.map?.grid?.headingRow ?? 0, ...writes },
    {
      at: facts.found?.sheet,
      headingRow: facts.found?.headingRow ?? 0,
      blocks: primary ? [primary] : [],
      notes: [],
    },
  ];
  const all = places.flatMap(({ at, ...rest }) => {
    const tab = at && workbook.tabs.get(at.id);
    const sheet = workbook.sheets.find(({ id }) => id === at?.id);
    if (!tab || !sheet || rest.blocks.length + rest.notes.length === 0) return [];
    return [{ tab, sheet, ...rest }];
  });
  if (all.length === 0) return [];
  refuseClosedCells(all);
  const held = all.map((one) => ({ ...one, before: { ...one.sheet, formulas: formulasOf(one.tab) } }));
  writeRun(workbook.file, `Mapped ${label(item)}`, all);
  return held.map(({ sheet, notes, ...one }) => {
    const settled = settleCells(one, (depth) => readAgain(workbook, sheet, depth));
    if (settled.isLost) throw new UserError(movedSentence(sheet.name, 'something may stand in another row'));
    // What stood in the notes of other cells was not read, so it cannot be put back.
    if (settled.hasMoved && notes.length > 0) {
      throw new UserError(movedSentence(sheet.name, 'a reason may be the note of another cell'));
    }
    return settled.sheet;
  });
}

function movedSentence(tab: string, so: string): string {
  return `Rows or columns of “${tab}” were moved in the moment of saving, so ${so}. Open “What changed” to look at it, or to take it back.`;
}

function formAfter({ file, item }: Target, now: readonly SheetData[]): MapForm {
  const after = targetIn(readFilePlan(now.reduce(withSheet, file.workbook)), item.key);
  return formOfMap(after.file, after.facts, after.item);
}
