/** Sidebar: what work may serve, for all that has no link or for the selected rows. It writes nothing. */
import type { MapFacts } from '../../core/forms/map-facts';
import { decidedPairs } from '../../core/overlaps/decided';
import { dismissedPairs, knownPairs } from '../../core/overlaps/dismissed';
import { listOverlaps } from '../../core/overlaps/list-overlaps';
import type { FoundOverlaps } from '../../core/overlaps/listed-work';
import { isWork, workWithoutLink, type Work } from '../../core/overlaps/open-work';
import { linkCell, placeInWords } from '../../core/overlaps/place-link';
import { strengthsOn } from '../../core/overlaps/strengths';
import { selectedItems } from '../../core/reviews/selected-items';
import { lackOfPlan } from '../../core/strategy/no-plan';
import type { Strategy } from '../../core/strategy/strategy';
import { itemOfGap } from '../../core/triage/item-of-gap';
import { selectedRows } from '../../google/selection';
import type { OverlapWish } from '../../rpc/overlaps';
import { readWorkbook, sheetOf, type Workbook } from '../workbook';
import { dismissedIn } from '../dismissed-lines';
import { readOverlapsFile, type OverlapsFile } from './overlaps-file';

export function findOverlaps(wish: OverlapWish): FoundOverlaps {
  const file = readOverlapsFile(readWorkbook(wish.gap === undefined ? 'plan and settings' : undefined));
  const { strategy, facts, plan, workbook } = file;
  const dismissed = dismissedPairs(dismissedIn(workbook));
  const work = workOf(wish, file);
  const [isDecided, isDismissed] = [decidedPairs(facts), knownPairs(dismissed)];
  const listed = listOverlaps(strategy, work, {
    cellOf: (item) => placeInWords(plan.tables, facts, item),
    isSettled: (item, goal) => isDecided(item, goal) || isDismissed(item, goal),
  });
  const first = wish.gap === undefined ? undefined : workOfGap(wish.gap, workbook, strategy);
  const isFirst = ({ row, sheetId }: FoundOverlaps['work'][number]) =>
    first?.place.row === row && first.place.sheetId === sheetId;
  const hint = work.length > 0 ? undefined : hintFor(wish, strategy);
  return {
    ...listed,
    work: [...listed.work.filter(isFirst), ...listed.work.filter((one) => !isFirst(one))],
    strengths: strengthsOn(facts.map, hasOwnCells(facts, strategy)),
    ...(facts.map ? { mapTab: facts.map.sheet.name } : {}),
    dismissed: dismissed.map(({ what, on }) => ({ what, on })),
    ...(hint === undefined ? {} : { hint }),
    ...lackOfPlan(plan.tables, workbook.own),
  };
}

function workOf(wish: OverlapWish, { strategy, workbook }: OverlapsFile): readonly Work[] {
  if (wish.of === 'selection') {
    const rows = selectedRows(workbook.file);
    const refs = rows ? selectedItems(strategy, rows) : [];
    return refs.flatMap(({ table, key }) => {
      const item = [...strategy.productObjectives, ...strategy.initiatives].find(
        (one) => one.table === table && one.key === key,
      );
      return item && isWork(item) ? [item] : [];
    });
  }
  const open = workWithoutLink(strategy);
  const asked = wish.gap === undefined ? undefined : workOfGap(wish.gap, workbook, strategy);
  return asked && !open.includes(asked) ? [asked, ...open] : open;
}

/** What a gap is about, where that is work. */
function workOfGap(id: string, workbook: Workbook, strategy: Strategy): Work | undefined {
  return itemOfGap(sheetOf(workbook, 'gaps'), id, [...strategy.productObjectives, ...strategy.initiatives]);
}

function hasOwnCells({ found }: MapFacts, { tables, productObjectives }: Strategy): boolean {
  const [item] = productObjectives;
  const cell = item && linkCell(tables, item);
  return cell !== undefined && found?.derived?.has(cell.column) !== true;
}

function hintFor({ of }: OverlapWish, strategy: Strategy): string {
  const { companyObjectives, productObjectives, initiatives } = strategy;
  if (companyObjectives.length === 0 && productObjectives.length === 0) {
    return 'No objectives were found yet. Where they stand on tabs of yours, choose Use my sheet; else add what the company wants to reach, since work is linked to it.';
  }
  if (productObjectives.length + initiatives.length === 0) {
    return 'No product objectives and no initiatives were found yet, so there is nothing to link.';
  }
  return of === 'selection'
    ? 'No product objective and no initiative is selected. Select their rows in the sheet, then press “Selected rows” again.'
    : 'Every product objective and every initiative says what it is for.';
}
