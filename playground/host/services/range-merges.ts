/** Range: merged cells. */
import { type Area, contains, isOneCell, overlaps } from '../model/area';
import { Refusal } from '../model/refusal';
import { structureChanged } from '../model/workbook';
import { changeFilled } from '../model/writing';
import { asGoogle } from './api-object';
import { RangeLayout } from './range-layout';
import { areaFor, editable, tabFor } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class RangeMerges
  extends RangeLayout
  implements Pick<Google, 'breakApart' | 'getMergedRanges' | 'isPartOfMerge' | 'merge' | 'mergeAcross'>
{
  merge(): Google {
    mergeAreas(this, [editable(this)]);
    return asGoogle(this);
  }

  mergeAcross(): Google {
    const area = editable(this);
    mergeAreas(
      this,
      Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })),
    );
    return asGoogle(this);
  }

  breakApart(): Google {
    const area = editable(this);
    const tab = tabFor(this);
    tab.merges = tab.merges.filter((merged) => !overlaps(merged, area));
    structureChanged(this.run.state.workbook, tab.id);
    return asGoogle(this);
  }

  getMergedRanges(): Google[] {
    const area = areaFor(this);
    return tabFor(this)
      .merges.filter((merged) => overlaps(merged, area))
      .map((merged) => this.run.make.range(merged));
  }

  isPartOfMerge(): boolean {
    const area = areaFor(this);
    return tabFor(this).merges.some((merged) => overlaps(merged, area));
  }
}

/** Only the upper left cell keeps its content. */
function mergeAreas(range: RangeMerges, areas: readonly Area[]): void {
  const tab = tabFor(range);
  const { workbook } = range.run.state;
  for (const area of areas.filter((each) => !isOneCell(each))) {
    const cut = tab.merges.some((merged) => overlaps(merged, area) && !contains(area, merged));
    if (cut) throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
    tab.merges = [...tab.merges.filter((merged) => !overlaps(merged, area)), area];
    const first = tab.cells[area.row]?.[area.column];
    changeFilled(workbook, area, (cell) => {
      if (cell === first) return;
      cell.literal = null;
      cell.formula = undefined;
    });
  }
  structureChanged(workbook, tab.id);
}
