/** Sidebar: saves what a product objective contributes, on the map and in its own cell, so that both say the same. */
import { mapBlocks, type MapWrites } from '../../core/forms/map-blocks';
import { compareMap, type MapComparison } from '../../core/forms/map-change';
import type { MapFacts } from '../../core/forms/map-facts';
import type { MapForm } from '../../core/forms/map-form';
import { savedMapSentence } from '../../core/forms/saved-map-sentence';
import type { ProductObjective } from '../../core/strategy/drafts';
import { label } from '../../core/strategy/item';
import type { Block } from '../../core/tables/sync-rows';
import { changingFile } from '../changing-file';
import type { MapChange, SavedMap } from '../../rpc/map';
import { UserError } from '../../user-error';
import { factsOf, formOfMap } from '../file-map';
import { readFilePlan, type FilePlan } from '../file-plan';
import { ensureTabs } from '../lay-out-tabs';
import { refuseClosedCells } from '../refuse-closed-cells';
import { withTabReadAgain } from '../workbook';
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
  write(target, writes, primaryBlock(target, form, compared));
  const saved = formAfter(target);
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

function write({ file, facts, item }: Target, writes: MapWrites, primary: Block | undefined): void {
  const { workbook } = file;
  const mapTab = facts.map && workbook.tabs.get(facts.map.sheet.id);
  const ownTab = facts.found && workbook.tabs.get(facts.found.sheet.id);
  const all = [
    ...(mapTab && writes.blocks.length + writes.notes.length > 0
      ? [{ tab: mapTab, blocks: writes.blocks, notes: writes.notes }]
      : []),
    ...(ownTab && primary ? [{ tab: ownTab, blocks: [primary], notes: [] }] : []),
  ];
  if (all.length === 0) return;
  refuseClosedCells(all);
  writeRun(workbook.file, `Mapped ${label(item)}`, all);
}

function formAfter({ file, facts, item }: Target): MapForm {
  const ids = [facts.map?.sheet.id, facts.found?.sheet.id];
  const workbook = ids.reduce(
    (now, id) => (id === undefined ? now : withTabReadAgain(now, id)),
    file.workbook,
  );
  const now = targetIn(readFilePlan(workbook), item.key);
  return formOfMap(now.file, now.facts, now.item);
}
