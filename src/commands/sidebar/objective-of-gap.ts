/** Sidebar: the product objective that a gap on the map is about, for its map. */
import { draftItems } from '../../core/strategy/drafts';
import { label } from '../../core/strategy/item';
import { withIds } from '../../core/strategy/plan';
import { cellOfGap } from '../../core/triage/find-cell';
import { readFilePlan } from '../file-plan';
import { readWorkbook } from '../workbook';
import { gapsTab } from './gap-list';

export function objectiveOfGap(id: string): { readonly key?: string } {
  const { workbook, plan } = readFilePlan(readWorkbook());
  const cell = cellOfGap(gapsTab(workbook), id);
  const { productObjectives } = draftItems(withIds(plan, workbook.own).plan.tables);
  const objective = productObjectives.find((item) => label(item) === cell?.item);
  return objective ? { key: objective.key } : {};
}
